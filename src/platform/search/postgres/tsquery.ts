/** A plan as text of PostgreSQL's tsquery. Lexemes are quoted: nothing that a person types is syntax here. */

import { facetLexeme, firstTerm } from "../lexemes.ts";
import type { Choice, Plan, Wanted } from "../plan.ts";
import type { Field } from "../port.ts";

/** ts_rank's classes in their own order, D C B A. */
export const classOf: Record<Field, string> = { title: "A", author: "B", subject: "C", other: "D" };
const classWeights = { usual: "{0.1,0.35,0.8,1.0}", about: "{0.2,1.0,0.6,0.7}" };

/** Lexemes at or above this weight are sure; the others are other spellings and count for less in the order. */
const sure = 0.6;

const needsCare = /['\\\0\ud800-\udfff]/;

/** PostgreSQL takes neither NUL nor half a surrogate pair; addresses bring both. Most words need no care at all. */
export const quoted = (lexeme: string): string =>
  needsCare.test(lexeme)
    ? `'${lexeme.toWellFormed().replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll("'", "''")}'`
    : `'${lexeme}'`;

function choice(one: Choice, field: Field | undefined): string {
  const flags = `${one.prefix ? "*" : ""}${field ? classOf[field] : ""}`;
  return flags === "" ? quoted(one.lexeme) : `${quoted(one.lexeme)}:${flags}`;
}

const anyOf = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? "") : `(${texts.join(" | ")})`;

function part(wanted: Wanted): string {
  const words = wanted.words.map((choices) => anyOf(choices.map((one) => choice(one, wanted.field))));
  const text = words.length === 1 ? (words[0] ?? "") : `(${words.join(" <-> ")})`;
  return wanted.not ? `!${text}` : text;
}

export type TsQueries = {
  /** What must match; "" matches everything. */
  match: string;
  sure: string;
  any: string;
  printed: string;
  /** All its words as printed. */
  printedAll: string;
  whole: string;
  /** The first word of the query as the first of a title. */
  opens: string;
  /** All words of the query together in their order; "" for one word. */
  near: string;
  audience: string;
  language: string;
  /** Of ts_rank's classes. */
  weights: string;
};

/** Filters are lexemes too: one of each facet, all facets. `except` leaves out a facet's own choice. */
export function filterText(filters: Record<string, readonly string[]>, except?: string): string {
  return Object.entries(filters)
    .filter(([facet, values]) => facet !== except && values.length > 0)
    .map(([facet, values]) => anyOf(values.map((value) => quoted(`${facet}=${value}`))))
    .join(" & ");
}

export const anyText = (...texts: string[]): string => texts.filter((text) => text !== "").join(" | ");
export const together = (...texts: string[]): string => texts.filter((text) => text !== "").join(" & ");

/** A choice binds closer than the words around it: `a OR b c` is `(a | b) & c`. */
function clausesOf(wanted: readonly Wanted[]): { text: string; plain: boolean }[] {
  const groups: Wanted[][] = [];
  for (const one of wanted.filter((each) => !each.small)) {
    const last = groups.at(-1);
    if (one.or && last) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({ text: anyOf(group.map(part)), plain: group.every((one) => one.plain) }));
}

function matchOf({ wanted, missing, number }: Plan): string {
  const clauses = clausesOf(wanted);
  const all = clauses.map((one) => one.text);
  if (missing > 0) {
    const plain = clauses.filter((one) => one.plain).map((one) => one.text);
    const kept = clauses.filter((one) => !one.plain).map((one) => one.text);
    return [...kept, allButSome(plain, missing)].join(" & ");
  }
  return number ? `(${all.join(" & ")} | ${quoted(number.lexeme)})` : all.join(" & ");
}

/** All but one of the texts, whichever; only one may be missing at a time, more would be chance. */
const allButSome = (texts: readonly string[], missing: number): string =>
  missing === 0 || texts.length < 2
    ? texts.join(" & ")
    : `(${texts.map((left) => `(${texts.filter((one) => one !== left).join(" & ")})`).join(" | ")})`;

const favoured = (facet: string, value: string | undefined): string =>
  value === undefined ? "" : quoted(facetLexeme(facet, value));

/** So many spellings of each word: the phrase is looked for in every hit that is ranked. */
const mostNear = 3;
const mostTogether = 6;

function nearOf(wanted: readonly Wanted[]): string {
  const words = wanted.flatMap((one) => one.words);
  if (words.length < 2 || words.length > mostTogether) return "";
  return words
    .map((choices) => anyOf(choices.slice(0, mostNear).map((one) => choice(one, undefined))))
    .join(" <-> ");
}

export function tsQueriesOf(plan: Plan): TsQueries {
  const wanted = plan.wanted.filter((one) => !one.not);
  const positive = wanted.filter((one) => !one.small).flatMap((one) => one.words.flat());
  const printed = [...new Set(plan.printed.map(quoted))];
  const opening = (wanted[0]?.words[0] ?? []).filter((one) => !one.prefix);
  const either = (choices: Choice[]) =>
    [...new Set(choices.map((one) => choice(one, undefined)))].join(" | ");
  return {
    match: matchOf(plan),
    sure: either(positive.filter((one) => one.weight >= sure)),
    any: either(positive),
    printed: anyText(...printed),
    printedAll: together(...printed),
    whole: plan.whole ? quoted(plan.whole) : "",
    opens: opening.map((one) => quoted(firstTerm(one.lexeme))).join(" | "),
    near: nearOf(wanted),
    audience: favoured("audience", plan.favours.audience),
    language: favoured("language", plan.favours.language),
    weights: plan.about ? classWeights.about : classWeights.usual,
  };
}
