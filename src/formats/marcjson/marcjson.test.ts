import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlField, dataField, type RawRecord } from "../record.ts";
import { readMarcJson, toMarcJson } from "./marcjson.ts";

const book: RawRecord = {
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "42"),
    dataField("245", "10", "a", "Қан мен тер", "a", "again", "A", "capital"),
    dataField("650", " 4", "a", "ә ғ қ ң ө ұ ү һ"),
    dataField("650", " 4", "a", "second"),
  ],
};

describe("MARC-in-JSON", () => {
  it("keeps order, repeated tags and codes, capitals and blanks", () => {
    expect(readMarcJson(JSON.stringify(toMarcJson(book)))).toEqual({ ok: true, value: book });
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["no fields", '{"leader":"x"}'],
    ["a field with two tags", '{"leader":"x","fields":[{"001":"a","002":"b"}]}'],
    ["a value that is a number", '{"leader":"x","fields":[{"245":{"subfields":[{"a":1}]}}]}'],
    ["a field that is null", '{"leader":"x","fields":[null]}'],
  ])("refuses %s", (_, text) => {
    expect(readMarcJson(text)).toMatchObject({ ok: false, refusals: [{ code: "json-unreadable" }] });
  });

  it("reads or refuses whatever comes, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => typeof readMarcJson(JSON.stringify(value)).ok === "boolean"),
    );
  });
});
