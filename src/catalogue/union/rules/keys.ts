/**
 * Keys by which two records meet at all. Two that share none are never compared, so each field that may be wrong or
 * missing has a key that does without it: a slip in the title is met by author and year, or author and pages; a missing
 * author by the title; a missing year by all but one. A key is a number of 53 bits: a collision costs one comparison.
 */
import type { Profile } from "./profile.ts";

/** `year`: the key meets only records of the same year, or of none. Undefined: whatever the year. */
export type Key = { key: number; year: number | null };

/** FNV-1a twice with different beginnings, 53 bits of it: an ordinary number in SQL and JavaScript. */
export function hash53(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high = (high << 13) | (high >>> 19);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

/** What identifies a record, as one number: while it stays, what was decided of the record stays. */
export const markOf = (p: Profile): number =>
  hash53(
    JSON.stringify([
      p.form,
      p.level,
      p.carriers,
      p.script,
      p.languages,
      p.title,
      p.subtitle,
      p.volumes,
      p.volumeName,
      p.authors.map((one) => one.whole),
      p.translators.map((one) => one.whole),
      p.year,
      p.edition,
      p.publishers,
      p.pages,
      p.isbn,
      p.wrongIsbn,
      p.issn,
      p.sureNumbers,
      p.host,
      p.hostPlace,
    ]),
  );

const firstTwo = (words: readonly string[]): string => words.slice(0, 2).join("");

export function keysOf(profile: Profile): Key[] {
  const { title, year = null, pages } = profile;
  const keys = new Map<number, number | null>();
  const put = (text: string, of: number | null = null) => keys.set(hash53(text), of);
  for (const isbn of profile.isbn.slice(0, 6)) put(`i ${isbn}`);
  for (const wrong of profile.wrongIsbn.slice(0, 3)) put(`i ${wrong}`);
  for (const issn of profile.issn.slice(0, 3)) put(`s ${issn}`);
  for (const sure of profile.sureNumbers.slice(0, 4)) put(`n ${sure}`);
  const stem = profile.authors[0]?.stems[0] ?? "";
  const whole = title.join("");
  if (profile.form === "issue") {
    put(`u ${whole} ${year} ${[...profile.volumes, ...profile.hostPlace].join(" ")}`);
  } else if (profile.form === "article") {
    put(`a ${whole} ${stem}`);
    if (profile.host.length > 0 && profile.hostPlace.length > 1)
      put(`p ${firstTwo(profile.host)} ${profile.hostPlace.join(" ")}`);
  } else if (profile.form === "serial") {
    put(`m ${whole}`);
  } else {
    // A general title is a key only together with who wrote it, or where it has no author with its size.
    put(
      profile.general
        ? `t ${whole} ${stem || `${pages} ${firstTwo(profile.publishers[0] ?? [])}`}`
        : `t ${whole}`,
      year,
    );
    if (stem !== "" && year !== null) put(`y ${stem} ${year} ${title[0]?.slice(0, 1)}`);
    // With the first letter, for author and size alone meet dozens in a large catalogue (6.5 a record among 100,000).
    if (stem !== "" && pages !== undefined && pages > 8) put(`p ${stem} ${pages} ${title[0]?.slice(0, 1)}`);
    if (stem === "" && pages !== undefined && pages > 8)
      for (const word of new Set([title[0], title.at(-1)])) put(`q ${pages} ${word}`);
    if (year !== null && pages !== undefined && pages > 8) put(`x ${year} ${pages} ${title[0]?.slice(0, 2)}`);
  }
  // Last: what is the same in all that identifies meets whatever its fields are, and tells that nothing has changed.
  keys.set(markOf(profile), null);
  return [...keys].map(([key, of]) => ({ key, year: of }));
}

/** Do two records meet by any key? As the query of the store does it, for tests and figures. */
export function meet(a: Profile, b: Profile): boolean {
  const of = new Map(keysOf(a).map((one) => [one.key, one.year]));
  return keysOf(b).some(({ key, year }) => {
    if (!of.has(key)) return false;
    const other = of.get(key) ?? null;
    return other === null || year === null || other === year;
  });
}
