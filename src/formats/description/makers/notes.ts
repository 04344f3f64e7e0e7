import { subfield, subfieldsOf } from "../../record.ts";
import { normalIssn, parseIsbn } from "../../standard-numbers.ts";
import type { Maker } from "../draft.ts";
import { addOnce, plain, tidy } from "../text.ts";
import type { Link, LinkKind, NoteKind, Url } from "../types.ts";
import { yearsOf } from "./publication.ts";

export const note =
  (kind: NoteKind, codes: string): Maker =>
  (field, draft) => {
    const text = subfieldsOf(field, codes).map(plain).filter(Boolean).join(" ");
    if (text !== "" && !draft.notes.some((known) => known.text === text)) draft.notes.push({ kind, text });
  };

export const summary =
  (codes: string): Maker =>
  (field, draft) => {
    const text = subfieldsOf(field, codes).map(plain).filter(Boolean).join(" ");
    if (text === "" || draft.summary?.includes(text)) return;
    draft.summary = draft.summary ? `${draft.summary}\n\n${text}` : text;
  };

/** One line a work: contents are parted by " -- " or " ; " or stand in their own subfields. */
export const contents =
  (codes: string): Maker =>
  (field, draft) => {
    for (const value of subfieldsOf(field, codes))
      for (const line of plain(value).split(/\s+--\s+|\s*\n\s*/)) addOnce(draft.contents, tidy(line));
  };

export type LinkCodes = {
  title?: string;
  author?: string;
  edition?: string;
  published?: string;
  where?: string;
  volume?: string;
  pages?: string;
  year?: string;
  isbn?: string;
  issn?: string;
  control?: string;
  note?: string;
};

/** What can be read from «2019. – № 5 (12 мамыр). – Б. 3–9»; a leading number with a bracket is MARC's own «12 (2019)». */
export function placeInHost(where: string): { year?: number; volume?: string; pages?: string } {
  const place: { year?: number; volume?: string; pages?: string } = {};
  const { from } = yearsOf(where);
  if (from !== undefined) place.year = from;
  const volume =
    /\d+-\s?(?:т|кітап|бөлім|том)(?![\p{L}])|(?:№|N[oо]?\.?|no\.|вып\.|iss\.|vol\.|т\.|ч\.)\s*\d[\d/–-]*(?:\s*\([^)]{1,40}\))?/iu.exec(
      where,
    )?.[0];
  if (volume) place.volume = volume;
  const pages = /(?:с|стр|б|бет|p|pp|s)\.\s*(\d+(?:\s*[-–,]\s*\d+)*)/iu.exec(where)?.[1];
  if (pages) place.pages = pages.replace(/\s*[-–]\s*/g, "–");
  return place;
}

export const link =
  (kind: LinkKind, codes: LinkCodes): Maker =>
  (field, draft) => {
    const take = (letters: string | undefined) =>
      letters ? subfieldsOf(field, letters).map(tidy).filter(Boolean).join(". ") : "";
    const raw = (letters: string | undefined) => (letters ? plain(subfield(field, letters) ?? "") : "");
    const made: Link = { kind };
    const texts = {
      title: take(codes.title),
      author: take(codes.author),
      edition: take(codes.edition),
      published: codes.published
        ? subfieldsOf(field, codes.published).map(tidy).filter(Boolean).join(", ")
        : "",
      where: take(codes.where),
      volume: take(codes.volume),
      pages: take(codes.pages).replace(/(\d)\s*-\s*(?=\d)/g, "$1–"),
      note: take(codes.note),
      control: raw(codes.control),
    };
    for (const [name, value] of Object.entries(texts)) if (value) Object.assign(made, { [name]: value });
    const isbn = raw(codes.isbn);
    const issn = raw(codes.issn);
    if (isbn) made.isbn = parseIsbn(isbn)?.isbn13 ?? isbn;
    if (issn) made.issn = normalIssn(issn) ?? issn;
    if (made.where)
      Object.assign(made, {
        ...placeInHost(made.where),
        ...(made.volume && { volume: made.volume }),
        ...(made.pages && { pages: made.pages }),
      });
    const { from } = yearsOf(raw(codes.year) || made.published || "");
    if (from !== undefined) made.year ??= from;
    if (Object.keys(made).length > 1) draft.links.push(made);
  };

export const url =
  (kind: Url["kind"] | ((ind2: string) => Url["kind"]), codes: { url: string; label: string }): Maker =>
  (field, draft) => {
    const label = subfieldsOf(field, codes.label).map(tidy).filter(Boolean).join(". ");
    for (const value of subfieldsOf(field, codes.url)) {
      const address = plain(value);
      if (address === "" || draft.urls.some((known) => known.url === address)) continue;
      draft.urls.push({
        url: address,
        kind: typeof kind === "function" ? kind(field.ind2) : kind,
        ...(label && { label }),
      });
    }
  };
