import type { EntityPage } from "../../api";
import { Decide } from "../../parts/Decide";
import { pageOf } from "../../route";

/** Who may be the same, with the reasons; namesakes, who surely have the same name. The reader decides. */
export function Perhaps({ page }: { page: EntityPage }) {
  const namesakes = page.namesakes.filter((ref) => !page.perhaps.some(({ other }) => other.id === ref.id));
  return (
    <ul class="reasons">
      {page.perhaps.map(({ other, why }) => (
        <Other key={other.id} page={page} id={other.id} name={other.name} texts={why.map((row) => row.text)} />
      ))}
      {namesakes.map((ref) => (
        <Other key={ref.id} page={page} id={ref.id} name={ref.name} texts={["has the same name; nothing shows that they are one"]} />
      ))}
    </ul>
  );
}

/** One other entity. */
function Other({ page, id, name, texts }: { page: EntityPage; id: string; name: string; texts: string[] }) {
  return (
    <li>
      <p>
        <a class="name" href={pageOf("entity", id)}>
          {name}
        </a>
      </p>
      {texts.map((text) => (
        <p key={text} class="support">
          {text}
        </p>
      ))}
      <p class="facts">
        <Decide label="The same" question={`“${page.name}” and “${name}” are one`} decision="same" named={[page.entity, id]} />
        <Decide label="Not the same" question={`“${page.name}” and “${name}” are not one`} decision="different" named={[page.entity, id]} />
      </p>
    </li>
  );
}
