import { expect, it } from "vitest";
import { isControl, type RawRecord } from "../record.ts";
import { describeIrbis } from "./describe.ts";
import { irbisHelp } from "./help.ts";
import { irbisMapping } from "./mapping.ts";

/** Read by describe.ts and not by the table of the mapping. */
const besides = ["900", "920", "933", "934", "935", "936"];

it("the help of IRBIS explains nothing but fields that are read, each in three languages", () => {
  for (const [tag, { name, codes, note }] of irbisHelp) {
    expect([tag, tag in irbisMapping.data || besides.includes(tag)]).toEqual([tag, true]);
    for (const one of [name, ...(note ? [note] : []), ...[...codes.values()].map((code) => code.name)])
      expect([tag, Object.values(one).every((text) => text !== "")]).toEqual([tag, true]);
    expect([tag, codes.size > 0]).toEqual([tag, true]);
  }
});

it("what is typed where the help says it stands is read as what it says", () => {
  const field = (tag: string, ...parts: [string, string][]) => ({
    tag,
    ind1: " ",
    ind2: " ",
    subfields: parts.map(([code, value]) => ({ code, value })),
  });
  const record: RawRecord = {
    leader: " ".repeat(24),
    fields: [
      field("920", ["*", "PAZK"]),
      field("700", ["a", "Әуезов"], ["g", "Мұхтар Омарханұлы"], ["f", "1897-1961"]),
      field("200", ["a", "Абай жолы"], ["e", "роман-эпопея"], ["v", "1-кітап"]),
      field("210", ["a", "Алматы"], ["c", "Жазушы"], ["d", "1979"]),
      field("621", ["*", "84(5Қаз)"]),
    ],
  };
  expect(record.fields.every((one) => !isControl(one) && irbisHelp.has(one.tag))).toBe(true);
  const told = describeIrbis(record);
  expect(told).toMatchObject({ kind: "book", title: { text: "Абай жолы", rest: "роман-эпопея" } });
  expect(told.publications[0]).toMatchObject({ places: ["Алматы"], publishers: ["Жазушы"] });
  expect(told.contributors[0]?.heading.text).toContain("Әуезов");
});
