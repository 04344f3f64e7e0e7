import { describe, expect, it } from "vitest";
import { goldenCases } from "./golden-cases.ts";
import { sniffFormat } from "./sniff.ts";

const folder = (name: string) => new URL(name, import.meta.url).pathname;
const unreadable = new Set(["empty-file", "not-marc-at-all"]);

describe("telling a file by its content", () => {
  it.each([
    ["iso2709", "./iso2709/cases"],
    ["marcxml", "./marcxml/cases"],
    ["irbis-text", "./irbis/cases"],
    ["csv", "./table/cases"],
  ] as const)("knows every case of %s", (format, path) => {
    for (const { name, input } of goldenCases(folder(path))) {
      if (!unreadable.has(name)) expect([name, sniffFormat(input)]).toEqual([name, format]);
    }
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a letter", Buffer.from("Құрметті директор!\nХат.")],
    ["a web page", Buffer.from("<!DOCTYPE html><html><body>404</body></html>")],
    ["an old .xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["blanks", Buffer.from(" \r\n\0")],
  ])("does not take %s for a catalogue", (_what, bytes) => {
    expect(sniffFormat(bytes)).toBeUndefined();
  });

  it("knows a workbook by its zip", () => {
    expect(sniffFormat(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toBe("xlsx");
  });
});
