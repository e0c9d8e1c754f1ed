import { Title } from "../parts/Title";
import { DropZone } from "./upload/DropZone";
import { Readers } from "./upload/Readers";
import { StandingView } from "./upload/StandingView";
import { useUpload } from "./upload/useUpload";
import "./upload/upload.css";

/** Articles come into the case; who reads here. */
export function Upload() {
  const { standing, upload } = useUpload();
  return (
    <div class="page narrow">
      <Title words="Add articles">Add articles</Title>
      <DropZone take={upload} busy={standing.busy} />
      <StandingView standing={standing} />
      <Readers />
    </div>
  );
}
