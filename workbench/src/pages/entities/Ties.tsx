import type { EntityPage } from "../../api";
import { pageOf } from "../../route";
import { count, term } from "../../wording";

/** With whom it is tied, by how many origins; alleged and denied ties say so. Each leads to its evidence. */
export function Ties({ of, ties }: { of: string; ties: EntityPage["ties"] }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col">How</th>
            <th scope="col">Rests on</th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ other, tie }) => (
            <tr key={other.id} data-evidence={`tie?left=${of}&right=${other.id}`}>
              <th scope="row">
                <a class="name" href={pageOf("entity", other.id)}>
                  {other.name}
                </a>
              </th>
              <td>
                {tie.kinds.map(term).join(", ")} {tie.alleged && <span class="tag">alleged</span>}{" "}
                {tie.denied && <span class="tag denied">denied</span>}
              </td>
              <td>
                <a href="?evidence" data-evidence={`tie?left=${of}&right=${other.id}`} data-drawer="">
                  {count(tie.origins, "origin")}, {count(tie.articles, "article")}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
