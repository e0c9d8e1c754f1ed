// What a reader searches for, as it stands in the address; and the words to mark in what was found.

/** The filters of a search. Empty text: not narrowed. */
export interface Sieve {
  q: string;
  publisher: string;
  certainty: string;
  least: string;
  type: string;
  kind: string;
}

/** The search that an address asks for. */
export function sieveOf(query: URLSearchParams): Sieve {
  const value = (name: keyof Sieve) => query.get(name) ?? "";
  return {
    q: value("q"),
    publisher: value("publisher"),
    certainty: value("certainty"),
    least: value("least"),
    type: value("type"),
    kind: value("kind"),
  };
}

/** The address of the server's answer; null where nothing is asked for. from and to: the brushed window. */
export function askFor(sieve: Sieve, from: string, to: string): string | null {
  if (!sieve.q.trim()) return null;
  const query = new URLSearchParams();
  const { kind: _, ...asked } = sieve;
  for (const [name, value] of Object.entries({ ...asked, from, to })) if (value) query.set(name, value);
  return `/api/search?${query}`;
}

/** A piece of a text: to be marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The words one looks for: in quotation marks as they are, else one by one, without the signs of the search language. */
export function wordsOf(q: string): string[] {
  const found = [...q.matchAll(/"([^"]+)"|([^\s"]+)/g)].map((match) => match[1] ?? match[2] ?? "");
  const plain = found.map((word) => word.replace(/[*()^:]|^[-+]/g, "").trim()).filter((word) => word && !/^(AND|OR|NOT|NEAR)$/.test(word));
  return [...new Set(plain)].sort((left, right) => right.length - left.length);
}

/** A text cut into pieces, those that begin a word like one of the words being marked. */
export function marked(text: string, words: string[]): Piece[] {
  if (!words.length) return text ? [{ text, marked: false }] : [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})[\\p{L}\\p{N}]*`, "giu");
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** A word with the signs of regular expressions made harmless; a space stands for any space. */
function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s+");
}
