import type { PageProps } from ".";
import { Panes } from "../parts/Panes";
import { Title } from "../parts/Title";
import { EntityDetail } from "./entities/EntityDetail";
import { EntityList } from "./entities/EntityList";

/** All entities as a list with filters; the chosen one beside it. */
export function Entities({ id }: PageProps) {
  return (
    <Panes
      listName="Entities"
      detailName="Entity"
      chosen={id}
      list={<EntityList chosen={id} />}
      detail={id ? <EntityDetail key={id} id={id} /> : <Choose />}
    />
  );
}

/** What stands in the detail's place while none is chosen. */
function Choose() {
  return (
    <div class="detail">
      <Title words="Entities">Entities</Title>
      <p>
        An entity is whom or what the mentions mean, across articles. Choose one of the list: its names and where each came from, its roles, what it
        says and what is said about it.
      </p>
      <p class="support">
        Those in most articles stand first. Where two are one, or one is two, say so on its page; it is kept under your name and can be undone.
      </p>
    </div>
  );
}
