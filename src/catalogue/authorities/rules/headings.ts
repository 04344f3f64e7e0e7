/** The headings of a record, as its description gives them: who made it, and what it is about. Pure. */
import type { AuthorityKind, Contributor, Subject, SubjectKind } from "#formats/rules";
import { type Life, withoutYears, yearsIn } from "./keys.ts";

/** `name` is the form without years; `number` the authority number beside it, «control:(KZ-NLB)123», or "". */
export type Printed = Life & {
  kind: AuthorityKind;
  text: string;
  name: string;
  number: string;
  role: string;
};

/** As much of a heading as is kept. */
export const longestHeading = 400;

const subjectKinds: Partial<Record<SubjectKind, AuthorityKind>> = {
  topic: "topic",
  keyword: "topic",
  person: "person",
  family: "family",
  corporate: "corporate",
  meeting: "meeting",
  place: "place",
};

/** Whether a role says that the record is about it, not made by it. */
export const isAbout = (role: string): boolean => role === "subject" || role === "subdivision";

/** `source`: whose numbers the record carries, for those that do not say it themselves. */
export function headingsOf(
  contributors: readonly Contributor[],
  subjects: readonly Subject[],
  source: string,
): Printed[] {
  const found = new Map<string, Printed>();
  const put = (printed: Printed): void => {
    // What a key is made of; the key itself is made for headings that were never seen.
    if (!/[\p{L}\p{N}]/u.test(printed.name)) return;
    found.set(`${printed.kind}\n${printed.text}\n${printed.number}\n${printed.role}`, printed);
  };
  for (const one of contributors) put(ofContributor(one, source));
  for (const one of subjects) {
    const kind = subjectKinds[one.kind];
    if (kind) put(ofSubject(kind, one.heading, numberOf(one.authority, source), "subject"));
    for (const part of one.subdivisions)
      if (part.kind === "place") put(ofSubject("place", part.text, "", "subdivision"));
  }
  return [...found.values()];
}

function ofContributor({ kind, heading, roles, authority }: Contributor, source: string): Printed {
  const { name, numeration, epithet, units, dates = "" } = heading;
  // «Абылай, хан» is one name of two words; «Толстой, Лев, граф» needs no rank to be known.
  const whole = kind === "person" && !name.includes(",") ? [name, numeration, epithet] : [name, numeration];
  return {
    kind,
    text: heading.text.slice(0, longestHeading),
    name:
      kind === "person" || kind === "family" ? whole.filter(Boolean).join(" ") : [name, ...units].join(". "),
    number: numberOf(authority, source),
    role: roles.join(" "),
    ...yearsIn(dates),
  };
}

function ofSubject(kind: AuthorityKind, text: string, number: string, role: string): Printed {
  const { name, dates } =
    kind === "person" || kind === "family" ? withoutYears(text) : { name: text, dates: "" };
  return { kind, text: text.slice(0, longestHeading), name, number, role, ...yearsIn(dates) };
}

/** «(KZ-NLB)123» as it stands; a bare number belongs to the source of the record. Addresses are no numbers of a file. */
export function numberOf(authority: string | undefined, source: string): string {
  const text = (authority ?? "").trim();
  if (text === "" || text.length > 100 || /^https?:/i.test(text)) return "";
  return `control:${/^\([^()]+\)\S/.test(text) ? text : `(${source})${text}`}`;
}
