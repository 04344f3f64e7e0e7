import { expect, test } from "vitest";
import { langs } from "#basics";
import { wordsIn } from "../words/index.ts";
import { mayStandUnder } from "./kinds.ts";
import { briefName, type Called, fullName, hasName, shortName } from "./names.ts";

const called = (some: Partial<Called>): Called => ({
  kind: "branch",
  number: null,
  types: [],
  title: {},
  own: {},
  honorific: {},
  abbreviation: {},
  ...some,
});
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const inThree = (some: Partial<Called>): string[] =>
  langs.map((lang) => plain(fullName(called(some), lang).text));

test("[NET-08] [I18-09] number and own name stand in quotes and never take an ending", () => {
  const own = { kk: "Сырлас", ru: "Сырлас", en: "Syrlas" };
  expect(inThree({ number: 4, own })).toEqual([
    "№ 4 «Сырлас» филиалы",
    "Филиал № 4 «Сырлас»",
    "Branch No. 4 “Syrlas”",
  ]);
  expect(plain(shortName(called({ number: 4, own }), "kk").text)).toBe("№ 4 «Сырлас»");
});

test("[NET-08] a number alone, an own name alone, a type alone are enough", () => {
  expect(inThree({ number: 11 })).toEqual(["№ 11 филиал", "Филиал № 11", "Branch No. 11"]);
  expect(inThree({ own: { kk: "Өркен", ru: "Өркен" } })[0]).toBe("«Өркен» филиалы");
  expect(inThree({ types: ["model", "rural"], number: 11 })).toEqual([
    "№ 11 үлгілі кітапхана",
    "Модельная библиотека № 11",
    "Model Library No. 11",
  ]);
  expect(hasName({}, 11)).toBe(true);
  expect(hasName({ abbreviation: { kk: "ОКЖ" } }, undefined)).toBe(false);
});

test("[NET-07] the honorific name is printed with the title, before it in Kazakh and behind it in Russian", () => {
  const honorific = { kk: "А. Гайдар атындағы", ru: "имени А. Гайдара", en: "named after A. Gaidar" };
  expect(inThree({ types: ["children"], honorific })).toEqual([
    "А. Гайдар атындағы балалар кітапханасы",
    "Детская библиотека имени А. Гайдара",
    "Children's Library named after A. Gaidar",
  ]);
});

test("[I18-02] a name in one language is shown as it is, and said to be in that language", () => {
  const russian = called({ kind: "library", title: { ru: "Центральная городская библиотека" } });
  expect(fullName(russian, "kk")).toEqual({ text: "Центральная городская библиотека", lang: "ru" });
  expect(fullName(called({ own: { kk: "Сырлас" }, number: 4 }), "en").lang).toBe("kk");
});

test("a title that already tells number and own name is not made to tell them twice", () => {
  const title = { kk: "№ 4 «Сырлас» филиалы" };
  expect(fullName(called({ number: 4, own: { kk: "Сырлас" }, title }), "kk").text).toBe(
    "№ 4 «Сырлас» филиалы",
  );
  expect(plain(fullName(called({ number: 4, title: { kk: "№ 41 ауыл филиалы" } }), "kk").text)).toBe(
    "№ 4 № 41 ауыл филиалы",
  );
});

test("[NET-05] a system in a narrow place is its area and its abbreviation", () => {
  const system = called({
    kind: "system",
    title: { kk: "Шахтинск қаласының орталықтандырылған кітапхана жүйесі" },
    abbreviation: { kk: "ОКЖ", ru: "ЦБС" },
  });
  expect(briefName(system, { kk: "Шахтинск қаласы", ru: "город Шахтинск" }, "ru").text).toBe(
    "город Шахтинск · ЦБС",
  );
  expect(briefName(system, undefined, "kk").text).toBe(
    "Шахтинск қаласының орталықтандырылған кітапхана жүйесі",
  );
});

test.each([
  ["branch", ["system", "region"], true],
  ["branch", ["region"], false],
  ["point", ["branch", "system"], true],
  ["library", ["library", "system"], false],
  ["system", ["region"], true],
  ["system", ["system", "region"], false],
  ["region", [], true],
  ["branch", [], false],
  ["department", ["department", "library"], true],
  ["department", ["department", "department"], false],
  ["partner", ["system"], true],
] as const)("a %s under %j: %s", (kind, above, may) => {
  expect(mayStandUnder(kind, above)).toBe(may);
});

test("every refusal has words in every language, and they differ", () => {
  const codes = Object.keys(wordsIn("kk").refusals) as (keyof ReturnType<typeof wordsIn>["refusals"])[];
  for (const code of codes) {
    const said = langs.map((lang) =>
      wordsIn(lang).refusals[code]({ number: 4, name: "А", count: 2, day: "жұма" }),
    );
    expect(new Set(said).size, code).toBe(3);
  }
});
