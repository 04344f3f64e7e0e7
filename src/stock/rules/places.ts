/**
 * Which place of the network a line of a foreign catalogue means. Exact signs first: the code of the node, then its
 * number («№4», "филиал 4"), then its name in any language and spelling. Only places below the one that imports come
 * into question, so nobody can put copies on another's balance.
 */
import { type Lang, langs, type Trilingual } from "#basics";
import type { Holding } from "#formats/rules";
import { fold } from "#kazakh";
import { fullName, type Names, shortName } from "#libraries/rules";

export type KnownPlace = {
  id: number;
  code: string | null;
  number: number | null;
  holder: number;
  names: string[];
};

export type Called = Parameters<typeof fullName>[0];

/** All folded names by which a place is known: a village branch also by its village, if no other place stands there. */
export function namesOf(called: Called & Names, settlement: Trilingual = {}): string[] {
  const all = langs.flatMap((lang: Lang) => [
    fullName(called, lang).text,
    shortName(called, lang).text,
    called.own[lang] ?? "",
    called.abbreviation[lang] ?? "",
    settlement[lang] ?? "",
    `${settlement[lang] ?? ""} ${shortName(called, lang).text}`,
  ]);
  return [...new Set(all.map(fold).filter((name) => name !== ""))];
}

const numberIn = (text: string): number | undefined => {
  const match = /^\D{0,12}(\d{1,4})$/u.exec(text.trim());
  return match ? Number(match[1]) : undefined;
};

export function placeResolver(places: readonly KnownPlace[]): (holding: Holding) => KnownPlace | undefined {
  const byCode = new Map(places.flatMap((place) => (place.code ? [[place.code, place] as const] : [])));
  const once = <Key>(pairs: (readonly [Key, KnownPlace])[]): Map<Key, KnownPlace | undefined> => {
    const map = new Map<Key, KnownPlace | undefined>();
    // A name that two places share means neither.
    for (const [key, place] of pairs)
      map.set(key, map.has(key) && map.get(key) !== place ? undefined : place);
    return map;
  };
  // Made when the first line asks for it: most catalogues say codes, and folding all names of a region takes a while.
  let named: Map<string, KnownPlace | undefined> | undefined;
  const byName = (): Map<string, KnownPlace | undefined> => {
    named ??= once(places.flatMap((place) => place.names.map((name) => [name, place] as const)));
    return named;
  };
  const byNumber = once(
    places.flatMap((place) => (place.number === null ? [] : [[place.number, place] as const])),
  );
  return (holding) => {
    for (const text of [holding.branch, holding.location, holding.system]) {
      if (!text) continue;
      const number = numberIn(text);
      const place =
        byCode.get(text.trim().toLowerCase()) ??
        byName().get(fold(text)) ??
        (number === undefined ? undefined : byNumber.get(number));
      if (place) return place;
    }
    return undefined;
  };
}
