// What a reader drops: which files go to the server, and what is said of the rest before they are sent.

/** A file that is not read: which, why, and what to do. */
export interface Refused {
  where: string;
  what: string;
  remedy: string;
}

const MOST_BYTES = 64 * 1024 * 1024;
const READ = ["txt", "md", "html", "htm", "xml", "pdf", "docx", "jsonl", "ndjson", "json", "eml", "mbox", "warc", "gz"];

/** The kinds of file for the file dialog. */
export const ACCEPT = READ.map((ending) => `.${ending}`).join(",");

/** Files apart: those to send, and those that are refused here as the server would. */
export function sorted<One extends { name: string; size: number }>(files: One[]): { send: One[]; refused: Refused[] } {
  const send: One[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    if (file.size === 0) refused.push({ where: file.name, what: "is empty", remedy: "save it again and drop it here" });
    else if (file.size > MOST_BYTES)
      refused.push({ where: file.name, what: `is larger than ${sized(MOST_BYTES)}`, remedy: "add it with `twosource run FILE --case CASE`" });
    else send.push(file);
  }
  return { send, refused };
}

/** Files in lots that go in one request each. */
export function lots<One extends { size: number }>(files: One[], most = 8 * 1024 * 1024, count = 20): One[][] {
  const made: One[][] = [];
  let size = 0;
  for (const file of files) {
    const last = made.at(-1);
    if (!last || last.length >= count || size + file.size > most) {
      made.push([file]);
      size = file.size;
    } else {
      last.push(file);
      size += file.size;
    }
  }
  return made;
}

/** A number of bytes as one says it. */
export function sized(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}
