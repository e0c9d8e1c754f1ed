import type { Found } from "../../api";
import { ChoiceField } from "../../parts/Fields";
import { go, withParams } from "../../route";
import { EVENT_TYPES, term } from "../../wording";
import type { Sieve } from "./sieve";

const CERTAINTIES = ["certain", "probable", "possible"].map((one) => [one, one] as const);
const ORIGINS = ["2", "3", "5"].map((least) => [least, `${least} or more`] as const);
const TYPES = EVENT_TYPES.map((type) => [type, term(type)] as const);

/** The search field and what narrows the search; all of it stands in the address. */
export function SieveForm({ sieve, publishers }: { sieve: Sieve; publishers: Found["publishers"] }) {
  return (
    <form
      class="filters search-form"
      role="search"
      aria-label="Search this case"
      onSubmit={(sent) => {
        sent.preventDefault();
        go(withParams({ q: new FormData(sent.currentTarget).get("words") as string }));
      }}
    >
      <label class="wide">
        Words
        <input key={sieve.q} name="words" type="search" defaultValue={sieve.q} placeholder={"ferry, “harbour police”, sink*"} autocomplete="off" />
      </label>
      <ChoiceField name="publisher" label="Publisher" all="any" choices={known(publishers, sieve.publisher).map((one) => [one, one] as const)} />
      <ChoiceField name="certainty" label="Certainty" all="any" choices={CERTAINTIES} />
      <ChoiceField name="least" label="Origins" all="any number" choices={ORIGINS} />
      <ChoiceField name="type" label="Type of event" all="any" choices={TYPES} />
      <button type="submit" class="main">
        Search
      </button>
    </form>
  );
}

/** The publishers to choose from, with the chosen one even where nothing of it was found. */
function known(publishers: string[], chosen: string): string[] {
  return chosen && !publishers.includes(chosen) ? [chosen, ...publishers] : publishers;
}
