import type { Header } from "../../api";
import { Title } from "../../parts/Title";
import { to } from "../../route";
import { Skipped } from "./Skipped";

/** The overview of a case with no article in it: how to get some in. */
export function Blank({ header }: { header: Header }) {
  return (
    <div class="page narrow">
      <Title words="Overview">This case is empty</Title>
      <p>
        Add reports on one story, or on many: saved web pages, PDF or plain text. What they say, who says it and who merely repeats it then stands
        here.
      </p>
      <p>
        <a class="button" href={to("/upload")}>
          Add articles
        </a>
      </p>
      <p class="support">
        Or from a terminal: <code>twosource run FOLDER --case STORY.db</code>
      </p>
      <Skipped rows={header.skipped} />
    </div>
  );
}
