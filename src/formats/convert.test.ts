import { join } from "node:path";
import { expect, describe as group, it } from "vitest";
import { convert } from "./convert.ts";
import { flavours } from "./flavour-names.ts";
import { describe, detectFlavour } from "./flavours.ts";
import { goldenCases } from "./golden-cases.ts";
import { composeMarc21 } from "./marc21/compose.ts";
import { readMarcXml } from "./marcxml/read.ts";
import { collect } from "./reading.ts";
import { controlField, dataField, type RawRecord } from "./record.ts";
import { composeRusmarc } from "./unimarc/compose.ts";

async function records(room: string): Promise<[string, RawRecord][]> {
  const made: [string, RawRecord][] = [];
  for (const { name, input } of goldenCases(join(import.meta.dirname, room, "cases")))
    for (const read of await collect(readMarcXml([input]))) if (read.ok) made.push([name, read.record]);
  return made;
}

/** What every flavour must carry over: the rest may differ in shape (an authority's scheme, a copy's status). */
const essence = (record: RawRecord, flavour: "marc21" | "rusmarc") => {
  const {
    kind,
    level,
    title,
    contributors,
    years,
    publications,
    series,
    classifications,
    languages,
    ageMark,
    summary,
    contents,
  } = describe(record, flavour);
  return {
    kind,
    level,
    title: { ...title, inScript: undefined },
    years,
    series,
    classifications: classifications.map(({ scheme, code }) => ({ scheme, code })),
    languages,
    ageMark,
    summary,
    contents,
    contributors: contributors.map(({ heading, roles, main, kind: what }) => ({
      text: heading.text,
      roles,
      main,
      what,
    })),
    publications: publications.map(({ places, publishers, date }) => ({ places, publishers, date })),
  };
};

group("between flavours", () => {
  it("carries the essence of every case from MARC 21 to RUSMARC and back", async () => {
    for (const [name, record] of await records("marc21")) {
      const there = convert(record, "marc21", "rusmarc").record;
      const back = convert(there, "rusmarc", "marc21").record;
      expect([name, essence(there, "rusmarc")]).toEqual([name, essence(record, "marc21")]);
      expect([name, essence(back, "marc21")]).toEqual([name, essence(record, "marc21")]);
    }
  });

  it("carries the essence of every case from RUSMARC to MARC 21", async () => {
    for (const [name, record] of await records("unimarc"))
      expect([name, essence(convert(record, "rusmarc", "marc21").record, "marc21")]).toEqual([
        name,
        essence(record, "rusmarc"),
      ]);
  });

  it("touches nothing within a flavour", () => {
    const record: RawRecord = { leader: "x", fields: [dataField("999", "  ", "a", "жергілікті")] };
    expect(convert(record, "marc21", "marc21")).toEqual({ record, losses: [] });
    expect(convert(record, "unimarc", "rusmarc")).toEqual({ record, losses: [] });
  });

  it("lists every value that does not come over, and only those", () => {
    const record: RawRecord = {
      leader: "00000nam a2200000 i 4500",
      fields: [
        controlField("001", "1"),
        dataField("245", "10", "a", "Дала /"),
        dataField("940", "  ", "a", "Өз белгіміз"),
        dataField("300", "  ", "a", "12 б. ;", "f", "парақ"),
      ],
    };
    expect(convert(record, "marc21", "rusmarc").losses).toEqual([
      { tag: "940", code: "a", value: "Өз белгіміз" },
      { tag: "300", code: "f", value: "парақ" },
    ]);
  });

  it("turns an empty record into an empty record", () => {
    for (const flavour of flavours) {
      const made = describe({ leader: "", fields: [] }, flavour);
      expect(made.title.text).toBe("");
      expect(composeMarc21(made).fields.map(({ tag }) => tag)).toEqual(["008"]);
      expect(composeRusmarc(made).fields.map(({ tag }) => tag)).toEqual(["100"]);
    }
  });

  it("writes coded positions in the places of the format", () => {
    const [, record] = [
      "",
      composeMarc21({
        ...describe({ leader: "", fields: [] }, "marc21"),
        years: { from: 1998, to: 2004 },
        languages: { text: ["kaz"], original: [], summary: [] },
        traits: ["braille"],
        audience: ["children"],
        country: "kz",
      }),
    ] as const;
    const fixed = record.fields.find(({ tag }) => tag === "008");
    expect(fixed && "data" in fixed && fixed.data).toBe("      m19982004kz     cf           kaz d");
    expect(fixed && "data" in fixed && fixed.data.length).toBe(40);
  });
});

group("telling the flavour", () => {
  it.each([
    ["marc21", [dataField("245", "10", "a", "x")]],
    ["marc21", [controlField("008", "x"), dataField("100", "1 ", "a", "x")]],
    ["unimarc", [dataField("200", "1 ", "a", "x"), dataField("801", " 0", "a", "RO")]],
    ["rusmarc", [dataField("200", "1 ", "a", "x"), dataField("801", " 0", "a", "RU")]],
    ["rusmarc", [dataField("200", "1 ", "a", "Дала")]],
    ["irbis", [dataField("920", "  ", "*", "PAZK"), dataField("200", "  ", "A", "x")]],
    ["irbis", [dataField("200", "  ", "a", "x"), dataField("910", "  ", "a", "0", "b", "17")]],
  ] as const)("%s", (flavour, fields) => {
    expect(detectFlavour({ leader: "", fields: [...fields] })).toBe(flavour);
  });

  it("follows the records before where nothing tells", () => {
    expect(detectFlavour({ leader: "", fields: [] }, "rusmarc")).toBe("rusmarc");
  });
});
