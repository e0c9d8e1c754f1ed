import type { ComponentChildren } from "preact";
import type { Asked } from "../asked";
import type { Refusal } from "../get";
import { pageOf } from "../route";
import { serverState } from "../state";
import { useStore } from "../store";
import { Title } from "./Title";

/** Says that something is on its way. It shows only after a moment, so that quick answers do not flicker. */
export function Loading({ what }: { what: string }) {
  const { version, busy } = useStore(serverState);
  if (version === 0 && busy)
    return (
      <p class="status" role="status">
        The case is not ready yet: {busy}. A large one takes a while; the pages come by themselves.
      </p>
    );
  return (
    <p class="status loading" role="status">
      Fetching the {what}…
    </p>
  );
}

/** Says why something could not be had, and what to do. */
export function Failed({ failure, again }: { failure: Refusal; again?: () => void }) {
  return (
    <div class="status failed" role="alert">
      <p>
        <strong>{failure.error}</strong>
      </p>
      {failure.remedy && (
        <p>
          <WithLinks words={failure.remedy} />
        </p>
      )}
      {again && failure.status !== 404 && (
        <button type="button" onClick={again}>
          Ask again
        </button>
      )}
    </div>
  );
}

/** Words in which ids of things are links to their pages. */
function WithLinks({ words }: { words: string }) {
  const pieces = words.split(/((?:event|entity|origin|article|conflict)-[0-9a-f]{8,})/);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <a key={index} href={pageOf(piece.split("-")[0] ?? "", piece)}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** Says that there is nothing, and why. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="status empty">{children}</p>;
}

/** Shows a value that is asked for, or what stands in its place. `page`: it is what the page is about, so a failure gets the heading. */
export function Shown<Value>({
  asked,
  what,
  page = false,
  children,
}: {
  asked: Asked<Value>;
  what: string;
  page?: boolean;
  children: (value: Value) => ComponentChildren;
}) {
  if (asked.value !== null) return <>{children(asked.value)}</>;
  if (asked.failure) {
    return (
      <>
        {page && <Title words={`No ${what}`}>{asked.failure.status === 404 ? `There is no such ${what}` : `The ${what} cannot be shown`}</Title>}
        <Failed failure={asked.failure} again={asked.reload} />
      </>
    );
  }
  return asked.loading ? <Loading what={what} /> : null;
}
