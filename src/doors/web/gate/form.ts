/**
 * Forms as sent by a browser without script: flat names become nested data, `name.kk`, `hours.0.from`, and a name
 * that ends in `[]` is always a list. Files stay files. The act's own schema then says what is right.
 */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

export type FormValue = string | File | FormValue[] | { [name: string]: FormValue };
export type Fields = { [name: string]: FormValue };
export type SentForm = { data: Fields; key: string | undefined };

/** Of a form; a page whose forms are longer says so. */
const mostFields = 2_000;
const deepest = 6;
const forbidden = new Set(["__proto__", "prototype", "constructor"]);

/** Reads the form of a request. A body that is no form is answered 400; which field was odd stands in the message. */
export async function readForm(c: Context, most = mostFields): Promise<SentForm> {
  let sent: FormData;
  try {
    sent = await c.req.formData();
  } catch {
    throw new HTTPException(400, { message: "broken-form" });
  }
  return nested([...sent.entries()], most);
}

/** The nested data of flat entries; exported for tests. The field `key` is the key of the act, no data. */
export function nested(entries: readonly (readonly [string, string | File])[], most = mostFields): SentForm {
  if (entries.length > most) throw new HTTPException(413, { message: "too-many-fields" });
  const data = Object.create(null) as Fields;
  let key: string | undefined;
  for (const [name, value] of entries) {
    if (name === "key" && typeof value === "string") key = value;
    else put(data, name, value);
  }
  return { data: listsOf(data) as Fields, key };
}

function put(data: Fields, name: string, value: string | File): void {
  const list = name.endsWith("[]");
  const path = (list ? name.slice(0, -2) : name).split(".");
  if (path.length > deepest || path.some((part) => part === "" || forbidden.has(part))) {
    throw new HTTPException(400, { message: "broken-form" });
  }
  let place = data;
  for (const part of path.slice(0, -1)) {
    const next = place[part];
    if (next === undefined) place[part] = Object.create(null) as Fields;
    else if (typeof next === "string" || next instanceof File || Array.isArray(next)) {
      throw new HTTPException(400, { message: "broken-form" });
    }
    place = place[part] as Fields;
  }
  const last = path.at(-1) as string;
  const present = place[last];
  if (!list) place[last] = value;
  else if (Array.isArray(present)) present.push(value);
  else place[last] = [value];
}

/** Turns objects whose names are all whole numbers into lists in their order. */
function listsOf(value: FormValue): FormValue {
  if (typeof value !== "object" || value instanceof File) return value;
  if (Array.isArray(value)) return value.map(listsOf);
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => /^\d{1,4}$/.test(name))) {
    return names.sort((a, b) => Number(a) - Number(b)).map((name) => listsOf(value[name] as FormValue));
  }
  return Object.fromEntries(names.map((name) => [name, listsOf(value[name] as FormValue)]));
}

/** The number of something in an address or a form: 1 and more, fifteen digits at most; undefined for all else. */
export const numberIn = (text: unknown): number | undefined =>
  typeof text === "string" && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
