import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIso2709 } from "../iso2709/read.ts";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { describeAuthority } from "./describe.ts";
import { degrees, identifierOf, knownDay, lifeOf } from "./pieces.ts";

const marc21 = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nz  a2200000n  4500",
  fields,
});
const unimarc = (...fields: RawRecord["fields"]): RawRecord => ({
  leader: "00000nx  a2200000   45  ",
  fields,
});

describe("MARC 21 authority", () => {
  it("[LOC-11] gives a person with forms in three scripts, a life and numbers in other files", () => {
    const described = describeAuthority(
      marc21(
        controlField("001", "a17"),
        dataField("024", "7 ", "a", "Q211110", "2", "wikidata"),
        dataField("024", "7 ", "a", "http://viaf.org/viaf/17228045", "2", "uri"),
        dataField("040", "  ", "a", "KZ-NLB", "b", "kaz"),
        dataField("046", "  ", "f", "1897-09-28", "g", "1961-06-27"),
        dataField("100", "1 ", "6", "880-01", "a", "Әуезов, Мұхтар Омарханұлы,", "d", "1897-1961."),
        dataField("400", "1 ", "a", "Ауэзов, Мухтар Омарханович,", "d", "1897-1961"),
        dataField("400", "1 ", "w", "d", "a", "Әуезов, М. О."),
        dataField("510", "2 ", "i", "Member of:", "a", "Қазақстан Жазушылар одағы"),
        dataField("700", "17", "a", "Auezov, Mukhtar,", "d", "1897-1961"),
        dataField("880", "1 ", "6", "100-01/(3/r", "a", "اۋەزوۆ، مۇحتار"),
        dataField("678", "0 ", "a", "Жазушы."),
      ),
    );
    expect(described).toEqual({
      kind: "person",
      number: "a17",
      headings: [
        { text: "Әуезов, Мұхтар Омарханұлы", lang: "kaz", script: "Cyrl" },
        { text: "Auezov, Mukhtar", script: "Latn" },
        { text: "اۋەزوۆ، مۇحتار", script: "Arab" },
      ],
      variants: [
        { text: "Ауэзов, Мухтар Омарханович", script: "Cyrl", kind: "variant" },
        { text: "Әуезов, М. О.", lang: "kaz", script: "Cyrl", kind: "abbreviation" },
      ],
      related: [{ kind: "member-of", text: "Қазақстан Жазушылар одағы" }],
      began: { year: 1897, month: 9, day: 28 },
      ended: { year: 1961, month: 6, day: 27 },
      identifiers: [
        { scheme: "wikidata", value: "Q211110" },
        { scheme: "viaf", value: "17228045" },
      ],
      notes: ["Жазушы."],
    });
  });
  it("[LOC-11] gives a place that was before another, with its point", () => {
    const described = describeAuthority(
      marc21(
        dataField("034", "  ", "d", "E0674200", "e", "E0674200", "f", "N0474800", "g", "N0474800"),
        dataField("046", "  ", "s", "1973", "t", "1997"),
        dataField("151", "  ", "a", "Жезқазған облысы"),
        dataField("551", "  ", "w", "b", "a", "Қарағанды облысы", "0", "(KZ-NLB)p2"),
      ),
    );
    expect(described).toMatchObject({
      kind: "place",
      began: { year: 1973 },
      ended: { year: 1997 },
      related: [{ kind: "later", text: "Қарағанды облысы", control: "(KZ-NLB)p2" }],
      point: { latitude: 47.8, longitude: 67.7 },
    });
  });
  it("takes subdivisions and broader subjects", () => {
    const described = describeAuthority(
      marc21(
        dataField("150", "  ", "a", "Казахская литература", "x", "История"),
        dataField("550", "  ", "w", "g", "a", "Литература"),
      ),
    );
    expect(described?.headings[0]?.text).toBe("Казахская литература – История");
    expect(described?.related).toEqual([{ kind: "broader", text: "Литература" }]);
  });
});

