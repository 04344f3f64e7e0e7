/** The shelf mark as libraries write it on the title page and the spine: class and author mark. */
import type { Description } from "#catalogue/rules";

/**
 * Proposed from what the record says: the ББК class, else the УДК one, and the author mark that the cataloguer wrote.
 * No mark is made up here: author marks are taken from tables that a library owns, and none has the Kazakh letters.
 */
export function proposedShelfMark({
  classifications,
  authorMark,
}: Pick<Description, "classifications" | "authorMark">): string {
  const shelved =
    classifications.find(({ scheme }) => scheme === "bbk") ??
    classifications.find(({ scheme }) => scheme === "udc");
  return [shelved?.code, authorMark].filter(Boolean).join(" ").slice(0, 200);
}

/** The lines of a spine label: the class above, the author mark below, as it stands on a shelf. */
export function shelfMarkLines(mark: string): string[] {
  const tidy = mark.replace(/\s+/gu, " ").trim();
  if (tidy === "") return [];
  // The author mark is a letter or two with two or three digits at the end: «Ә 82», «С30», «Ж-83».
  const found = /^(.*\S)[\s/]+(\p{Lu}\p{L}?[\s-]?\d{1,3}\p{Ll}?)$/u.exec(tidy);
  return found ? [found[1] ?? "", found[2] ?? ""] : [tidy];
}
