/**
 * What a line of the log may hold: a closed list. Personal data has no field here, so it cannot be written by
 * accident; a field outside the list is dropped, and a value that does not fit its kind becomes "…".
 *
 * `number` and `flag` are what they say. `word` is a name out of our own code (an action, a route pattern, an SQL
 * constraint): short and ASCII, so that no title, name or search text of a person fits. `place` is a path or an
 * address on the operator's own machine, `words` a sentence of ours; both come from code that never quotes input.
 */
const kinds = {
  action: "word",
  address: "place",
  attempt: "number",
  bytes: "number",
  code: "word",
  count: "number",
  door: "word",
  engine: "word",
  error: "error",
  file: "place",
  folder: "place",
  from: "word",
  job: "word",
  kind: "word",
  lang: "word",
  method: "word",
  ms: "number",
  ok: "flag",
  outcome: "word",
  pid: "number",
  port: "number",
  queue: "word",
  records: "number",
  refused: "number",
  request: "word",
  route: "word",
  setting: "word",
  signal: "word",
  status: "number",
  table: "word",
  to: "word",
  version: "word",
  words: "words",
} as const;

type Kind = (typeof kinds)[keyof typeof kinds];
type ValueOf<K extends Kind> = K extends "number"
  ? number
  : K extends "flag"
    ? boolean
    : K extends "error"
      ? unknown
      : string;
export type LogFields = { [Name in keyof typeof kinds]?: ValueOf<(typeof kinds)[Name]> };

const wordLike = /^[\w.:/{}*+@ -]{0,160}$/;

const fits: Record<Exclude<Kind, "error">, (value: unknown) => boolean> = {
  number: (value) => typeof value === "number" && Number.isFinite(value),
  flag: (value) => typeof value === "boolean",
  word: (value) => typeof value === "string" && wordLike.test(value),
  place: (value) => typeof value === "string" && value.length <= 1000,
  words: (value) => typeof value === "string" && value.length <= 2000,
};

/** Keeps what the list allows; never throws. */
export function onlyAllowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(kinds, name) || value === undefined || value === null) continue;
    const kind = kinds[name as keyof typeof kinds];
    if (kind === "error") kept[name] = errorFacts(value);
    else kept[name] = fits[kind](value) ? value : "…";
  }
  return kept;
}

/** Errors whose message is written by the runtime about our code and quotes no data. */
const speaksOfCode = new Set(["TypeError", "ReferenceError", "RangeError", "AssertionError"]);

/**
 * An error without its data. A message of PostgreSQL or of a parser quotes what it stumbled over («invalid input
 * syntax: "Айгүл …"»), so messages are kept only where they speak of code, or where we worded them (`words: true`
 * on the error). Where it happened is always kept.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!isErrorLike(error)) return { name: typeof error };
  const name: string = error.name ?? "Error";
  const facts: Record<string, unknown> = { name: wordLike.test(name) ? name : "Error" };
  const details = error as Error & Record<string, unknown>;
  for (const name of ["code", "syscall", "constraint", "table", "column", "routine"]) {
    const value = details[name];
    if (typeof value === "string" && wordLike.test(value)) facts[name] = value;
  }
  if (details.words === true || speaksOfCode.has(error.name)) facts.message = error.message;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  facts.at = frames.slice(0, 8).map((line) => line.trim().slice(3));
  if (error.cause !== undefined) facts.cause = errorFacts(error.cause);
  return facts;
}

/** An Error, or a copy of one as libraries hand on (the job queue spreads its own into plain objects). */
const isErrorLike = (error: unknown): error is Error =>
  error instanceof Error ||
  (typeof error === "object" &&
    error !== null &&
    typeof (error as Error).stack === "string" &&
    typeof ((error as Error).name ?? "Error") === "string");
