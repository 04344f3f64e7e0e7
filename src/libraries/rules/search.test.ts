import { expect, test } from "vitest";
import { abbreviationIn, fullForm } from "../words/abbreviations.ts";
import { distanceBetween, distanceWords, nearestFirst, readPoint } from "./distance.ts";
import { answers, queryWords, searchWords } from "./search.ts";
import { readSystemNumber } from "./system-number.ts";

const system = searchWords({
  names: [
    {
      title: {
        kk: "Шахтинск қаласының орталықтандырылған кітапхана жүйесі",
        ru: "Централизованная библиотечная система города Шахтинск",
      },
      own: {},
      honorific: {},
      abbreviation: { kk: "ОКЖ" },
    },
  ],
  variants: [],
  numbers: [],
  places: [{ kk: "Шахтинск қаласы", ru: "город Шахтинск" }],
  kinds: [],
  system: [],
});
const syrlas = searchWords({
  names: [{ title: {}, own: { kk: "Сырлас" }, honorific: { kk: "Ә. Бөкейхан атындағы" }, abbreviation: {} }],
  variants: ["Төртінші филиал"],
  numbers: [4],
  places: [{ kk: "Балқаш", ru: "Балхаш", en: "Balqash" }],
  kinds: ["филиал", "балалар кітапханасы", "Детская библиотека"],
  system: ["ОКЖ", "Балқаш қаласы", "город Балхаш"],
});
const finds = (words: string, query: string): boolean => answers(words, queryWords(query));

test.each(["Шахтинск ОКЖ", "Шахтинск ЦБС", "Шахтинская ЦБС", "шахтинск цбс", "ОКЖ шахт"])(
  "[NET-05] [I18-05] the system of Shakhtinsk is found by «%s»",
  (query) => expect(finds(system, query)).toBe(true),
);

test.each([
  "4",
  "№4",
  "№ 4 филиал",
  "Сырлас",
  "сырлас балқаш",
  "детская Балхаш",
  "балалар кітапханасы",
  "Бокейхан",
  "Бөкейхан атындағы",
  "ЦБС Балхаш 4",
  "Balqash 4",
  "төртінші",
])("[NET-08] the branch is found by «%s»", (query) => expect(finds(syrlas, query)).toBe(true));

test.each(["44", "№ 14", "Сырласу керек", "Теміртау 4", "%", "_"])(
  "the branch is not found by «%s»",
  (query) => expect(queryWords(query).length > 0 && finds(syrlas, query)).toBe(false),
);

test("an empty query asks for nothing, a long one is cut, a hostile one is words", () => {
  expect(queryWords("  №  ")).toEqual([]);
  expect(queryWords("а ".repeat(500)).length).toBeLessThanOrEqual(12);
  expect(queryWords("'; drop table node; --").flat().join("")).not.toMatch(/[;'%_]/);
});

test.each([
  ["Рудный № 11", "Рудный", 11],
  ["Балқаш, №4 филиал", "Балқаш", 4],
  ["ОКЖ Балхаш 4", "ОКЖ Балхаш", 4],
  ["Балқаш ОКЖ-нің 4 филиалы", "Балқаш ОКЖ нің", 4],
  ["Branch No. 4, Balqash", "Balqash", 4],
  ["№4 «Сырлас», Балқаш", "Балқаш", 4],
  ["филиал №11", "", 11],
])("[NET-09] «%s» is system «%s», number %i", (text, name, number) => {
  expect(readSystemNumber(text)).toEqual({ system: name, number });
});

test("a text without a number, or with one of five digits, is no system and number", () => {
  for (const text of ["", "Балқаш", "Балқаш № 0", "№ 12345"]) expect(readSystemNumber(text)).toBeUndefined();
});

test("[I18-05] abbreviations are paired across languages and stand for full forms", () => {
  expect(abbreviationIn("окж", "ru")).toBe("ЦБС");
  expect(abbreviationIn("ОУНБ", "kk")).toBe("ОӘҒК");
  expect(abbreviationIn("абв", "kk")).toBeUndefined();
  expect(fullForm("ЦРБ")?.kk).toBe("орталық аудандық кітапхана");
});

const karaganda = { latitude: 49.8019, longitude: 73.1021 };
const balqash = { latitude: 46.848, longitude: 74.995 };

test("distances: Karaganda to Balqash is about 358 km, and nobody is 0 m away", () => {
  expect(distanceBetween(karaganda, balqash) / 1000).toBeGreaterThan(345);
  expect(distanceBetween(karaganda, balqash) / 1000).toBeLessThan(365);
  expect(distanceWords(0, "kk")).toBe("50 м");
  expect(distanceWords(349, "ru")).toBe("350 м");
  expect(distanceWords(1234, "kk")).toBe("1,2 км");
  expect(distanceWords(358_400, "en")).toBe("358 km");
});

test("nearest first; what has no place comes last in its own order", () => {
  const things = [{ name: "а" }, { name: "б", at: balqash }, { name: "в", at: karaganda }, { name: "г" }];
  const near = nearestFirst(things, (thing) => thing.at, { latitude: 49.7, longitude: 73 });
  expect(near.map(({ thing }) => thing.name)).toEqual(["в", "б", "а", "г"]);
});

test("a point of an address is read, nonsense is not", () => {
  expect(readPoint("46.848,74.995")).toEqual(balqash);
  for (const text of [undefined, "", "91,0", "0,181", "1,2,3", "a,b", "NaN,1"])
    expect(readPoint(text)).toBeUndefined();
});
