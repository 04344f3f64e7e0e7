/**
 * A large file of MARC 21 out of the records of the demonstration: their shape and words, with titles, authors, years,
 * numbers and copies mixed anew. The same bytes on every machine. Every hundredth record has a word of its own.
 */
import {
  controlField,
  dataField,
  isData,
  type RawField,
  type RawRecord,
  subfield,
  writeIso2709,
} from "#formats";
import { demoRecords } from "../demo/works/index.ts";

/** A generator of its own (mulberry32), as Math.random takes no seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export const systems = 20;
export const branchesOfASystem = 12;
export const branchCode = (system: number, branch: number): string => `bench-${system}-${branch}`;
/** Of letters alone: a word with a number in it is also found by its parts. */
export const rareWord = (number: number): string =>
  `сирекх${[...String(number)].map((digit) => "бвгжзклмнп"[Number(digit)]).join("")}`;

type Pool = {
  records: readonly RawRecord[];
  /** Words of titles as often as titles have them, and names, of one language. */
  words: ReadonlyMap<string, string[]>;
  names: readonly string[];
};

const languageOf = (record: RawRecord): string => {
  const fixed = record.fields.find((field) => field.tag === "008");
  return fixed && !isData(fixed) ? fixed.data.slice(35, 38) : "";
};

const textIn = (record: RawRecord, tag: string, code: string): string => {
  const field = record.fields.find((one) => one.tag === tag);
  return field && isData(field) ? (subfield(field, code) ?? "") : "";
};

function readPool(): Pool {
  const records = [...demoRecords()].map(({ record }) => record);
  const words = new Map<string, string[]>();
  for (const record of records) {
    const lang = languageOf(record);
    const known = words.get(lang) ?? [];
    words.set(lang, known);
    for (const code of ["a", "b"]) known.push(...(textIn(record, "245", code).match(/[\p{L}-]+/gu) ?? []));
    known.push(...(textIn(record, "520", "a").match(/\p{L}{4,}/gu) ?? []));
  }
  return { records, words, names: records.map((one) => textIn(one, "100", "a")).filter(Boolean) };
}

const syllables =
  "ба бе қа ке та те ла ле са се жа же ма ме на не ры рі да де ғы гі шы ші ұл үл өз ай ер".split(" ");

/** Fields that the mixing gives anew, and what only the demonstration needs. */
const replaced = new Set(["001", "008", "020", "100", "245", "246", "260", "264", "775", "776", "952"]);

const isbnOf = (number: number): string => {
  const twelve = `9786${String(number).padStart(8, "0")}`;
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
};

function mixer() {
  const pool = readPool();
  const random = chance(7);
  const below = (most: number): number => Math.floor(random() * most);
  const oneOf = (list: readonly string[]): string => list[below(list.length)] ?? "";
  // Catalogues have many words and names that no dictionary knows.
  const strange = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + below(3) }, () => oneOf(syllables)).join(""),
  );
  const title = (lang: string): string => {
    const words = pool.words.get(lang) ?? [];
    return Array.from({ length: 2 + below(6) }, () => (random() < 0.1 ? oneOf(strange) : oneOf(words))).join(
      " ",
    );
  };
  return (number: number): RawRecord => {
    const base = pool.records[below(pool.records.length)];
    if (!base) throw new Error("the demonstration has no records");
    const lang = languageOf(base);
    const name = random() < 0.5 ? oneOf(pool.names) : `${oneOf(strange)}, ${oneOf(strange)}`;
    const year = 1925 + below(101);
    const copies = Array.from({ length: 1 + below(4) }, (_, at) => {
      const place = branchCode(1 + below(systems), 1 + below(branchesOfASystem));
      return dataField("952", "  ", "a", place, "p", `B${number}-${at}`, "o", `84(5)${below(90)}`);
    });
    const fields: RawField[] = [
      controlField("001", `bench${number}`),
      ...base.fields.filter(({ tag }) => !replaced.has(tag)),
      controlField("008", `260101s${year}    kz |||||||||||||||||${lang || "kaz"}||`),
      ...(random() < 0.8 ? [dataField("020", "  ", "a", isbnOf(number))] : []),
      dataField("100", "1 ", "a", name),
      dataField("245", "10", "a", title(lang), "b", title(lang), "c", name),
      dataField("264", " 1", "a", "Алматы :", "b", `${oneOf(strange)},`, "c", `${year}.`),
      ...(number % 100 === 0 ? [dataField("500", "  ", "a", rareWord(number))] : []),
      ...copies,
    ];
    return { leader: base.leader, fields };
  };
}

/** The records one by one as ISO 2709. */
export function* manyRecords(count: number): Generator<Uint8Array> {
  const mix = mixer();
  for (let number = 1; number <= count; number += 1) {
    const written = writeIso2709(mix(number));
    if (written.ok) yield written.value;
  }
}

/** The words of the titles, the most frequent first. */
export function titleWords(): string[] {
  const counts = new Map<string, number>();
  for (const words of readPool().words.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}
