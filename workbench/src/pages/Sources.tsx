import type { PageProps } from ".";
import { Title } from "../parts/Title";

/** To come. */
export function Sources({ id }: PageProps) {
  return <div class="page"><Title words="Sources">Sources {id}</Title></div>;
}
