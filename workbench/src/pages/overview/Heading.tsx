import type { Header } from "../../api";
import { Folded } from "../../parts/Folded";
import { Title } from "../../parts/Title";
import { to } from "../../route";
import { count } from "../../wording";

/** How much was read, from how many, and when it was written; articles that tell one text. */
export function Heading({ header, open }: { header: Header; open: number }) {
  return (
    <header class="overview-head">
      <Title words="Overview">What {count(header.reports, "report")} say</Title>
      <dl class="figures">
        <Figure href={to("/articles")} number={header.reports} word={header.reports === 1 ? "report" : "reports"} />
        <Figure href={to("/articles")} number={header.publishers} word={header.publishers === 1 ? "publisher" : "publishers"} />
        <Figure href={to("/sources")} number={header.origins} word={header.origins === 1 ? "origin" : "origins"} />
        <Figure href={to("/disagreements")} number={open} word={open === 1 ? "open disagreement" : "open disagreements"} />
      </dl>
      <p class="support">
        {header.read < header.reports && (
          <strong>
            {header.read} of {header.reports} read.{" "}
          </strong>
        )}
        {header.dated}
      </p>
      {header.copies.length > 0 && (
        <div class="support">
          <Folded rows={header.copies} few={3} view={(words) => <p key={words}>{words}; they count once.</p>} />
        </div>
      )}
    </header>
  );
}

/** A number with its word; it leads to what is counted. */
function Figure({ href, number, word }: { href: string; number: number; word: string }) {
  return (
    <div>
      <dt>
        <a href={href}>{word}</a>
      </dt>
      <dd>{number.toLocaleString("en")}</dd>
    </div>
  );
}
