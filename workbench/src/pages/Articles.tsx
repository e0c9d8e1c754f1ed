import type { PageProps } from ".";
import { Title } from "../parts/Title";

/** To come. */
export function Articles({ id }: PageProps) {
  return <div class="page"><Title words="Articles">Articles {id}</Title></div>;
}
