/** The second half of an analytic entry: what stands behind " // " (ГОСТ Р 7.0.100-2018, 7). */
import type { Description, Link } from "../description/types.ts";
import { type GostLang, type GostWords, placeInFull } from "./words.ts";

export const hostOf = ({ links }: Description): Link | undefined => links.find(({ kind }) => kind === "host");

const dashes = (text: string): string => text.replace(/(\d)\s*[-–—]\s*(?=\d)/g, "$1–");
const pagesAhead = /(^|[\s.–])(?:беттер|бет|б|страницы|стр|с|pages|pp|p)\.\s*(?=\d)/giu;
const pagesBehind = /(\d+(?:[–,]\s?\d+)*)-?\s?(?:беттер|бет|б)\.?$/iu;

/** One piece of «2019. – № 5. – Б. 3–9», with the word for pages in the language of the document. */
function piece(text: string, words: GostWords): string {
  const tidy = dashes(text.trim()).replace(/[.;,\s]+$/u, (end) =>
    end.includes(".") && /\p{L}\.$/u.test(text.trim()) ? "." : "",
  );
  const ahead = tidy.replace(pagesAhead, (_, before: string) => `${before}${words.onPages} `);
  if (ahead !== tidy) return ahead;
  const behind = pagesBehind.exec(tidy);
  return behind && /^\d/.test(tidy) ? `${words.onPages} ${behind[1]}` : tidy;
}

/** Where in the host: as the record says it, or out of its parts. */
export function whereOf(host: Link, words: GostWords): string[] {
  const said = (host.where ?? "").split(/\s*\.?\s+[–—-]\s+/u).filter((one) => one.trim() !== "");
  if (said.length > 0) {
    const pieces = said.map((one) => piece(one, words));
    const year = host.year === undefined || pieces.some((one) => one.includes(String(host.year)));
    return year || host.published ? pieces : [String(host.year), ...pieces];
  }
  return [
    host.published ? "" : (host.year?.toString() ?? ""),
    host.volume ?? "",
    host.pages ? `${words.onPages} ${dashes(host.pages)}` : "",
  ].filter(Boolean);
}

export const published = (text: string, lang: GostLang): string => {
  const [place = "", ...rest] = text.split(/\s*:\s*/);
  return [placeInFull(place, lang), ...rest].join(" : ");
};

export function hostAreas(host: Link, words: GostWords, lang: GostLang): string[] {
  const by = host.author && !host.title?.includes(" / ") ? ` / ${host.author}` : "";
  const title = `${host.title ?? words.untitled}${by}`;
  const areas = [title, host.edition ?? "", host.published ? published(host.published, lang) : ""];
  const numbers = host.isbn ? [`ISBN ${host.isbn}`] : [];
  return [...areas.filter(Boolean), ...whereOf(host, words), ...numbers];
}
