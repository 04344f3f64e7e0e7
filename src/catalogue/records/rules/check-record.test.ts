import { describe, expect, it } from "vitest";
import { controlField, dataField, describeMarc21, fieldHelp, type RawRecord } from "#formats";
import { checkRecord } from "./check-record.ts";
import { isBrief } from "./level.ts";
import { recordOf } from "./lines.ts";
import { calmed, headingOf, simpleRecord } from "./simple.ts";
import { templateCodes, templateDraft } from "./templates.ts";

const now = new Date("2026-11-24T10:00:00Z");
const fixed = (year = "1979", lang = "kaz"): string => `261124s${year}    kz ${"|".repeat(17)}${lang} d`;
const record = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nam a2200000 i 4500",
  fields,
});
const good = record(
  controlField("008", fixed()),
  dataField("020", "  ", "a", "978-601-293-044-3"),
  dataField("100", "1 ", "a", "Әуезов, Мұхтар"),
  dataField("245", "10", "a", "Абай жолы"),
  dataField("264", " 1", "a", "Алматы :", "b", "Жазушы,", "c", "1979"),
);
const codes = (of: RawRecord, flavour: "marc21" | "rusmarc" = "marc21") =>
  checkRecord(of, flavour, now).map(({ level, code, tag }) => `${level} ${code} ${tag}`);
const changed = (tag: string, ...by: RawRecord["fields"]): RawRecord =>
  record(...good.fields.filter((field) => field.tag !== tag), ...by);

describe("what may be wrong with a record", () => {
  it("is nothing in a good one", () => {
    expect(codes(good)).toEqual([]);
  });

  it.each([
    ["no title", changed("245"), "must title-missing 245"],
    [
      "two titles",
      changed("245", dataField("245", "10", "a", "А"), dataField("245", "10", "a", "Б")),
      "must field-repeated 245",
    ],
    [
      "two main headings",
      record(...good.fields, dataField("110", "2 ", "a", "Ұйым")),
      "must two-main-headings 110",
    ],
    ["an odd indicator", changed("264", dataField("264", " 9", "c", "1979")), "look indicator-odd 264"],
    [
      "an unknown subfield",
      changed("100", dataField("100", "1 ", "a", "Ә", "ж", "?")),
      "look code-unknown 100",
    ],
    [
      "a repeated subfield",
      changed("245", dataField("245", "10", "a", "А", "a", "Б")),
      "look code-repeated 245",
    ],
    ["a wrong ISBN", changed("020", dataField("020", "  ", "a", "978-601-293-044-4")), "look isbn-wrong 020"],
    ["a wrong ISSN", record(...good.fields, dataField("022", "  ", "a", "2076-3238")), "look issn-wrong 022"],
    [
      "an unknown language",
      changed("008", controlField("008", fixed("1979", "kzk"))),
      "look language-unknown 008",
    ],
    ["a year to come", changed("008", controlField("008", fixed("2078"))), "look year-to-come 008"],
    ["two years", changed("008", controlField("008", fixed("1997"))), "look year-differs 008"],
    ["short coded data", changed("008", controlField("008", "261124")), "look coded-length 008"],
    [
      "skipped letters that are no article",
      changed("245", dataField("245", "14", "a", "Абай жолы")),
      "look skip-odd 245",
    ],
    ["title indicator", changed("245", dataField("245", "00", "a", "Абай")), "look title-indicator 245"],
    [
      "[I18-01] look-alike letters",
      changed("245", dataField("245", "10", "a", "Бiр ел")),
      "look look-alike 245",
    ],
    ["no publication", changed("264"), "look publication-missing 264"],
  ])("%s", (_, of, found) => expect(codes(of)).toEqual([found]));

  it("an article of an English title is told with its length", () => {
    const steppe = record(
      controlField("008", fixed("1979", "eng")),
      dataField("245", "00", "a", "The steppe"),
      dataField("264", " 1", "c", "1979"),
    );
    expect(checkRecord(steppe, "marc21", now)).toEqual([
      { level: "look", code: "article-not-skipped", tag: "245", at: 1, facts: { count: 4, article: "The" } },
    ]);
  });

  it("RUSMARC is checked by its own fields", () => {
    const book = record(
      dataField("010", "  ", "a", "5-7110-0177-1"),
      dataField("100", "  ", "a", "20261124d1979    k  y0kazy50      ca"),
      dataField("101", "0 ", "a", "kaz"),
      dataField("200", "1 ", "a", "Абай жолы", "я", "?"),
      dataField("210", "  ", "a", "Алматы", "d", "1979"),
    );
    expect(codes(book, "rusmarc")).toEqual(["look code-unknown 200", "look isbn-wrong 010"]);
    expect(codes(record(dataField("101", "0 ", "a", "kaz")), "rusmarc")).toContain("must title-missing 200");
  });

  it("never fails on an empty record", () => {
    expect(codes(record())).toEqual([
      "must title-missing 245",
      "look coded-missing 008",
      "look publication-missing 264",
    ]);
  });
});

