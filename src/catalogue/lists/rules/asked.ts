/**
 * A search as it stands in the address of the catalogue page (`q=…&language=kaz&years=1985-1992`), as a question for
 * the engine. What was saved years ago may hold anything: it is cut and cleaned, and nothing in it is an error.
 */
import type { SearchQuery } from "#platform/search";
import { descriptionFacets } from "../../records/rules/facets.ts";
import { yearsAsked } from "../../records/rules/years-asked.ts";

const facets = ["system", "branch", ...descriptionFacets] as const;
const mostValues = 20;

const tidy = (value: string, most: number): string =>
  value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters being dropped
    .replace(/[\u0000-\u001f\u007f]+/gu, " ")
    .slice(0, most)
    .trim();

/** The query part alone, whatever was copied: a whole address, a path, or «?q=…». */
export function queryPart(typed: string): string {
  const text = tidy(typed, 2_500);
  const at = text.indexOf("?");
  const part =
    at >= 0 ? text.slice(at + 1) : /[=&]/.test(text) ? text : new URLSearchParams({ q: text }).toString();
  const asked = new URLSearchParams(part.split("#", 1)[0]);
  const kept = [...asked].filter(
    ([name, value]) =>
      value !== "" && (["q", "exact", "sort"].includes(name) || (facets as readonly string[]).includes(name)),
  );
  return new URLSearchParams(kept).toString().slice(0, 2_000);
}

export function queryOfAddress(address: string): SearchQuery {
  const asked = new URLSearchParams(address);
  const values = (name: string): string[] =>
    [...new Set(asked.getAll(name).map((value) => tidy(value, 60)))].filter(Boolean).slice(0, mostValues);
  const { listed, own } = yearsAsked(values("years"));
  return {
    text: tidy(asked.get("q") ?? "", 2_000),
    exact: asked.get("exact") === "1",
    filters: Object.fromEntries(facets.map((name) => [name, name === "years" ? listed : values(name)])),
    ...(own ? { years: own } : {}),
  };
}

/** The words of a saved search for people: what was typed. */
export const typedIn = (address: string): string => new URLSearchParams(address).get("q") ?? "";
