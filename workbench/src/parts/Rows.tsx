import type { ComponentChildren } from "preact";
import type { Growing } from "../rows";
import { serverState } from "../state";
import { useStore } from "../store";
import { List } from "./List";
import { Empty, Shown } from "./Status";

interface Given<Row> {
  asked: Growing<Row>;
  what: string;
  none: ComponentChildren;
  chosen: string | undefined;
  row: (row: Row) => { id: string; href: string; evidence?: string; view: ComponentChildren };
}

/** The rows of a listing with how many there are; more on demand. */
export function Rows<Row>({ asked, what, none, chosen, row }: Given<Row>) {
  const { articles } = useStore(serverState);
  return (
    <Shown asked={asked} what={what}>
      {({ rows, total }) =>
        total === 0 ? (
          <Empty>{articles === 0 ? `No ${what} yet: no article has been added.` : none}</Empty>
        ) : (
          <>
            <List label={what} rows={rows.map(row)} chosen={chosen} />
            <p class="more-rows">
              <span>
                {rows.length} of {total} {what}
              </span>
              {asked.left > 0 && (
                <button type="button" onClick={asked.more}>
                  Show more
                </button>
              )}
            </p>
          </>
        )
      }
    </Shown>
  );
}
