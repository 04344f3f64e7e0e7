import { type DataField, subfield, subfieldsOf } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { plain, tidy } from "../text.ts";
import type { Classification, Subject, SubjectKind } from "../types.ts";
import { headingOf, type NameCodes } from "./names.ts";

export type SubdivisionCodes = { topic?: string; place?: string; period?: string; form?: string };

export type SubjectOptions = {
  kind: SubjectKind;
  /** The heading: letters joined with ". ", or the pieces of a name. */
  heading: string | NameCodes;
  subdivisions?: SubdivisionCodes;
  scheme?: string | ((field: DataField) => string | undefined);
  authority?: string;
};

const headingText = (field: DataField, heading: string | NameCodes): string =>
  typeof heading === "string"
    ? subfieldsOf(field, heading).map(tidy).filter(Boolean).join(". ")
    : headingOf(field, heading).text;

export const subject =
  (options: SubjectOptions): Maker =>
  (field, draft, twin) => {
    const heading = headingText(field, options.heading);
    const subdivisions: Subject["subdivisions"] = [];
    const letters = Object.entries(options.subdivisions ?? {}) as [keyof SubdivisionCodes, string][];
    for (const { code, value } of field.subfields) {
      const kind = letters.find(([, codes]) => codes.includes(code))?.[0];
      const text = tidy(value);
      if (kind && text) subdivisions.push({ kind, text });
    }
    if (heading === "") return;
    const text = [heading, ...subdivisions.map((part) => part.text)].join(" – ");
    if (draft.subjects.some((known) => known.kind === options.kind && known.text === text)) return;
    const made: Subject = { kind: options.kind, text, heading, subdivisions };
    const scheme = typeof options.scheme === "function" ? options.scheme(field) : options.scheme;
    if (scheme) made.scheme = scheme;
    const number = options.authority ? plain(subfield(field, options.authority) ?? "") : "";
    if (number) made.authority = number;
    const inScript = twin ? headingText(twin, options.heading) : "";
    if (inScript) made.inScript = inScript;
    draft.subjects.push(made);
  };

/** Words that each subfield gives by itself: keywords without control. */
export const keywords =
  (codes: string, separator?: RegExp): Maker =>
  (field, draft) => {
    for (const value of subfieldsOf(field, codes)) {
      for (const word of separator ? value.split(separator) : [value]) {
        const text = tidy(word);
        if (text === "" || draft.subjects.some((known) => known.text === text)) continue;
        draft.subjects.push({ kind: "keyword", text, heading: text, subdivisions: [] });
      }
    }
  };

/** `rubbk`, `rubbkm`, `bbk` … the tables of ББК have several codes among the sources of classification. */
export function classificationScheme(source: string | undefined, code: string): Classification["scheme"] {
  const name = plain(source ?? "").toLowerCase();
  if (/bbk|ббк|кбж/.test(name)) return "bbk";
  if (/udc|удк|әож/.test(name)) return "udc";
  if (/gasnti|grnti|грнти/.test(name)) return "grnti";
  if (/^dd?c|^ddc/.test(name)) return "ddc";
  // Without a source a class with Cyrillic letters («84(5Қаз)6», «Ю9») can only be ББК.
  return name === "" && /\p{Script=Cyrillic}/u.test(code) ? "bbk" : "other";
}

export const classification =
  (scheme: Classification["scheme"] | "by-source", codes: { code: string; source?: string }): Maker =>
  (field, draft) => {
    const source = codes.source ? tidy(subfield(field, codes.source)) : "";
    for (const value of subfieldsOf(field, codes.code)) {
      const code = plain(value).replace(/[\s;,]+$/, "");
      if (code === "") continue;
      const found = scheme === "by-source" ? classificationScheme(source, code) : scheme;
      if (draft.classifications.some((known) => known.scheme === found && known.code === code)) continue;
      draft.classifications.push({ scheme: found, code, ...(source && { source }) });
    }
  };
