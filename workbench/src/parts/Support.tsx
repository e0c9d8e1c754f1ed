import type { Line } from "../api";

/** On what a line rests: the origins one under the other, each with the reports that have it. What counts once stands in one row; those beyond the first few are in the drawer. */
export function Support({ line }: { line: Line }) {
  if (line.strands.length < 2) return <p class="support">{line.support}</p>;
  const more = line.origins - line.strands.length;
  return (
    <>
      <ol class="support strands">
        {line.strands.map((strand) => (
          <li key={strand}>{strand}</li>
        ))}
      </ol>
      {more > 0 && (
        <p class="support">
          <a href="?evidence" data-evidence={line.event} data-drawer="">
            and {more} more
          </a>
        </p>
      )}
    </>
  );
}
