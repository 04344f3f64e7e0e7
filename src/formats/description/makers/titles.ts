import { type DataField, subfield, subfieldsOf } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { addOnce, balanced, plain, tidy } from "../text.ts";
import type { Part, Title, TitleKind } from "../types.ts";

/** Codes of the subfields; every letter of a string counts. `article`: where the length of an initial article stands. */
export type TitleCodes = {
  text: string;
  rest?: string;
  responsibility?: string;
  number?: string;
  name?: string;
  parallel?: string;
  lang?: string;
  article?: "ind1" | "ind2";
};

/** Numbers and names of parts in their order: a name belongs to the number before it. */
export function partsOf(field: DataField, numbers: string, names: string): Part[] {
  const parts: Part[] = [];
  for (const { code, value } of field.subfields) {
    const text = tidy(value);
    if (text === "") continue;
    if (numbers.includes(code)) parts.push({ number: text });
    else if (names.includes(code)) {
      const last = parts.at(-1);
      if (last && last.name === undefined) last.name = text;
      else parts.push({ name: text });
    }
  }
  return parts;
}

/** Between the marks of ISO 6630 stands what is not sorted by. */
const withoutMarked = (raw: string): string =>
  raw.replace(/[\u0088\u0098][^\u0089\u009c]*[\u0089\u009c]/g, "");

export function sortForm(raw: string, skip: number): string {
  const unmarked = withoutMarked(raw);
  const skipped = skip > 0 && skip < raw.length && unmarked === raw ? raw.slice(skip) : unmarked;
  const bare = tidy(skipped).replace(/^[^\p{L}\p{N}]+/u, "");
  return balanced(bare);
}

function titleOf(
  field: DataField,
  kind: TitleKind,
  codes: TitleCodes,
): { title: Title; parallels: string[] } {
  const raw = subfield(field, codes.text) ?? "";
  const skip = codes.article ? Number.parseInt(field[codes.article], 10) || 0 : 0;
  const parallels = codes.parallel ? subfieldsOf(field, codes.parallel).map(tidy) : [];
  const rests: string[] = [];
  let afterEquals = plain(raw).endsWith("=");
  for (const value of codes.rest ? subfieldsOf(field, codes.rest) : []) {
    // MARC 21 keeps parallel titles in $b after an equals sign (ISBD 1.3).
    const pieces = plain(value).split(/\s=\s/);
    pieces.forEach((piece, place) => {
      const text = tidy(piece);
      if (text === "") return;
      if (place > 0 || afterEquals) parallels.push(tidy(text.split(/\s:\s/)[0]));
      else rests.push(text);
    });
    afterEquals = plain(value).endsWith("=");
  }
  const title: Title = {
    kind,
    text: tidy(raw),
    parts: partsOf(field, codes.number ?? "", codes.name ?? ""),
    sort: sortForm(raw, skip),
  };
  if (rests.length > 0) title.rest = rests.join(" : ");
  const responsibility = codes.responsibility
    ? subfieldsOf(field, codes.responsibility).map(tidy).filter(Boolean)
    : [];
  if (responsibility.length > 0) title.responsibility = responsibility.join(" ; ");
  const lang = codes.lang ? tidy(subfield(field, codes.lang)) : "";
  if (lang) title.lang = lang;
  return { title, parallels };
}

/** The main title is the first one; a second main title (it happens) becomes a variant, so that it is still found. */
export const title =
  (kind: TitleKind, codes: TitleCodes): Maker =>
  (field, draft, twin) => {
    const { title: made, parallels } = titleOf(field, kind, codes);
    const partName = made.parts[0]?.name ?? made.parts[0]?.number;
    if (made.text === "" && partName !== undefined) {
      made.text = partName;
      made.sort = sortForm(partName, 0);
    }
    if (made.text === "") return;
    const inScript = twin ? titleOf(twin, kind, codes).title.text : "";
    if (inScript) made.inScript = inScript;
    if (kind === "main" && draft.title.text === "") draft.title = made;
    else draft.otherTitles.push(kind === "main" ? { ...made, kind: "variant" } : made);
    for (const text of parallels) {
      if (text !== "") draft.otherTitles.push({ kind: "parallel", text, parts: [], sort: sortForm(text, 0) });
    }
  };

/** Series statement. */
export const series =
  (codes: { title: string; number: string; issn?: string; responsibility?: string; name?: string }): Maker =>
  (field, draft) => {
    const title = [codes.title, codes.name ?? ""]
      .flatMap((code) => (code ? subfieldsOf(field, code) : []))
      .map(tidy)
      .filter(Boolean)
      .join(". ");
    if (title === "") return;
    const number = tidy(subfield(field, codes.number));
    const issn = codes.issn ? tidy(subfield(field, codes.issn)) : "";
    const same = draft.series.find(
      (known) =>
        known.title.toLowerCase() === title.toLowerCase() &&
        (!number || !known.number || known.number === number),
    );
    if (same) {
      if (number) same.number ??= number;
      if (issn) same.issn ??= issn;
      return;
    }
    const responsibility = codes.responsibility ? tidy(subfield(field, codes.responsibility)) : "";
    draft.series.push({
      title,
      ...(responsibility && { responsibility }),
      ...(number && { number }),
      ...(issn && { issn }),
    });
  };

/** Collects edition statements. */
export const edition =
  (codes: string): Maker =>
  (field, draft) => {
    const text = subfieldsOf(field, codes).map(tidy).filter(Boolean).join(", ");
    if (text === "") return;
    draft.edition = draft.edition ? `${draft.edition}, ${text}` : text;
  };

/** Adds languages: codes of three letters, also several written together, as older records have them. */
export const languages =
  (codes: { text?: string; original?: string; summary?: string }): Maker =>
  (field, draft) => {
    const into = (letters: string | undefined, list: string[]) => {
      for (const value of letters ? subfieldsOf(field, letters) : [])
        for (const code of languageCodes(value)) addOnce(list, code);
    };
    into(codes.text, draft.languages.text);
    into(codes.original, draft.languages.original);
    into(codes.summary, draft.languages.summary);
  };

export function languageCodes(value: string): string[] {
  const letters = plain(value).toLowerCase();
  if (!/^([a-z]{3})+$/.test(letters)) return [];
  return (letters.match(/.{3}/g) ?? []).filter((code) => !["zxx", "und", "xxx", "mul", "mis"].includes(code));
}
