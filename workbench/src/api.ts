// What the server gives, as types. Field names are those of the Python values (src/twosource/present), made plain by `as_plain`.
// Offsets are half-open ranges of Unicode code points (NOT UTF-16 units) of one article's text.

export interface Span { start: number; end: number }
/** A piece of a sentence: exact words of `span` in `article`, or words that were put in, where both are null. */
export interface Part { text: string; article: string | null; span: Span | null }
export type Sentence = Part[];

export interface Quote {
  article: string; label: string; span: Span;
  before: string; words: string; after: string;
  published: string; link: string; cut: [boolean, boolean];
}
/** One claim as proof. */
export interface Evidence { claim: string; quote: Quote; speaker: string; firmness: string; when: string; origin?: string }
/** One origin of a line, and what leans on it. Rows with one `strand` count once. */
export interface Rest {
  origin: string; name: string; kind: string; why: string; articles: string[];
  evidence: Evidence[]; more: number; strand: number; known: boolean;
}
/** One event as a line. `rests` is empty in listings; the drawer (`/api/evidence/ID`) has them. */
export interface Line {
  event: string; type: string; sentence: Sentence; when: string; where: string;
  origins: number; fewest: number; articles: number; support: string; strands: string[];
  mark: string; clash: string; conflicts: string[]; related: string[]; rests: Rest[]; more: number;
}
export interface Lane { lines: Line[]; more: number }
/** A named thing one can go to. kind: event | entity | source | article | claim | conflict. */
export interface Ref { kind: string; id: string; name: string; type: string }
/** undated: how many more rows would fit the days that are asked for, had they a date. */
export interface Listing<Row> { rows: Row[]; total: number; offset: number; limit: number; undated: number }

/** GET /api/state: asked every two seconds. version rises when the picture is another. */
export interface State {
  version: number; case: string; busy: string; done: number; of: number;
  articles: number; read: number; as_of: string; reader: string; readers: string[]; twosource: string;
}

/** GET /api/overview */
export interface Overview {
  header: Header; corroborated: Lane; relations: Lane; single: Lane; denials: Lane; set_phrases: Lane;
  disagreements: Disagreement[]; open_disagreements: number;
  unknown: { what: string; lines: string[] }[];
  since: string; fresh: Changes | null;
}
export interface Header {
  reports: number; publishers: number; read: number; origins: number; dated: string; copies: string[];
  skipped: { where: string; what: string; remedy: string }[]; version: string;
}
/** What is new since a reader's last visit. */
export interface Changes {
  since: string;
  arrived: { report: Report; leans: string[]; claims: number }[];
  fresh: Line[]; risen: { line: Line; before: number }[]; fallen: { line: Line; before: number }[];
  opened: Disagreement[]; closed: Disagreement[]; withdrawn: number;
  edits: { label: string; earlier: string; later: string; gone: string[]; come: string[] }[];
  more: number;                   // new events that are not among the fresh lines
}

/** GET /api/events?q=&type=&entity=&source=&article=&publisher=&certainty=&least=&from=&to=&clash=&offset=&limit=  -> Listing<Line> */
/** GET /api/events/ID */
export interface EventPage {
  line: Line; participants: Participant[]; place: Ref | null; claims: ClaimRow[];
  disagreements: Disagreement[]; related: { event: Ref; why: Why[] }[];
  before: Ref[]; after: Ref[]; merged: Why[]; decisions: Decision[];
}
export interface Participant { role: string; entity: Ref; articles: string[] }
/** A claim on a line of its own, with what one may go to. */
export interface ClaimRow {
  claim: string; article: string; label: string; published: string; quote: Quote; type: string;
  speaker: string; firmness: string; polarity: string; certainty: string; modality: string;
  when: string; quantity: string; event: Ref | null; origin: Ref | null; rejected: boolean; span: Span; origins: number;
}
export interface Why { left: string; right: string; rule: string; text: string; score: number; left_words: string; right_words: string }
export interface Decision {
  number: number; decision: string; kind: string; of: string[]; names: string[]; by: string; at: string; why: string; undone: boolean;
  fits: boolean; // false where what it was about is no longer in the case
}