describe("UNIMARC and RUSMARC authorities", () => {
  it("gives the same things from 2XX, 4XX, 5XX and 7XX", () => {
    const described = describeAuthority(
      unimarc(
        controlField("001", "RU\\NLR\\auth\\1"),
        dataField("010", "  ", "a", "0000000121234567"),
        dataField("100", "  ", "a", "20010203arusy50      ca0"),
        dataField("200", " 1", "a", "Ауэзов", "b", "М. О.", "g", "Мухтар Омарханович", "f", "1897-1961"),
        dataField("400", " 1", "5", "f", "a", "Ауезов", "g", "Мухтар"),
        dataField("500", " 1", "3", "RU\\NLR\\auth\\2", "5", "e", "a", "Айғап"),
        dataField("700", " 1", "8", "ruskaz", "a", "Әуезов", "g", "Мұхтар"),
        dataField("300", "0 ", "a", "Казахский писатель"),
      ),
    );
    expect(described).toMatchObject({
      kind: "person",
      number: "RU\\NLR\\auth\\1",
      headings: [
        { text: "Ауэзов, Мухтар Омарханович", lang: "rus" },
        { text: "Әуезов, Мұхтар", lang: "rus" },
      ],
      variants: [{ text: "Ауезов, Мухтар", kind: "variant" }],
      related: [{ kind: "pseudonym-of", text: "Айғап", control: "RU\\NLR\\auth\\2" }],
      began: { year: 1897 },
      ended: { year: 1961 },
      notes: ["Казахский писатель"],
    });
  });
  it("knows a place, a body, a meeting", () => {
    const kinds = [
      dataField("215", "  ", "a", "Каркаралинский уезд"),
      dataField("210", "02", "a", "Ұлттық кітапхана"),
      dataField("210", "12", "a", "Съезд", "d", "1"),
    ].map((field) => describeAuthority(unimarc(field))?.kind);
    expect(kinds).toEqual(["place", "corporate", "meeting"]);
  });
});

it("a bibliographic record, an empty one and a heading without letters are no authorities", () => {
  const book = { leader: "00000nam a2200000 i 4500", fields: [dataField("100", "1 ", "a", "Әуезов, М.")] };
  expect(describeAuthority(book)).toBeUndefined();
  expect(describeAuthority(marc21())).toBeUndefined();
  expect(describeAuthority(marc21(dataField("100", "1 ", "a", " ,. ")))).toBeUndefined();
  expect(describeAuthority(marc21(dataField("130", " 0", "a", "Абай жолы")))).toBeUndefined();
  const odd = {
    leader: "00000nzm a2200000 i 4500",
    fields: [dataField("245", "10", "a", "Т"), dataField("100", "1 ", "a", "А")],
  };
  expect(describeAuthority(odd)).toBeUndefined();
});

describe("pieces", () => {
  it("reads days as far as they are known", () => {
    expect(knownDay("1897")).toEqual({ year: 1897 });
    expect(knownDay("18970928")).toEqual({ year: 1897, month: 9, day: 28 });
    expect(knownDay("1850?")).toEqual({ year: 1850, about: true });
    expect(knownDay("шамамен 1850")).toEqual({ year: 1850, about: true });
    expect(knownDay("1897-13-40")).toEqual({ year: 1897 });
    for (const text of ["", "18..", "XIX ғ.", "99999"]) expect(knownDay(text)).toBeUndefined();
  });
  it("reads the two ends of a life", () => {
    expect(lifeOf("1897–1961")).toEqual({ began: { year: 1897 }, ended: { year: 1961 } });
    expect(lifeOf("1946-")).toEqual({ began: { year: 1946 } });
    expect(lifeOf("-1904")).toEqual({ ended: { year: 1904 } });
    expect(lifeOf("1850?-1904")).toEqual({ began: { year: 1850, about: true }, ended: { year: 1904 } });
    expect(lifeOf("XIX ғ.")).toEqual({});
  });
  it("reads coordinates and numbers", () => {
    expect(degrees("W0673000")).toBe(-67.5);
    expect(degrees("49,80")).toBe(49.8);
    expect(degrees("север")).toBeUndefined();
    expect(identifierOf("https://www.wikidata.org/entity/Q1", "uri")).toEqual({
      scheme: "wikidata",
      value: "Q1",
    });
    expect(identifierOf("javascript:alert(1)", "uri")).toBeUndefined();
  });
  it("never throws, whatever stands in a field", () => {
    const code = fc.constantFrom(..."abcdefgqtwxyz05678");
    const field = fc
      .tuple(
        fc.constantFrom(
          "100",
          "110",
          "150",
          "151",
          "200",
          "215",
          "400",
          "500",
          "700",
          "880",
          "046",
          "034",
          "024",
        ),
        fc.array(fc.tuple(code, fc.string())),
      )
      .map(([tag, parts]) => dataField(tag, "1 ", ...parts.flat()));
    fc.assert(
      fc.property(fc.constantFrom("z", "x", "y"), fc.array(field), (type, fields) => {
        const described = describeAuthority({ leader: `00000n${type}  a2200000n  4500`, fields });
        expect(described === undefined || described.headings.length > 0).toBe(true);
      }),
    );
  });
});

// Real records are not part of this repository; formats/real-records.test.ts prints why they are skipped.
const shared = resolve(process.env.ORTAQ_SHARED ?? join(import.meta.dirname, "../../../../shared"));
const real = join(shared, "data/marc/authority/iisg-a.utf-8.mrc");
it.skipIf(!existsSync(real))("every real authority record says what it is of", async () => {
  const headings: string[] = [];
  for await (const read of readIso2709(createReadStream(real))) {
    if (read.ok) headings.push(describeAuthority(read.record)?.headings[0]?.text ?? "");
  }
  expect(headings).toHaveLength(533);
  expect(headings).not.toContain("");
});
