import { type DataField, subfield, subfieldsOf } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { addOnce, balanced, plain, tidy, unbracketed } from "../text.ts";
import type { Publication, Years } from "../types.ts";

export type PublicationCodes = { places: string; publishers: string; date: string };

function publicationOf(field: DataField, codes: PublicationCodes): Omit<Publication, "function"> {
  const made: Omit<Publication, "function"> = { places: [], publishers: [] };
  for (const value of subfieldsOf(field, codes.places)) addOnce(made.places, unbracketed(tidy(value)));
  for (const value of subfieldsOf(field, codes.publishers))
    addOnce(made.publishers, unbracketed(tidy(value)));
  const date = subfieldsOf(field, codes.date)
    .map((value) => balanced(tidy(value)))
    .filter(Boolean)
    .join(", ");
  if (date) made.date = date;
  return made;
}

export const publication =
  (
    which: Publication["function"] | ((field: DataField) => Publication["function"]),
    codes: PublicationCodes,
  ): Maker =>
  (field, draft, twin) => {
    const made = publicationOf(field, codes);
    if (made.places.length + made.publishers.length === 0 && !made.date) return;
    const done: Publication = { function: typeof which === "function" ? which(field) : which, ...made };
    if (twin) {
      const { places, publishers } = publicationOf(twin, codes);
      const inScript = [places.join(", "), publishers.join(", ")].filter(Boolean).join(" : ");
      if (inScript) done.inScript = inScript;
    }
    // Place and publisher in two fields that follow each other are one statement.
    const before = draft.publications.at(-1);
    const halves = before?.function === done.function && before.publishers.length === 0 && !before.date;
    if (before && halves && done.places.length === 0) {
      Object.assign(before, done, { places: before.places });
      return;
    }
    draft.publications.push(done);
  };

/** Years of a printed date: «[2007?]», «1998–2004», «1995-», «19--», «б. г.». Only 1400 to 2099 are years. */
export function yearsOf(text: string): Years {
  const decade = /(?<!\d)(1[4-9]\d|20\d)[-–?_](?!\d)/.exec(text)?.[1];
  const century = /(?<!\d)(1[4-9]|20)(?:--|––|\?\?|__)/.exec(text)?.[1];
  const found = [...text.matchAll(/(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const [from] = found;
  if (from !== undefined) {
    const range = /(?<!\d)(\d{4})\]?\s*[-–—]\s*\[?(\d{4}|\d{2}(?!\d))?/.exec(text);
    if (range && Number(range[1]) === from) {
      const end = range[2];
      if (end === undefined) return { from, open: true };
      const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
      if (to > from && to < 2100) return { from, to };
    }
    return { from };
  }
  if (decade) return { from: Number(decade) * 10, to: Number(decade) * 10 + 9 };
  if (century) return { from: Number(century) * 100, to: Number(century) * 100 + 99 };
  return {};
}

export type ExtentCodes = { extent: string; illustrations: string; size: string; accompanying: string };

const pageWords = /(?:с|стр|б|бет|p|pages?|leaves|л|s|pg|стор)\b/iu;

/** The greatest number that stands by a word for pages: «xii, 450 p., [16] p. of plates» → 450. */
export function pagesOf(text: string): number | undefined {
  let most: number | undefined;
  for (const match of text.matchAll(
    /(?<![\d.])(\d{1,5})\]?\s*(?:\(\d+\)\s*)?(с|стр|б|бет|p|pages?|leaves|л|s|pg)(?![\p{L}\d])/giu,
  )) {
    const value = Number(match[1]);
    if (value > (most ?? 0)) most = value;
  }
  if (most === undefined && !pageWords.test(text) && /^\d{1,5}$/.test(text)) return Number(text);
  return most;
}

export const extent =
  (codes: ExtentCodes): Maker =>
  (field, draft) => {
    const take = (letters: string) => subfieldsOf(field, letters).map(tidy).filter(Boolean).join(", ");
    const text = take(codes.extent);
    const illustrations = take(codes.illustrations);
    const size = take(codes.size);
    const accompanying = take(codes.accompanying);
    if (!text && !illustrations && !size) return;
    if (draft.extent) {
      if (text) draft.extent.text = [draft.extent.text, text].filter(Boolean).join(" + ");
      return;
    }
    const pages = pagesOf(text);
    draft.extent = {
      text,
      ...(illustrations && { illustrations }),
      ...(size && { size }),
      ...(accompanying && { accompanying }),
      ...(pages !== undefined && { pages }),
    };
  };

export const countryFrom =
  (code: string): Maker =>
  (field, draft) => {
    const value = plain(subfield(field, code) ?? "").toLowerCase();
    if (value) draft.country ??= value;
  };