describe("help of fields", () => {
  it("is complete in three languages, each in its own script", () => {
    for (const flavour of ["marc21", "rusmarc"] as const) {
      const table = fieldHelp(flavour);
      expect(table.size).toBeGreaterThan(60);
      for (const { tag, name, note, codes: parts } of table.values()) {
        for (const text of [name, note, ...[...parts.values()].map((one) => one.name)])
          for (const words of Object.values(text ?? { kk: "-" })) expect(words, `${tag}`).not.toBe("");
      }
    }
  });
});

describe("templates", () => {
  it.each(templateCodes)("%s begins with no mistake but what is to be filled in", (code) => {
    const draft = templateDraft(code, "2026-11-24");
    const filled = {
      ...draft,
      lines: draft.lines.map((line) => (line.tag === "245" ? { ...line, text: "$a Ат $n 1" } : line)),
    };
    const { record: made, problems } = recordOf(filled, "marc21");
    expect(problems).toEqual([]);
    expect(made.fields.find((field) => field.tag === "008")).toHaveProperty("data.length", 40);
    expect(checkRecord(made, "marc21", now).filter(({ level }) => level === "must")).toEqual([]);
    expect(checkRecord(made, "marc21", now).map(({ code: found }) => found)).not.toContain("indicator-odd");
    const kinds = { article: "article", serial: "newspaper", audiobook: "audiobook" } as Record<
      string,
      string
    >;
    expect(describeMarc21(made).kind).toBe(kinds[code] ?? "book");
  });
});

describe("the short description", () => {
  it("becomes a record that asks to be completed", () => {
    const made = simpleRecord(
      {
        title: "АБАЙ ЖОЛЫ",
        author: "М. Әуезов; Ысқақов Ә.",
        year: 1979,
        isbn: "978-601-293-044-3",
        language: "kaz",
        kind: "braille",
      },
      "2026-11-24",
    );
    expect(isBrief(made, "marc21")).toBe(true);
    const description = describeMarc21(made);
    expect(description).toMatchObject({
      kind: "book",
      traits: ["braille"],
      title: { text: "Абай жолы" },
      years: { from: 1979 },
      languages: { text: ["kaz"] },
    });
    expect(description.contributors.map(({ heading, main }) => [heading.name, main])).toEqual(
      [
        ["Әуезов, М", true],
        ["Ысқақов, Ә", false],
      ].map(([name, main]) => [expect.stringContaining(String(name)), main]),
    );
  });

  it.each([
    ["Әуезов Мұхтар", "Әуезов Мұхтар"],
    ["Әуезов М.О.", "Әуезов, М. О."],
    ["М.О. Әуезов", "Әуезов, М. О."],
    ["Әуезов ,Мұхтар", "Әуезов, Мұхтар"],
    ["Абай", "Абай"],
    ["", ""],
  ])("author «%s» is written as «%s»", (typed, heading) => expect(headingOf(typed)).toBe(heading));

  it("capitals of a cover are calmed, short names are not", () => {
    expect(calmed("ҚАН МЕН ТЕР")).toBe("Қан мен тер");
    expect(calmed("СССР")).toBe("СССР");
    expect(calmed("Қан мен тер")).toBe("Қан мен тер");
  });
});
