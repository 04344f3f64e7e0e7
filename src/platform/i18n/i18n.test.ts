import { describe, expect, it } from "vitest";
import {
  dayOf,
  daysBetween,
  formatBytes,
  formatDay,
  formatDayFigures,
  formatDayRange,
  formatEdition,
  formatKnownDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPlate,
  formatRelativeDay,
  formatTime,
  inLanguage,
  languageName,
  languageTag,
  plural,
  pluralCategory,
  readEdition,
  roman,
  weekdayOf,
} from "./rules.ts";

/** No-break spaces are written as ordinary ones in this file, so that a reader can see them; one test checks them. */
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("plurals", () => {
  const volumes = { one: "том", few: "тома", many: "томов", other: "тома" };
  it.each([
    [0, "томов"],
    [1, "том"],
    [2, "тома"],
    [4, "тома"],
    [5, "томов"],
    [11, "томов"],
    [12, "томов"],
    [21, "том"],
    [22, "тома"],
    [111, "томов"],
    [1.5, "тома"],
  ])("Russian counts %d %s", (n, word) => {
    expect(plural("ru", n, volumes)).toBe(word);
  });
  it("a Kazakh noun stays as it is after any numeral", () => {
    for (const n of [0, 1, 2, 5, 21]) expect(plural("kk", n, { other: "кітап" })).toBe("кітап");
    expect(plural("kk", 1, { one: "бір ғана дана", other: "дана" })).toBe("бір ғана дана");
  });
  it("agrees with CLDR for every whole number up to 300 and for fractions", () => {
    for (const lang of ["kk", "ru", "en"] as const) {
      const cldr = new Intl.PluralRules(lang);
      for (let n = 0; n <= 300; n += 1)
        expect([lang, n, pluralCategory(lang, n)]).toEqual([lang, n, cldr.select(n)]);
      for (const n of [0.5, 1.5, 2.25]) expect(pluralCategory(lang, n)).toBe(cldr.select(n));
    }
  });
});

describe("numbers and money", () => {
  it.each([
    ["kk", 1_234_567.891, 2, "1 234 567,89"],
    ["ru", 1000, 0, "1 000"],
    ["en", 1234.5, 1, "1 234.5"],
    ["kk", -0.004, 2, "0"],
    ["kk", -12_000, 0, "−12 000"],
    ["ru", 999, 0, "999"],
    ["kk", Number.NaN, 0, "–"],
    ["kk", 2.5, 3, "2,5"],
  ] as const)("%s shows %d with %d decimals as %s", (lang, n, digits, shown) => {
    expect(plain(formatNumber(lang, n, digits))).toBe(shown);
  });
  it("money is written alike in all languages, with tiyn only where there are some", () => {
    for (const lang of ["kk", "ru", "en"] as const)
      expect(formatMoney(lang, 12_345)).toBe("12\u00A0345\u00A0₸");
    expect(plain(formatMoney("ru", 12_345.5))).toBe("12 345,50 ₸");
    expect(plain(formatMoney("kk", -0.5))).toBe("−0,50 ₸");
    expect(plain(formatMoney("kk", 0))).toBe("0 ₸");
  });
  it("percent, sizes and lists", () => {
    expect(plain(formatPercent("kk", 0.021))).toBe("2,1 %");
    expect(formatPercent("en", 1)).toBe("100%");
    expect(plain(formatBytes("kk", 2_516_582))).toBe("2,4 МБ");
    expect(plain(formatBytes("en", 12))).toBe("12 B");
    expect(formatList("kk", ["кітап", "журнал", "газет"])).toBe("кітап, журнал, газет");
    expect(formatList("ru", ["книга", "журнал", "газета"])).toBe("книга, журнал и газета");
    expect(formatList("en", ["book"])).toBe("book");
    expect(formatList("ru", [])).toBe("");
  });
});

