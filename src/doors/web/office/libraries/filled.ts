/**
 * What the fields of a form hold: what was sent when it came back, else what is kept. A page has many forms, so every
 * field is named after its act (`close.from`, `pause.from`): names and ids are unique, and what was wrong finds its
 * form.
 */
import { langs, type Trilingual } from "#basics";
import { type Problem, problemIn } from "#doors/web/ui";

export type Sent = { act: string; data: Record<string, unknown>; problems: readonly Problem[] };

export type Filled = {
  /** The name of a field as the form sends it. */
  name: (field: string) => string;
  problems: readonly Problem[];
  text: (name: string) => string | undefined;
  list: (name: string) => string[];
  tri: (name: string) => Trilingual;
  error: (name: string) => string | undefined;
  /** What is wrong with one language of a text in three. */
  errors: (name: string) => Trilingual;
  /** How many lines a list has. */
  length: (name: string) => number;
};

const at = (data: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      data,
    );

/** `kept` has the shape in which the form sends it, without the name of the act. Problems carry that name already. */
export function filled(act: string, sent: Sent | undefined, kept: object): Filled {
  const mine = sent?.act === act ? sent : undefined;
  const data = mine ? (mine.data[act] ?? {}) : kept;
  const problems = mine?.problems ?? [];
  const text = (field: string): string | undefined => {
    const value = at(data, field);
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const name = (field: string): string => `${act}.${field}`;
  return {
    name,
    problems,
    text,
    list: (field) => {
      const value = at(data, field);
      const all = Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
      return all.map(String);
    },
    tri: (field) =>
      Object.fromEntries(
        langs.flatMap((lang) => (text(`${field}.${lang}`) ? [[lang, text(`${field}.${lang}`)]] : [])),
      ),
    error: (field) => problemIn(problems, name(field)),
    errors: (field) =>
      Object.fromEntries(
        langs.flatMap((lang) => {
          const found = problems.find((one) => one.field === `${name(field)}.${lang}`);
          return found ? [[lang, found.text]] : [];
        }),
      ),
    length: (field) => {
      const value = at(data, field);
      return Array.isArray(value) ? value.length : 0;
    },
  };
}
