import type { Ref } from "../api";
import { pageOf } from "../route";

/** Named things in a row, each a link. */
export function Refs({ refs }: { refs: readonly Ref[] }) {
  return (
    <ul class="refs">
      {refs.map((ref) => (
        <li key={ref.id}>
          <a class="name" href={pageOf(ref.kind, ref.id)}>
            {ref.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
