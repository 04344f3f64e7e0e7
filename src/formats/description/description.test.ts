import { describe, expect, it } from "vitest";
import { describeIrbis } from "../irbis/describe.ts";
import { describeMarc21 } from "../marc21/describe.ts";
import { type DataField, dataField, type RawField } from "../record.ts";
import { describeUnimarc } from "../unimarc/describe.ts";
import { ageMarkIn } from "./evidence.ts";
import { pagesOf, yearsOf } from "./makers/publication.ts";
import { roleCode, unimarcRole } from "./roles.ts";
import { scriptOf, tidy, withoutFullStop } from "./text.ts";

const marc21 = (...fields: RawField[]) => describeMarc21({ leader: "00000nam a2200000 i 4500", fields });
const titled = dataField("245", "00", "a", "Қамар сұлу");
const fixed = (form: string) => ({
  tag: "008",
  data: `100101s2017    kz     ${form.padStart(5)}     000 0 kaz d`.slice(0, 40),
});

describe("special formats", () => {
  it.each<[string, RawField[], string]>([
    ["008/23 f", [{ tag: "008", data: "100101s2017    kz      f     000 0 kaz d" }], "braille"],
    ["008/23 d", [{ tag: "008", data: "100101s2017    kz      d     000 0 kaz d" }], "large-print"],
    ["007", [{ tag: "007", data: "fb a bnnn" }], "braille"],
    [
      "a designation in Kazakh",
      [dataField("245", "00", "a", "x", "h", "[Бедерлі-нүктелі қаріп]")],
      "braille",
    ],
    ["a designation in Russian", [dataField("245", "00", "a", "x", "h", "[Шрифт Брайля]")], "braille"],
    ["an extent", [dataField("300", "  ", "a", "3 кн. рельефно-точечным шрифтом")], "braille"],
    ["an edition", [dataField("250", "  ", "a", "Ірі қаріппен басылған")], "large-print"],
    ["an extent", [dataField("300", "  ", "a", "1 кітап, ірілендірілген қаріп")], "large-print"],
    ["a note", [dataField("500", "  ", "a", "Издание крупным шрифтом для слабовидящих")], "large-print"],
    ["a carrier", [dataField("340", "  ", "a", "DAISY")], "daisy"],
    ["a disc", [dataField("300", "  ", "a", "1 электрон. опт. диск (CD-ROM)")], "optical-disc"],
  ])("[SRV-08] are known from %s", (_where, fields, trait) => {
    expect(marc21(...fields, titled).traits).toContain(trait);
  });

  it("[SRV-08] are not guessed from a subject that only speaks of them", () => {
    expect(marc21(titled, dataField("650", " 4", "a", "Шрифт Брайля")).traits).toEqual([]);
    expect(marc21(titled, fixed(" ")).traits).toEqual([]);
  });

  it("[SRV-08] are known in UNIMARC and IRBIS too", () => {
    expect(
      describeUnimarc({ leader: "00000nam0 2200000   450 ", fields: [dataField("106", "  ", "a", "f")] })
        .traits,
    ).toEqual(["braille"]);
    expect(
      describeIrbis({ leader: "", fields: [dataField("203", "  ", "A", "Текст (шрифт Брайля)")] }).traits,
    ).toEqual(["braille"]);
  });
});

describe("volumes", () => {
  it("[STK-14] a volume has the title of its set, its number and name, and names the set", () => {
    const set = dataField("773", "08", "t", "Шығармалары", "w", "set-77", "g", "7-т.");
    const volume = describeMarc21({
      leader: "00000nam a2200000 ib4500",
      fields: [dataField("245", "10", "a", "Шығармалары.", "n", "7-т. :", "p", "Фольклор"), set],
    });
    expect(volume.level).toBe("volume");
    expect(volume.title).toMatchObject({
      text: "Шығармалары",
      parts: [{ number: "7-т.", name: "Фольклор" }],
    });
    expect(volume.links).toEqual([
      expect.objectContaining({ kind: "set", control: "set-77", volume: "7-т" }),
    ]);
  });

  it("[STK-14] a set says that it is one", () => {
    expect(describeMarc21({ leader: "00000nam a2200000 ia4500", fields: [titled] }).level).toBe("set");
    expect(describeUnimarc({ leader: "00000nam1 2200000   450 ", fields: [] }).level).toBe("set");
  });
});

