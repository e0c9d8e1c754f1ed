import type { Found } from "../api";
import { go, withParams } from "../route";
import type { Sieve } from "./sieve";

const TYPES = ["ACCIDENT", "ACCUSE", "AGREE", "AID", "ALLY_OF", "ASSAULT", "ATTEND", "CHARGE", "COERCE", "CONCEDE", "CONSULT", "CONVICT", "COOPERATE", "DESIGNATE", "DIE", "ESTABLISH", "FRONT_OF", "FUND", "INJURE", "LEADS", "MEET", "MEMBER_OF", "MOBILIZE", "OPPOSED_TO", "OTHER", "PART_OF", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SPEAK", "SUPPORT", "THREATEN", "VISIT"];
const CERTAINTIES = ["certain", "probable", "possible"];

/** The search field and what narrows the search; all of it stands in the address. */
export function SieveForm({ sieve, publishers }: { sieve: Sieve; publishers: Found["publishers"] }) {
  const set = (name: keyof Sieve) => (event: { currentTarget: { value: string } }) => go(withParams({ [name]: event.currentTarget.value }), true);
  return (
    <form class="filters search-form" role="search" aria-label="Search this case" onSubmit={(sent) => {
      sent.preventDefault();
      go(withParams({ q: new FormData(sent.currentTarget).get("words") as string }));
    }}>
      <label class="wide">Words<input key={sieve.q} name="words" type="search" defaultValue={sieve.q} placeholder={"ferry, “harbour police”, sink*"} autocomplete="off" /></label>
      <label>Publisher<select value={sieve.publisher} onChange={set("publisher")}><option value="">any</option>{known(publishers, sieve.publisher).map((one) => <option key={one}>{one}</option>)}</select></label>
      <label>Certainty<select value={sieve.certainty} onChange={set("certainty")}><option value="">any</option>{CERTAINTIES.map((one) => <option key={one}>{one}</option>)}</select></label>
      <label>Origins<select value={sieve.least} onChange={set("least")}><option value="">any number</option>{["2", "3", "5"].map((one) => <option key={one} value={one}>{one} or more</option>)}</select></label>
      <label>Type of event<select value={sieve.type} onChange={set("type")}><option value="">any</option>{TYPES.map((one) => <option key={one} value={one}>{one.toLowerCase().replace("_", " ")}</option>)}</select></label>
      <button type="submit" class="main">Search</button>
    </form>
  );
}

/** The publishers to choose from, with the chosen one even where nothing of it was found. */
function known(publishers: string[], chosen: string): string[] {
  return chosen && !publishers.includes(chosen) ? [chosen, ...publishers] : publishers;
}
