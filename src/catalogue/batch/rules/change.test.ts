import { describe, expect, it } from "vitest";
import { describeRecord, type Flavour } from "#formats";
import { controlField, type DataField, dataField, type RawRecord } from "#formats/rules";
import { applyChange, type Change } from "./change.ts";
import { isFairPattern, replacer } from "./pattern.ts";
import { warningsOf } from "./warnings.ts";

const marc = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "x1"),
    controlField("008", "260101s2007    kz |||||||||||||||||rus|d"),
    ...fields,
  ],
});
const title = dataField("245", "10", "a", "Абай жолы");
const book = marc(
  dataField("084", "  ", "a", "84(5К)", "2", "rubbk"),
  dataField("100", "1 ", "a", "Әуезов, Мұхтар"),
  title,
  dataField("521", "1 ", "a", "Для мл. шк. возраста"),
  dataField("521", "1 ", "a", "6+"),
  dataField("650", " 4", "a", "Романдар", "x", "қазақ"),
  dataField("650", " 4", "a", "Эпос"),
);
const field = (record: RawRecord, tag: string): string[] =>
  record.fields
    .filter((one): one is DataField => one.tag === tag && "subfields" in one)
    .map((one) => one.subfields.map(({ code, value }) => `$${code} ${value}`).join(" "));
const read = (record: RawRecord, flavour: Flavour = "marc21") => describeRecord(record, flavour);

describe("changes of many records", () => {
  it("a field is added once, behind others of its tag", () => {
    const change: Change = {
      do: "add-field",
      tag: "650",
      indicators: " 4",
      subfields: [{ code: "a", value: "Қазақ әдебиеті" }],
    };
    const once = applyChange(book, "marc21", change);
    expect(field(once, "650")).toEqual(["$a Романдар $x қазақ", "$a Эпос", "$a Қазақ әдебиеті"]);
    expect(applyChange(once, "marc21", change)).toBe(once);
    expect(applyChange(book, "marc21", { ...change, tag: "490" }).fields.map(({ tag }) => tag)).toEqual([
      "001",
      "008",
      "084",
      "100",
      "245",
      "490",
      "521",
      "521",
      "650",
      "650",
    ]);
  });

  it("a subfield is added to every field of the tag that has not got it", () => {
    const change: Change = { do: "add-subfield", tag: "650", code: "x", value: "қазақ" };
    const made = applyChange(book, "marc21", change);
    expect(field(made, "650")).toEqual(["$a Романдар $x қазақ", "$a Эпос $x қазақ"]);
    expect(applyChange(made, "marc21", change)).toBe(made);
  });

  it("a text is replaced in one subfield or in all, whatever its case", () => {
    const change: Change = {
      do: "replace",
      tag: "650",
      find: "РОМАН",
      by: "Повесть",
      pattern: false,
      matchCase: false,
    };
    expect(field(applyChange(book, "marc21", change), "650")).toEqual(["$a Повестьдар $x қазақ", "$a Эпос"]);
    expect(applyChange(book, "marc21", { ...change, matchCase: true })).toBe(book);
    expect(applyChange(book, "marc21", { ...change, code: "x" })).toBe(book);
  });

  it("a subfield that becomes empty goes, and a field without any", () => {
    const gone = applyChange(book, "marc21", {
      do: "replace",
      tag: "650",
      find: "Эпос",
      by: "",
      pattern: false,
      matchCase: true,
    });
    expect(field(gone, "650")).toEqual(["$a Романдар $x қазақ"]);
  });

  it("fields and subfields are deleted, all or those that contain a text", () => {
    expect(
      field(applyChange(book, "marc21", { do: "delete-field", tag: "650", containing: "эпос" }), "650"),
    ).toEqual(["$a Романдар $x қазақ"]);
    expect(field(applyChange(book, "marc21", { do: "delete-field", tag: "650" }), "650")).toEqual([]);
    expect(
      field(applyChange(book, "marc21", { do: "delete-subfield", tag: "650", code: "x" }), "650"),
    ).toEqual(["$a Романдар", "$a Эпос"]);
    expect(applyChange(book, "marc21", { do: "delete-field", tag: "999" })).toBe(book);
  });

  it("neither the record's number nor its copies are touched", () => {
    const held = marc(title, dataField("952", "  ", "p", "1001"));
    for (const tag of ["001", "952"])
      expect(applyChange(held, "marc21", { do: "delete-field", tag })).toBe(held);
  });

  it.each<[Flavour, RawRecord]>([
    ["marc21", book],
    [
      "rusmarc",
      {
        leader: "00000nam  2200000   4500",
        fields: [
          dataField("101", "0 ", "a", "rus"),
          dataField("200", "1 ", "a", "Абай жолы"),
          dataField("686", "  ", "a", "84", "2", "rubbk"),
        ],
      },
    ],
    [
      "irbis",
      {
        leader: " ".repeat(24),
        fields: [
          dataField("101", "  ", "*", "rus"),
          dataField("200", "  ", "a", "Абай жолы"),
          dataField("621", "  ", "*", "84"),
          dataField("920", "  ", "*", "PAZK"),
        ],
      },
    ],
  ])("language, age mark, ББК and kind are set so that %s says them", (flavour, record) => {
    const changes: Change[] = [
      { do: "set-language", language: "kaz" },
      { do: "set-age-mark", mark: "12+" },
      { do: "set-bbk", code: "63.3(5К)" },
      { do: "set-kind", kind: "map" },
    ];
    const made = changes.reduce((now, change) => applyChange(now, flavour, change), record);
    const { languages, ageMark, classifications, kind } = read(made, flavour);
    expect({ languages: languages.text, ageMark, kind }).toEqual({
      languages: ["kaz"],
      ageMark: "12+",
      kind: "map",
    });
    expect(classifications.filter(({ scheme }) => scheme === "bbk").map(({ code }) => code)).toEqual([
      "63.3(5К)",
    ]);
    for (const change of changes) expect(applyChange(made, flavour, change)).toBe(made);
  });

  it("a mark that is set leaves other words of the audience", () => {
    const made = applyChange(book, "marc21", { do: "set-age-mark", mark: "16+" });
    expect(field(made, "521")).toEqual(["$a 16+", "$a Для мл. шк. возраста"]);
  });

  it("tells what a record would lose altogether", () => {
    const without = (tag: string) =>
      warningsOf(read(book), read(applyChange(book, "marc21", { do: "delete-field", tag })));
    expect(without("100")).toEqual(["loses-author"]);
    expect(without("650")).toEqual(["loses-subjects"]);
    expect(without("084")).toEqual(["loses-shelf"]);
    expect(
      warningsOf(
        read(book),
        read(applyChange(book, "marc21", { do: "delete-field", tag: "650", containing: "Эпос" })),
      ),
    ).toEqual([]);
  });
});

