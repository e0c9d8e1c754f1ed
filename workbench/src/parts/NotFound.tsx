import { to } from "../route";
import { Title } from "./Title";

/** A page that is not there. */
export function NotFound({ path }: { path: string }) {
  return (
    <div class="page narrow">
      <Title words="Not found">There is no such page</Title>
      <p>
        Nothing is at <code>{path}</code>. A thing whose words were read anew may have another id now.
      </p>
      <p>
        <a href={to("/")}>To the overview</a>
      </p>
    </div>
  );
}
