/** Two descriptions → whether they are of one edition, and why, in codes that pages put into words. */
import type { Description } from "#formats/rules";
import { hostLine, publicationOf, titleLine } from "../../records/rules/display.ts";
import { type Decision, decide } from "./decide.ts";
import { type Profile, profileOf } from "./profile.ts";
import { type Field, fields, type Verdict, type Verdicts, verdictsOf } from "./verdicts.ts";

/** One field of both: what was found and what stood there. */
export type Evidence = { field: Field; verdict: Verdict; a: string; b: string };
export type Comparison = {
  decision: Decision;
  /** Which rule decided. */
  rule: string;
  /** 0 to 100: how much agrees, for the order of the queue. */
  score: number;
  evidence: Evidence[];
};

export type Likeness = { decision: Decision; rule: string; score: number; verdicts: Verdicts };

const weights: Partial<Record<Field, number>> = {
  title: 20,
  author: 15,
  isbn: 20,
  number: 10,
  issn: 20,
  year: 12,
  pages: 12,
  publisher: 8,
  volume: 6,
  host: 10,
  issue: 12,
  edition: 3,
  subtitle: 3,
  place: 3,
  language: 8,
  script: 8,
};

function scoreOf(verdicts: Verdicts): number {
  let reached = 0;
  let possible = 0;
  for (const [field, weight] of Object.entries(weights)) {
    const verdict = verdicts[field as Field];
    if (verdict === "unknown") continue;
    possible += verdict === "one-side" ? weight / 2 : weight;
    reached += verdict === "same" ? weight : verdict === "near" ? weight * 0.7 : 0;
  }
  return possible === 0 ? 0 : Math.round((100 * reached) / possible);
}

/** The cheap half: no texts are made. */
export function compareProfiles(a: Profile, b: Profile): Likeness {
  const verdicts = verdictsOf(a, b);
  const form = a.form === "article" || a.form === "serial" || a.form === "issue" ? a.form : "book";
  return { ...decide(verdicts, form), score: scoreOf(verdicts), verdicts };
}

const identifiers = (description: Description, ...kinds: string[]): string =>
  description.identifiers
    .filter((one) => kinds.includes(one.kind))
    .map((one) => one.printed || one.value)
    .join("; ");

const said: Record<Field, (description: Description) => string> = {
  form: ({ kind }) => kind,
  carrier: ({ traits }) => traits.join(" "),
  title: ({ title }) => titleLine({ ...title, parts: [] }),
  subtitle: ({ title }) => title.rest ?? "",
  volume: ({ title }) =>
    title.parts.map(({ number, name }) => [number, name].filter(Boolean).join(": ")).join(". "),
  author: ({ contributors, title }) =>
    contributors
      .filter((one) => one.main || one.roles.length === 0 || one.roles.includes("aut"))
      .slice(0, 3)
      .map((one) => one.heading.text)
      .join("; ") ||
    (title.responsibility ?? ""),
  translator: ({ contributors }) =>
    contributors
      .filter((one) => one.roles.includes("trl"))
      .map((one) => one.heading.text)
      .join("; "),
  language: ({ languages }) => languages.text.join(" "),
  script: ({ script }) => script ?? "",
  year: (description) => publicationOf(description)?.date ?? String(description.years.from ?? ""),
  edition: ({ edition }) => edition ?? "",
  publisher: (description) => publicationOf(description)?.publishers.join(", ") ?? "",
  place: (description) => publicationOf(description)?.places.join(", ") ?? "",
  pages: ({ extent }) => extent?.text ?? "",
  isbn: (description) => identifiers(description, "isbn"),
  number: (description) =>
    identifiers(description, "national-number", "legal-deposit", "lccn", "oclc", "doi"),
  issn: (description) => identifiers(description, "issn"),
  host: (description) => description.links.find((link) => link.kind === "host")?.title ?? "",
  issue: (description) => hostLine(description),
};
const longest = 300;

/** What agreed and what differed, with the words of both records. What neither says is left out. */
export const evidenceOf = (verdicts: Verdicts, a: Description, b: Description): Evidence[] =>
  fields.flatMap((field) => {
    const verdict = verdicts[field];
    if (verdict === "unknown") return [];
    return [{ field, verdict, a: said[field](a).slice(0, longest), b: said[field](b).slice(0, longest) }];
  });

export function compare(a: Description, b: Description): Comparison {
  const { verdicts, ...judged } = compareProfiles(profileOf(a), profileOf(b));
  return { ...judged, evidence: evidenceOf(verdicts, a, b) };
}
