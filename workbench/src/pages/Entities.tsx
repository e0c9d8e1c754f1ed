import type { PageProps } from ".";
import { Title } from "../parts/Title";

/** To come. */
export function Entities({ id }: PageProps) {
  return <div class="page"><Title words="Entities">Entities {id}</Title></div>;
}
