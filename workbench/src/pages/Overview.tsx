import type { PageProps } from ".";
import { Title } from "../parts/Title";

/** To come. */
export function Overview({ id }: PageProps) {
  return <div class="page"><Title words="Overview">Overview {id}</Title></div>;
}
