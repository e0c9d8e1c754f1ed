/** A number with its word: "1 article", "4 articles". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** A term of the vocabulary as words: MEMBER_OF becomes "member of", PublicBody "public body". */
export function term(word: string): string {
  return word
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

/** A day as one says it; a month, a year or what is no day stays as it is. */
export function day(text: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at && !Number.isNaN(at.getTime())
    ? at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    : text;
}

/** A moment of the server as the reader's clock has it; what is no moment stays as it is. */
export function moment(text: string): string {
  const at = new Date(text);
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(at.getTime())
    ? at.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" })
    : text;
}

/** The types of events, in the order of docs/terms.md. */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "MEET",
  "ATTEND",
  "VISIT",
  "SPEAK",
  "MEMBER_OF",
  "LEADS",
  "PART_OF",
  "FRONT_OF",
  "ALLY_OF",
  "OPPOSED_TO",
  "FUND",
  "DESIGNATE",
  "CHARGE",
  "CONVICT",
  "DIE",
  "INJURE",
  "ESTABLISH",
  "ACCIDENT",
  "OTHER",
];
/** The types of entities, in the order of docs/terms.md. */
export const ENTITY_TYPES = [
  "Person",
  "Organization",
  "PublicBody",
  "Company",
  "Place",
  "Address",
  "Facility",
  "Vehicle",
  "Vessel",
  "Airplane",
  "Weapon",
  "Law",
  "Product",
  "Other",
];
