import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlField, dataField, type RawRecord } from "#formats";
import { choices, differences, merged } from "./compare.ts";
import { draftOf, fieldOf, isSameRecord, lineOf, recordOf } from "./lines.ts";

const record = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nam a2200000 i 4500",
  fields,
});
const abai = record(
  controlField("001", "7"),
  dataField("100", "1 ", "a", "Әуезов, Мұхтар"),
  dataField("245", "10", "a", "Абай жолы :", "b", "роман", "c", "М. Әуезов"),
  dataField("650", " 4", "a", "Қазақ әдебиеті"),
  dataField("952", "  ", "p", "100"),
);

describe("a record as lines", () => {
  it("shows blanks as #, and copies are not edited here", () => {
    expect(draftOf(abai, "marc21").lines).toEqual([
      { tag: "001", ind: "", text: "7" },
      { tag: "100", ind: "1#", text: "$a Әуезов, Мұхтар" },
      { tag: "245", ind: "10", text: "$a Абай жолы : $b роман $c М. Әуезов" },
      { tag: "650", ind: "#4", text: "$a Қазақ әдебиеті" },
    ]);
    expect(recordOf(draftOf(abai, "marc21"), "marc21", abai).record).toEqual(abai);
  });

  it("gives back exactly what nobody touched, whatever stands in it", () => {
    const value = fc.string({ unit: fc.constantFrom(..."aЖ $#{}|\n\u0088 dollarlcub"), maxLength: 20 });
    const field = fc.record({
      tag: fc.constantFrom("245", "500", "650", "9AB"),
      ind1: fc.constantFrom(" ", "1", "#", "X"),
      ind2: fc.constantFrom(" ", "0"),
      subfields: fc.array(fc.record({ code: fc.constantFrom("a", "b", "$", "2", "*"), value }), {
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
        const whole = record(...fields);
        const draft = draftOf(whole, "marc21");
        // As a browser sends it back: line ends of its own.
        draft.lines = draft.lines.map((line) => ({ ...line, text: line.text.replace(/\n/g, "\r\n") }));
        expect(recordOf(draft, "marc21", whole)).toMatchObject({ record: whole, problems: [] });
      }),
    );
  });

  it("takes what people type: no signs, doubled blanks, a dollar in the text", () => {
    expect(fieldOf({ tag: "500", ind: "", text: "  Жай   ескертпе " }, 0)).toEqual(
      dataField("500", "  ", "a", "Жай ескертпе"),
    );
    expect(fieldOf({ tag: "365", ind: "##", text: "$b5{dollar}$2x" }, 0)).toEqual(
      dataField("365", "  ", "b", "5$", "2", "x"),
    );
    expect(lineOf(dataField("365", "  ", "b", "{dollar}$")).text).toBe("$b {lcub}dollar}{dollar}");
  });

  it("keeps every blank of a coded field", () => {
    const coded = "20261124d1981    m  y0kazy50      ca  ";
    expect(fieldOf({ tag: "100", ind: "##", text: `$a ${coded}` }, 0, "rusmarc")).toEqual(
      dataField("100", "  ", "a", coded),
    );
    expect(fieldOf({ tag: "100", ind: "1#", text: "$a Әуезов,   Мұхтар " }, 0)).toEqual(
      dataField("100", "1 ", "a", "Әуезов, Мұхтар"),
    );
  });

  it("drops lines of a template that stayed empty, and says which lines are no fields", () => {
    expect(fieldOf({ tag: "084", ind: "##", text: "$a $2 rubbk" }, 0)).toBeUndefined();
    expect(fieldOf({ tag: "245", ind: "10", text: "$a $b $c " }, 0)).toBeUndefined();
    expect(fieldOf({ tag: "24", ind: "10", text: "$a Ат" }, 3)).toMatchObject({ at: 3, code: "tag-odd" });
    expect(fieldOf({ tag: "245", ind: "1Ж", text: "$a Ат" }, 0)).toMatchObject({ code: "indicators-odd" });
    expect(isSameRecord(abai, record(...abai.fields.slice(0, 4)), "marc21")).toBe(true);
  });
});

describe("two forms of a record", () => {
  const theirs = record(
    ...abai.fields.slice(0, 3),
    dataField("650", " 4", "a", "Тарихи роман"),
    dataField("520", "  ", "a", "Аңдатпа"),
  );
  it("differ field by field", () => {
    expect(differences(abai, theirs)).toEqual([
      { tag: "520", was: [], now: ["## $a Аңдатпа"] },
      { tag: "650", was: ["#4 $a Қазақ әдебиеті"], now: ["#4 $a Тарихи роман"] },
      { tag: "952", was: ["## $p 100"], now: [] },
    ]);
    expect(differences(abai, abai)).toEqual([]);
  });

  it("come together: what only the others changed is theirs, what both changed is asked", () => {
    const mine = record(
      ...abai.fields.slice(0, 2),
      dataField("245", "10", "a", "Абай"),
      dataField("650", " 4", "a", "Эпопея"),
    );
    const found = choices(abai, theirs, mine);
    expect(found.map(({ tag, changedBy, proposed }) => [tag, changedBy, proposed])).toEqual(
      [
        ["520", "them", "theirs"],
        ["650", "both", "mine"],
        ["952", "them", "theirs"],
      ].filter(([tag]) => tag !== "952"),
    );
    const together = merged(
      draftOf(mine, "marc21"),
      found.filter((one) => one.proposed === "theirs"),
    );
    expect(together.lines.map(({ tag, text }) => [tag, text])).toEqual([
      ["001", "7"],
      ["100", "$a Әуезов, Мұхтар"],
      ["245", "$a Абай"],
      ["520", "$a Аңдатпа"],
      ["650", "$a Эпопея"],
    ]);
  });
});
