/**
 * The words under which a node is found, and the words of whoever looks for it. Both are folded, so that «Балқаш»,
 * «Балхаш» as its Russian name, «balqash» and a slip of the keyboard meet; endings of Russian and Kazakh are cut on
 * the asking side («Шахтинская ЦБС» finds the system of Шахтинск). A number is found only as a whole.
 */
import type { Trilingual } from "#basics";
import { analyzeForQuery, fold } from "#kazakh";
import { expandAbbreviation } from "../words/abbreviations.ts";

const texts = (text: Trilingual | undefined): string[] => Object.values(text ?? {}).filter(Boolean);

export type Searchable = {
  names: readonly { title: Trilingual; own: Trilingual; honorific: Trilingual; abbreviation: Trilingual }[];
  variants: readonly string[];
  numbers: readonly number[];
  places: readonly Trilingual[];
  /** Words of its kind and types in all languages. */
  kinds: readonly string[];
  /** The words of the system it belongs to. */
  system: readonly string[];
};

/** The folded words of a node, parted and framed by spaces: a word begins with « w», a number is «#4 ». */
export function searchWords(node: Searchable): string {
  const found = new Set<string>();
  const spoken = [
    ...node.names.flatMap((name) => [...texts(name.title), ...texts(name.own), ...texts(name.honorific)]),
    ...node.names.flatMap((name) => texts(name.abbreviation)),
    ...node.variants,
    ...node.places.flatMap(texts),
    ...node.kinds,
    ...node.system,
  ];
  for (const text of spoken) {
    for (const word of text.split(/[\s«»“”"().,–-]+/u)) {
      for (const same of expandAbbreviation(word)) for (const part of fold(same).split(" ")) found.add(part);
    }
  }
  found.delete("");
  for (const number of node.numbers) found.add(`#${number}`);
  return ` ${[...found].join(" ")} `;
}

/**
 * What must be found for a query: for every word a list of beginnings, one of which has to be there. «4», «№4» and
 * «No. 4» are the number four.
 */
export function queryWords(query: string): string[][] {
  const tokens = analyzeForQuery(query.replace(/(?:№|\bno?\.?(?=\s*\d))\s*/giu, " ")).slice(0, 12);
  return tokens.flatMap((token) => {
    const word = fold(token.text);
    if (word === "" || noise.has(word)) return [];
    if (/^\d+$/.test(word)) return [[` #${Number(word)} `]];
    const stems = [...token.terms.map(({ term }) => term), placeStem(token.text)]
      .map((stem) => fold(stem))
      .filter((stem) => stem.length >= 4);
    const parts = word.includes(" ") ? word.split(" ") : [word];
    return parts.length > 1
      ? parts.map((part) => [` ${part}`])
      : [[...new Set([word, ...stems])].map((one) => ` ${one}`)];
  });
}

/** «Шахтинская» → «Шахтинск»: the town behind its adjective, as far as cutting can find it. */
const placeStem = (word: string): string => word.replace(/(?<=ск)(?:ая|ий|ой|ое|ого|ому|ую|им|ом|их)$/iu, "");

/** Words that carry nothing in «филиал имени Гайдара», «библиотека города Сарань». */
const noise = new Set(["imeni", "im", "atindagi", "goroda", "gorod", "kalasi", "the", "of"]);

/** Does a node with these words answer the query? The SQL of the directory asks the same. */
export const answers = (words: string, query: readonly string[][]): boolean =>
  query.every((beginnings) => beginnings.some((one) => words.includes(one)));