describe("titles", () => {
  it("[LOC-12] keep the language that the record gives them and are not translated", () => {
    const { title, otherTitles } = describeUnimarc({
      leader: "00000nam0 2200000   450 ",
      fields: [
        dataField("200", "1 ", "a", "Қан мен тер", "d", "Кровь и пот"),
        dataField("541", "1 ", "a", "Blood and sweat", "z", "eng"),
      ],
    });
    expect(title.text).toBe("Қан мен тер");
    expect(otherTitles.map(({ kind, text, lang }) => [kind, text, lang])).toEqual([
      ["parallel", "Кровь и пот", undefined],
      ["variant", "Blood and sweat", "eng"],
    ]);
  });

  it.each([
    ["The steppe", "4", "steppe"],
    ["«Абай» журналы", "0", "Абай» журналы"],
    ["[Атаусыз]", "0", "Атаусыз"],
    ["Дала", "9", "Дала"],
    ["Дала", " ", "Дала"],
  ])("%o with %o letters skipped sorts by %o", (text, skip, sort) => {
    expect(marc21(dataField("245", `0${skip}`, "a", text)).title.sort).toBe(sort);
  });
});

it.each([
  ["6+", "6+"],
  ["[12+]", "12+"],
  ["Для детей 0+", "0+"],
  ["18 +", "18+"],
  ["7+", undefined],
  ["116+", undefined],
  ["16+18=34", undefined],
  ["тел. +7", undefined],
  ["", undefined],
])("age mark in %o: %o", (text, mark) => {
  expect(ageMarkIn(text)).toBe(mark);
});

it.each([
  ["2007", { from: 2007 }],
  ["[2007?]", { from: 2007 }],
  ["c1990", { from: 1990 }],
  ["1998–2004", { from: 1998, to: 2004 }],
  ["1930-36", { from: 1930, to: 1936 }],
  ["1998-", { from: 1998, open: true }],
  ["[193-?]", { from: 1930, to: 1939 }],
  ["19--", { from: 1900, to: 1999 }],
  ["б. г.", {}],
  ["1385 [2006]", { from: 2006 }],
  ["тираж 12000", {}],
])("years of %o", (text, years) => {
  expect(yearsOf(text)).toEqual(years);
});

it.each([
  ["608 б., [8] б. сурет.", 608],
  ["xii, 450 p., [16] p. of plates", 450],
  ["251", 251],
  ["1 CD", undefined],
  ["С. 3-9", undefined],
])("pages of %o: %o", (text, pages) => {
  expect(pagesOf(text)).toBe(pages);
});

it.each([
  ["ред.", "edt"],
  ["editor.", "edt"],
  ["340 ред.", "edt"],
  ["730", "trl"],
  ["аудармашы", "trl"],
  ["алғысөз авторы.", "aui"],
  ["http://id.loc.gov/vocabulary/relators/ill", "ill"],
  ["сапожник", undefined],
  ["999", undefined],
  ["", undefined],
])("role %o is %o", (text, code) => {
  expect(roleCode(text)).toBe(code);
});

it("turns a role into the number of UNIMARC", () => {
  expect(["aut", "trl", "xyz"].map(unimarcRole)).toEqual(["070", "730", undefined]);
});

it.each([
  ["Абай жолы :", "Абай жолы"],
  [" / М. Әуезов", "М. Әуезов"],
  ["Алматы :\n  Жазушы,", "Алматы : Жазушы"],
  ["\u0098The \u009csteppe", "The steppe"],
  ["и\u0306", "й"],
  ["", ""],
])("tidy(%o)", (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

it.each([
  ["Willard B.", "Willard B."],
  ["Josephine.", "Josephine"],
  ["М.", "М."],
  ["т.п.", "т.п."],
  ["ил.", "ил."],
  ["12-т.", "12-т."],
  ["жолы...", "жолы..."],
  ["1961.", "1961"],
])("withoutFullStop(%o)", (text, without) => {
  expect(withoutFullStop(text)).toBe(without);
});

it.each([
  ["Қазақ тілі ABC", "Cyrl"],
  ["Latin", "Latn"],
  ["قازاق", "Arab"],
  ["123", undefined],
])("script of %o: %o", (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

it("tells the same contributor once, with all the roles", () => {
  const field = (role: string): DataField => dataField("700", "1 ", "a", "Сидоркин, Евгений", "4", role);
  expect(marc21(titled, field("ill"), field("aui"), field("ill")).contributors).toMatchObject([
    { roles: ["ill", "aui"] },
  ]);
});