/** GET /api/screening -> Screening, where the server was started with a list; POST {decision: same | different | unsure, named: [entity, entry], why} -> Decision */
export interface Screening {
  title: string; day: string; entries: number; entities: number; hits: ListHit[];
  unlisted: [string, Saying[]][]; // told to be designated, with no such name on the list
  unmatched: Decision[];          // decisions on entries that no hit belongs to now
}
export interface ListHit {
  name: string; type: string; articles: number; told: Saying[]; disagrees: boolean;
  decided: string; decisions: Decision[]; // decided: same | different | unsure, or nothing
  match: { entity: string; listed: ListEntry; score: number; reasons: Ground[]; against: Ground[]; namesake: boolean };
}
export interface ListEntry { id: string; type: string; names: { name: string; weak: boolean }[]; words: string; programme: string; since: string }
export interface Ground { kind: string; text: string }
/** A report's words on a designation. says: listed | off; asked: it is only asked for, planned or supposed. */
export interface Saying { quote: Quote; says: string; asked: boolean; claim: string }

/** GET /api/entities?q=&type=&offset=&limit= -> Listing<EntityRow>; type: Person, Organization, Place, ... */
export interface EntityRow { entity: string; name: string; type: string; aliases: string[]; articles: number; events: number; said: number; role: string; fresh: boolean }
/** GET /api/entities/ID */
export interface EntityPage {
  entity: string; type: string; name: string;
  names: { name: string; labels: string[]; quotes: Quote[]; more: number }[];
  roles: { sentence: Sentence; evidence: Evidence | null; labels: string[]; when: string; tense: string; first: string | null }[];
  first: string; last: string;
  said: ClaimRow[]; about: ClaimRow[]; more_said: number; more_about: number;
  sightings: { when: string; where: string; event: string; disputed: boolean }[];
  ties: { other: Ref; tie: Tie }[]; lines: Line[]; more_lines: number;
  location: Location | null; inside: Ref[]; perhaps: { other: Ref; why: Why[] }[]; namesakes: Ref[];
  merged: Why[]; decisions: Decision[]; source: string | null; // id of the origin that it is, if it speaks
}
export interface Location { name: string; latitude: number | null; longitude: number | null; country: string | null; region: string | null; why: string }

/** GET /api/sources -> Listing<SourceRow> */
export interface SourceRow { origin: string; name: string; kind: string; known: boolean; claims: number; articles: number; events: number; alone: number }
/** GET /api/sources/ID */
export interface SourcePage extends SourceRow {
  why: string; entity: Ref | null; said: ClaimRow[]; more: number;
  only: Line[];                                                  // told by nobody else
  repeated: { article: Ref; claims: number; quotes: Quote[] }[]; // who repeats it
  more_only: number; more_repeated: number;
}

/** GET /api/articles -> Listing<ArticleRow> */
export interface Report {
  article: string; label: string; title: string; publisher: string; published: string; dated: string;
  first: string | null; last: string | null; read: boolean; url: string; language: string; opening: string;
}
export interface ArticleRow extends Report { claims: number; entities: number; shares: number; fresh: boolean }
/** GET /api/articles/ID */
export interface ArticlePage {
  report: Report; text: string; sentences: Span[];
  claims: ClaimRow[];
  mentions: { span: Span; entity: string; name: string; type: string; form: string }[];
  shared: Shared[]; cut: { text: string; reason: string }[]; furniture: Span[]; editions: Ref[];
  retrieved: string | null; sha256: string; decisions: Decision[];
}
/** Two articles side by side: the passages they share. */
export interface Shared {
  other: Ref; sentence: string; kind: string; direction: string; agency: string | null; share: number;
  passages: { span: Span; other: Span; words: string; other_words: string; score: number }[];
}

/** GET /api/disagreements?relation=&status= -> Disagreement[] */
export interface Disagreement {
  conflict: string; event: string; about: Sentence; kind: string; relation: string; why: string;
  sides: { value: string; labels: string[]; origins: string[]; evidence: Evidence[] }[];
  status: string;                 // open | dismissed
  decision: Decision | null;
}

