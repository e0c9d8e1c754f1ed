import type { PageProps } from ".";
import { Title } from "../parts/Title";

/** To come. */
export function Events({ id }: PageProps) {
  return <div class="page"><Title words="Events">Events {id}</Title></div>;
}
