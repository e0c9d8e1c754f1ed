import type { PageProps } from ".";
import { Panes } from "../parts/Panes";
import { Title } from "../parts/Title";
import { SourceDetail } from "./sources/SourceDetail";
import { SourceList } from "./sources/SourceList";

/** All origins as a list; the chosen one beside it. */
export function Sources({ id }: PageProps) {
  return (
    <Panes
      listName="Sources"
      detailName="Source"
      chosen={id}
      list={<SourceList chosen={id} />}
      detail={id ? <SourceDetail key={id} id={id} /> : <Choose />}
    />
  );
}

/** What stands in the detail's place while none is chosen. */
function Choose() {
  return (
    <div class="detail">
      <Title words="Sources">Sources</Title>
      <p>
        A source is an origin: where a group of claims ultimately comes from. It may be a speaker, a document, footage, a news agency, or an outlet
        with its own reporting.
      </p>
      <p class="support">Choose one: what it said, what nobody else tells, and which articles repeat it.</p>
    </div>
  );
}