/** GET /api/timeline?from=&to=&entity= */
/** bars: dated events by their first day, at most 400, those on most origins; also (of a bar): events that the same words tell at the same time; more: how many dated ones are left out. Likewise the undated. */
export interface Timeline { bars: Bar[]; reports: Report[]; total: number; more: number; undated: Bar[]; more_undated: number }
export interface Bar {
  event: string; type: string; sentence: Sentence; first: string | null; last: string | null; when: string; origins: number; mark: string; clash: string;
  reported_first: string | null; reported_last: string | null; entities: string[];
  also: string[]; // other events with the same words at the same time also: string[];
}

/** GET /api/network?around=ENTITY&around=…&limit=60 (ties of these actors) ; GET /api/network?most=2000 (the most tied actors) */
export interface Network { actors: Actor[]; ties: Tie[]; more: number }
export interface Actor { entity: string; name: string; type: string; ties: number; articles: number }
export interface Tie {
  left: string; right: string; kinds: string[]; origins: number; articles: number; alleged: boolean; denied: boolean; events: string[];
  through: boolean; // no claim names both; they only have a part in one event
}
/** GET /api/network/path?from=ENTITY&to=ENTITY: the shortest evidenced path; of equally short ones that with most origins. */
export interface Path { actors: Actor[]; ties: Tie[]; lines: Line[][]; found: boolean; why: string }
/** GET /api/layouts, PUT /api/layouts/NAME, DELETE /api/layouts/NAME */
export interface Layout { name: string; actors: string[]; places: Record<string, [number, number]>; by: string; at: string }

/** GET /api/map?from=&to= */
/** more: events that are not among the lines; around: what it lies in; inside: places without a point that are told here. */
export interface MapPlace {
  entity: string; name: string; latitude: number; longitude: number; country: string; events: number; articles: number; origins: number; why: string;
  lines: Line[]; more: number; around: Ref[]; inside: Ref[];
}

/** GET /api/review?kind= -> Queue; what the system is least sure of first. kind: merge | split | event | conflict | derivation */
export interface Queue { items: ReviewItem[]; decided: number; open: number; counts: Record<string, number> }
export interface ReviewItem {
  id: string; kind: string; question: string; named: string[];   // ids to judge on: two, or the conflict's own
  left: ReviewSide; right: ReviewSide; score: number; reasons: Why[]; against: Why[];
  others: { ref: Ref; score: number; why: string }[];                    // the losing candidates
  unsure: boolean;                                                       // somebody looked and left it open
  effect: string;                                                        // what "same"/"different" would change, in words
}
export interface ReviewSide { ref: Ref; facts: { name: string; value: string }[]; quotes: Quote[] }
/** POST /api/judgements {decision, named, why} -> Decision; decision: same | different | unsure | reject | confirm
    POST /api/judgements/N/undo ; GET /api/judgements -> Decision[] ; GET /api/judgements/file ; POST /api/judgements/file (import) -> {taken, known, unfit: string[]} */

/** GET /api/search?q=&publisher=&from=&to=&certainty=&least=&type= */
export interface Found {
  words: string; entities: EntityRow[]; events: Line[]; claims: ClaimRow[];
  articles: { article: ArticleRow; quotes: Quote[]; more: number }[];
  publishers: string[]; total: { entities: number; events: number; claims: number; articles: number };
}

/** GET /api/evidence/ID -> the drawer: any id of an event, claim, entity, conflict or origin; tie: `/api/evidence/tie?left=&right=` */
export interface Drawer { id: string; kind: string; sentence: Sentence; support: string; number: string; articles: number; rests: Rest[]; links: Ref[]; decisions: Decision[]; more: number } // more: further origins

/** The reader's brief. GET /api/findings -> Finding[]; POST {event?, conflict?, side?, note?} ; PATCH /api/findings/N {note?, position?} ; DELETE /api/findings/N
    GET /api/findings/file?as=html|markdown|docx|pdf&title= */
export interface Finding {
  number: number; event: string | null; conflict: string | null; side: string | null; note: string; position: number; by: string; at: string;
  line: Line | null; disagreement: Disagreement | null; fits: boolean;
}

/** POST /api/uploads (multipart `files`) -> {accepted: string[], refused: {where, what, remedy}[]}; progress in State.
    PUT /api/reader {name} ; POST /api/visits (this reader has seen the picture up to now) -> {since} */
/** Every failure: {error: string, remedy: string} with 400, 403, 404, 409, 413 or 422. */
export interface Failure { error: string; remedy: string }
