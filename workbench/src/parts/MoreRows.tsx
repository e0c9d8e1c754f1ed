/** Says how many of a list are shown, and shows more of them. Nothing where all are shown. */
export function MoreRows({ shown, of, step, more }: { shown: number; of: number; step: number; more: () => void }) {
  if (shown >= of) return null;
  return (
    <p class="more-rows">
      <button type="button" onClick={more}>
        Show {Math.min(step, of - shown)} more
      </button>{" "}
      {shown} of {of}
    </p>
  );
}
