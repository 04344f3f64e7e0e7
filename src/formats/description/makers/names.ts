import { type DataField, subfield, subfieldsOf } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { roleCode } from "../roles.ts";
import { addOnce, plain, tidy } from "../text.ts";
import type { Contributor, Heading, HeadingKind } from "../types.ts";

/** `given`: the rest of a name that UNIMARC keeps apart (initials in one subfield, full in another: the full one wins). */
export type NameCodes = {
  name: string;
  given?: { initials: string; full: string };
  numeration?: string;
  epithet?: string;
  dates?: string;
  fuller?: string;
  units?: string;
};

export type RoleCodes = { code?: string; term?: string; without?: string };

const dash = (dates: string): string => dates.replace(/(\d)\s*-\s*(?=\d|$)/g, "$1–");

/** «(1897–1961)», «1897-1961.» → «1897–1961». */
export const lifeDates = (text: string | undefined): string => dash(tidy(text).replace(/^\((.*)\)$/, "$1"));

export function headingOf(field: DataField, codes: NameCodes): Heading {
  const take = (letters: string | undefined) => (letters ? tidy(subfieldsOf(field, letters).join(" ")) : "");
  const first = tidy(subfield(field, codes.name));
  const fullGiven = codes.given ? tidy(subfield(field, codes.given.full)) : "";
  const initials = codes.given ? tidy(subfield(field, codes.given.initials)) : "";
  const given = fullGiven || initials;
  const name = given && first ? `${first}, ${given}` : first || given;
  const heading: Heading = { text: name, name, units: [] };
  const numeration = take(codes.numeration);
  const epithet = take(codes.epithet).replace(/^\((.*)\)$/, "$1");
  const dates = lifeDates(codes.dates ? subfield(field, codes.dates) : undefined);
  const fuller = take(codes.fuller).replace(/^\((.*)\)$/, "$1");
  const units = codes.units
    ? subfieldsOf(field, codes.units)
        .map((unit) => tidy(unit).replace(/^\((.*)\)$/, "$1"))
        .filter(Boolean)
    : [];
  if (numeration) heading.numeration = numeration;
  if (epithet) heading.epithet = epithet;
  if (dates) heading.dates = dates;
  if (fuller) heading.fullerForm = fuller;
  heading.units = units;
  const head = [name, numeration].filter(Boolean).join(" ");
  heading.text = [[head, ...units].join(". "), epithet, dates].filter(Boolean).join(", ");
  return heading;
}

/** «(KZ-NLB)123» or the bare number. */
const authority = (field: DataField, code: string): string => plain(subfield(field, code) ?? "");

export type ContributorOptions = {
  kind: HeadingKind | ((field: DataField) => HeadingKind);
  main?: boolean;
  codes: NameCodes;
  roles: RoleCodes;
  authority?: string;
};

function rolesOf(
  field: DataField,
  { code = "", term = "", without }: RoleCodes,
): { roles: string[]; words: string[] } {
  const roles: string[] = [];
  const words: string[] = [];
  for (const value of subfieldsOf(field, code + term)) {
    const text = tidy(value);
    if (text === "") continue;
    const found = roleCode(text) ?? roleCode(value);
    if (found) addOnce(roles, found);
    else addOnce(words, text.replace(/^\d{3}\s+/, ""));
  }
  if (roles.length === 0 && words.length === 0 && without) roles.push(without);
  return { roles, words };
}

/** The same person named twice in one record is one contributor with all the roles. */
export const contributor =
  (options: ContributorOptions): Maker =>
  (field, draft, twin) => {
    const kind = typeof options.kind === "function" ? options.kind(field) : options.kind;
    const heading = headingOf(field, options.codes);
    if (heading.text === "") return;
    const { roles, words } = rolesOf(field, options.roles);
    const known = draft.contributors.find(
      (other) => other.kind === kind && other.heading.text === heading.text,
    );
    if (known) {
      for (const role of roles) addOnce(known.roles, role);
      return;
    }
    const made: Contributor = { kind, heading, roles, main: options.main ?? false };
    if (words.length > 0) made.roleText = words.join(", ");
    const number = options.authority ? authority(field, options.authority) : "";
    if (number) made.authority = number;
    const inScript = twin ? headingOf(twin, options.codes).text : "";
    if (inScript) made.inScript = inScript;
    if (made.main) draft.contributors.unshift(made);
    else draft.contributors.push(made);
  };
