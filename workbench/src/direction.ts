/** Marks that turn the direction of reading, and could make words look like others. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words of an article as they are shown: what would turn the direction of reading is shown as a sign instead, one for one, so that offsets hold. */
export function asRead(words: string): string {
  return words.replace(TURNS, "⇄");
}
