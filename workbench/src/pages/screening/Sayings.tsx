import type { Saying } from "../../api";
import { QuoteView } from "../../parts/QuoteView";

/** What reports say of a designation, in their words. */
export function Sayings({ told }: { told: Saying[] }) {
  return (
    <>
      {told.map((row) => (
        <QuoteView key={`${row.quote.article} ${row.quote.span.start}`} quote={row.quote} speaker={kind(row)} />
      ))}
    </>
  );
}

/** That words speak of a designation that is not there, or not yet. */
function kind({ says, asked }: Saying): string {
  return [says === "off" && "taken off or denied", asked && "only asked for or planned"].filter(Boolean).join(", ");
}
