/** Keys made from a description: for sorting, and for finding what belongs to one work. */
import type { Contributor, Description } from "#formats/rules";
import { sortKey } from "#kazakh";
import { authorsOf, nameOf } from "../../union/rules/names.ts";
import { partVolumes, tokensOf } from "../../union/rules/tokens.ts";
import { titleLine } from "./display.ts";

const longest = 400;

export const titleKeyOf = (description: Description): string =>
  sortKey(titleLine({ ...description.title, text: description.title.sort || description.title.text })).slice(
    0,
    longest,
  );

export const authorKeyOf = (description: Description): string =>
  sortKey(mainHeading(description)?.heading.text ?? "").slice(0, longest);

const mainHeading = (description: Description): Contributor | undefined =>
  description.contributors.find((one) => one.main) ?? description.contributors[0];

/** Surname and first initial: what languages and cataloguers agree on («Ауэзов, Мухтар Омарханович», «Әуезов, М.»). */
function nameKey(heading: string): string {
  const { stems, initials } = nameOf(heading);
  return [stems[0], initials.slice(0, 1)].filter(Boolean).join(" ");
}

/** A volume belongs to the work of its set, so what says which volume it is stands in no key. */
const workTitle = (text: string): string => partVolumes(tokensOf(text)).words.join(" ");

/**
 * Editions, volumes and translations of one work carry an equal key: the author and the title of the original (uniform
 * title, original title, link to the original), or the own title where the record names none. Undefined where a title
 * alone would throw strangers together: no author and no uniform title. What people said of works is laid over it
 * (`union/works.ts`).
 */
export function workKeyOf(description: Description): string | undefined {
  const original = description.links.find((link) => link.kind === "original" && link.title);
  const named =
    description.otherTitles.find((title) => title.kind === "uniform")?.text ??
    description.otherTitles.find((title) => title.kind === "original")?.text ??
    original?.title;
  const main = authorsOf(description.contributors)[0];
  // A translation bears the author's name as its own language writes it; the link to the original has it as the original.
  const author = nameKey(original?.author || (main?.heading.name ?? ""));
  const title = workTitle(named ?? description.title.inScript ?? description.title.text);
  if (title === "" || (author === "" && named === undefined)) return undefined;
  return `${author}|${title}`.slice(0, longest);
}
