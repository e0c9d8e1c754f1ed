import type { Failure } from "./api";
import { readerName } from "./reader";

/** What came of asking the server: a value, or why there is none. */
export type Answer<Value> = { value: Value; failure: null } | { value: null; failure: Refusal };
/** A failure with the number of the answer; 0 where the server did not answer at all. */
export interface Refusal extends Failure {
  status: number;
}

const SILENT: Refusal = {
  status: 0,
  error: "The server does not answer.",
  remedy: "See whether `twosource serve` still runs, then reload this page.",
};
const GARBLED: Failure = {
  error: "The server's answer cannot be read.",
  remedy: "Reload this page; if it stays so, the server and the pages are of different versions.",
};

/** Asks the server for a value. Never throws: a failure is a value. */
export function get<Value>(path: string, signal?: AbortSignal): Promise<Answer<Value>> {
  return ask<Value>(path, { headers: { "X-Twosource-Reader": encodeURIComponent(readerName()) }, ...(signal ? { signal } : {}) });
}

/** Writes to the server (POST, PUT, PATCH, DELETE) with the page's token and the reader's name. A FormData or a file goes as it is, all else as JSON. */
export function send<Value>(method: string, path: string, body?: unknown): Promise<Answer<Value>> {
  const form = body instanceof FormData || body instanceof Blob;
  const headers: Record<string, string> = { "X-Twosource-Token": token(), "X-Twosource-Reader": encodeURIComponent(readerName()) };
  if (!form && body !== undefined) headers["Content-Type"] = "application/json";
  return ask<Value>(path, { method, headers, ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }) });
}

/** The token that the server put into this page. */
function token(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="twosource-token"]')?.content ?? "";
}

/** One request, its failure made a value. */
async function ask<Value>(path: string, init: RequestInit): Promise<Answer<Value>> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch {
    return { value: null, failure: SILENT };
  }
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return { value: body as Value, failure: null };
  return { value: null, failure: { ...GARBLED, ...told(body), status: response.status } };
}

/** The failure that the server told, if it told one. */
function told(body: unknown): Partial<Failure> {
  const { error, remedy } = (body ?? {}) as Record<string, unknown>;
  return typeof error === "string" ? { error, remedy: typeof remedy === "string" ? remedy : "" } : {};
}
