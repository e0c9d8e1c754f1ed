import type { Participant } from "../../api";
import { pageOf } from "../../route";
import { term } from "../../wording";

/** Who takes part and how, with the reports that say so. */
export function Participants({ rows }: { rows: Participant[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Role</th>
          <th scope="col">Told by</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.role + row.entity.id}>
            <th scope="row">
              <a class="name" href={pageOf("entity", row.entity.id)}>
                {row.entity.name}
              </a>
            </th>
            <td>{term(row.role)}</td>
            <td class="support">{row.articles.join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