describe("patterns", () => {
  const plain = { pattern: true, matchCase: false };
  it.each([
    ["# стр.", "$1 с.", "256 стр. : ил.", "256 с. : ил."],
    ["(*)", "[$1]", "Атлас (карта) и (план)", "Атлас [карта] и [план]"],
    ["Изд-во *", "$1", "Изд-во Наука", "Наука"],
    ["* : сб.", "$1", "Край : сб.", "Край"],
    ["т?м", "том", "тaм и тут", "том и тут"],
    [".", "!", "а.б.", "а!б!"],
    ["ә*ө", "$1", "Әлем өнер", "лем нер"],
    ["нет", "да", "ничего", "ничего"],
    ["x", "", "  xx  ", ""],
  ])("%s → %s", (find, by, text, expected) => {
    expect(replacer({ find, by, ...plain })(text)).toBe(expected);
  });

  it("an untouched text keeps even its blanks at the end", () => {
    expect(replacer({ find: "q", by: "", ...plain })("абай  ")).toBe("абай  ");
  });

  it("signs alone are no pattern", () => {
    expect(["*", "#", "? *", ""].map(isFairPattern)).toEqual([false, false, false, false]);
    expect(replacer({ find: "*", by: "x", ...plain })("абай")).toBe("абай");
  });

  it("a hostile pattern takes no longer than reading the text", () => {
    const began = performance.now();
    expect(replacer({ find: `${"a*".repeat(20)}b`, by: "", ...plain })("a".repeat(100_000))).toHaveLength(
      100_000,
    );
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
