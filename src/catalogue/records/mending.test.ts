import { describe, expect, it } from "vitest";
import { controlField, dataField, type RawRecord } from "#formats";
import { derive, isRefusal } from "./derive.ts";
import { keptMendings, mendLookAlikes } from "./rules/mending.ts";
import { searchPartOf } from "./search-document.ts";

const record = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nam a2200000 i 4500",
  fields,
});
const dirty = record(
  controlField("001", "кiтап-1"),
  dataField("084", "  ", "a", "84(5Қаз)7 Кiт"),
  dataField("100", "1 ", "a", "Әуeзов, Мұхтар"),
  dataField("245", "10", "a", "Бiр ел – бiр кiтап :", "b", "IT-кітапхана, XXI ғасыр"),
  dataField("856", "40", "u", "https://kiтап.kz"),
);

describe("look-alike letters of records", () => {
  it("[I18-01] are mended in titles and names; numbers, codes and addresses are left as they are", () => {
    const { record: mended, mended: list } = mendLookAlikes(dirty, "marc21");
    expect(list).toEqual([
      { how: "look-alike", tag: "100", code: "a", was: "Әуeзов, Мұхтар", now: "Әуезов, Мұхтар" },
      { how: "look-alike", tag: "245", code: "a", was: "Бiр ел – бiр кiтап :", now: "Бір ел – бір кітап :" },
    ]);
    expect(mended.fields[0]).toBe(dirty.fields[0]);
    expect(mended.fields[1]).toBe(dirty.fields[1]);
    expect(mended.fields[4]).toBe(dirty.fields[4]);
  });

  it("leave a clean record untouched, the very same object", () => {
    const clean = record(dataField("245", "10", "a", "Book-симпатия", "b", "Windows терезесі. iPhone"));
    expect(mendLookAlikes(clean, "marc21")).toEqual({ record: clean, mended: [] });
    expect(mendLookAlikes(clean, "marc21").record).toBe(clean);
  });

  it("[I18-08] the description says the corrected form, the original is kept beside it and searched too", () => {
    const derived = derive(dirty, new Uint8Array(), "marc21");
    if (isRefusal(derived)) throw new Error(derived.code);
    expect(derived.description.title.text).toBe("Бір ел – бір кітап");
    expect(derived.description.contributors[0]?.heading.name).toBe("Әуезов, Мұхтар");
    expect(derived.mended.map((one) => one.was)).toContain("Бiр ел – бiр кiтап :");
    const texts = searchPartOf(derived.description, derived.mended).texts?.map((one) => one.text);
    expect(texts).toContain("Бір ел – бір кітап");
    expect(texts).toContain("Бiр ел – бiр кiтап :");
  });

  it("[I18-08] a spelling that was corrected stays kept while its corrected form stands in the record", () => {
    const before = { how: "hand", tag: "245", code: "a", was: "Приирытшье", now: "Прииртышье" } as const;
    const still = record(dataField("245", "10", "a", "Прииртышье"));
    const gone = record(dataField("245", "10", "a", "Павлодар"));
    expect(keptMendings([before, before], [], still)).toEqual([before]);
    expect(keptMendings([before], [before], still)).toEqual([before]);
    expect(keptMendings([before], [], gone)).toEqual([]);
  });
});