describe("days", () => {
  it.each([
    ["kk", {}, "28 қараша"],
    ["kk", { weekday: true }, "28 қараша, сенбі"],
    ["kk", { year: true }, "2026 ж. 28 қараша"],
    ["kk", { year: true, weekday: true }, "2026 ж. 28 қараша, сенбі"],
    ["ru", { weekday: true }, "28 ноября, суббота"],
    ["ru", { year: true }, "28 ноября 2026 г."],
    ["en", { weekday: true, year: true }, "Saturday, 28 November 2026"],
  ] as const)("%s %o: %s", (lang, style, shown) => {
    expect(plain(formatDay(lang, "2026-11-28", style))).toBe(shown);
  });
  it("the Kazakh months and days are those of CLDR", () => {
    const cldr = new Intl.DateTimeFormat("kk", {
      month: "long",
      weekday: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, "0")}-15`;
      const parts = cldr.formatToParts(new Date(`${day}T00:00:00Z`));
      const name = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
      expect(plain(formatDay("kk", day, { weekday: true }))).toBe(`15 ${name("month")}, ${name("weekday")}`);
    }
  });
  it.each([
    ["kk", "2026-06-23", "2026-06-24", "2026 ж. 23–24 маусым"],
    ["kk", "2026-05-28", "2026-06-03", "2026 ж. 28 мамыр – 3 маусым"],
    ["ru", "2026-12-30", "2027-01-02", "30 декабря 2026 г. – 2 января 2027 г."],
    ["ru", "2026-05-28", "2026-05-28", "28 мая 2026 г."],
    ["en", "2026-05-28", "2026-05-30", "28–30 May 2026"],
  ] as const)("%s from %s to %s: %s", (lang, from, to, shown) => {
    expect(plain(formatDayRange(lang, from, to))).toBe(shown);
  });
  it.each([
    ["kk", { year: 1958 }, "1958 ж."],
    ["kk", { year: 1958, month: 10 }, "1958 ж. қазан"],
    ["ru", { year: 1958, month: 10, day: 14 }, "14 октября 1958 г."],
    ["ru", { month: 10, day: 14 }, "14 октября"],
    ["kk", { year: 1936, endYear: 1941 }, "1936–1941 жж."],
    ["ru", { year: 1936, endYear: 1941 }, "1936–1941 гг."],
    ["en", { month: 5 }, "May"],
    ["kk", {}, ""],
  ] as const)("a date known in part, %s %o: %s", (lang, date, shown) => {
    expect(plain(formatKnownDate(lang, date))).toBe(shown);
  });
  it("an instant belongs to the day of the zone, not of the server", () => {
    const late = new Date("2026-11-27T20:30:00Z");
    expect(dayOf(late)).toBe("2026-11-28");
    expect(formatTime(late)).toBe("01:30");
    expect(dayOf(late, "UTC")).toBe("2026-11-27");
    expect(formatTime(new Date("2026-11-27T19:00:00Z"))).toBe("00:00");
  });
  it("says how far a day lies", () => {
    const today = "2026-03-01";
    expect(formatRelativeDay("kk", "2026-02-28", today)).toBe("кеше");
    expect(formatRelativeDay("kk", "2026-03-04", today)).toBe("3 күннен кейін");
    expect(formatRelativeDay("ru", "2026-02-27", today)).toBe("2 дня назад");
    expect(formatRelativeDay("ru", "2026-03-22", today)).toBe("через 21 день");
    expect(formatRelativeDay("en", today, today)).toBe("today");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });
  it("weeks begin on Monday; plates and figures", () => {
    expect(weekdayOf("2026-11-23")).toBe(0);
    expect(weekdayOf("2026-11-29")).toBe(6);
    expect(formatPlate("kk", "2026-11-28")).toEqual({ numeral: "28", words: "қараша, сенбі" });
    expect(formatDayFigures("2026-01-05")).toBe("05.01.2026");
    expect(() => formatDay("kk", "28.11.2026")).toThrow("YYYY-MM-DD");
  });
});

describe("[I18-07] editions", () => {
  it.each([
    [1, "I"],
    [3, "III"],
    [4, "IV"],
    [7, "VII"],
    [19, "XIX"],
    [1994, "MCMXCIV"],
    [0, "0"],
  ])("[I18-07] %d in Roman numerals is %s", (n, shown) => {
    expect(roman(n)).toBe(shown);
  });
  it("[I18-07] every number is read back from its numerals, in Latin and in Cyrillic letters", () => {
    for (let n = 1; n <= 120; n += 1) {
      expect(readEdition(roman(n))).toBe(n);
      expect(readEdition(roman(n).replaceAll("I", "\u0406").replaceAll("X", "\u0425"))).toBe(n);
    }
  });
  it.each([
    ["\u0406", 1],
    ["3", 3],
    ["3-ші", 3],
    ["№ 12", 12],
    ["iii", 3],
    ["IIII", undefined],
    ["", undefined],
    ["Абай", undefined],
  ])("[I18-07] «%s» is read as %s", (typed, n) => {
    expect(readEdition(typed)).toBe(n);
  });
  it("[I18-07] each language renders the number its own way, and no ending is glued on", () => {
    expect([formatEdition("kk", 3), formatEdition("ru", 3), formatEdition("en", 3)]).toEqual([
      "III",
      "III",
      "3rd",
    ]);
    expect([11, 12, 13, 21, 22, 101].map((n) => formatEdition("en", n))).toEqual([
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "101st",
    ]);
  });
});

describe("languages", () => {
  it("[I18-02] names the language of a document and of a text", () => {
    expect(languageName("kk", "kaz")).toBe("қазақ тілі");
    expect(languageName("ru", "kk")).toBe("казахский язык");
    expect(languageName("en", "xyz")).toBe("xyz");
    expect(inLanguage("kk", "ru")).toBe("орыс тілінде");
    expect([languageTag("rus"), languageTag("kk"), languageTag("fra"), languageTag("zxx")]).toEqual([
      "ru",
      "kk",
      "fr",
      undefined,
    ]);
  });
});
