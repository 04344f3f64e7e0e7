import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenCases } from "./golden-cases.ts";
import { previewFile } from "./preview.ts";

const input = (room: string, name: string): Uint8Array => {
  const found = goldenCases(join(import.meta.dirname, room, "cases")).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.input;
};

describe("preview of a file", () => {
  it("says what the file is taken for and shows records as they will look", async () => {
    const preview = await previewFile([input("iso2709", "kazakh-font-kz-1048")]);
    expect(preview).toMatchObject({
      format: "iso2709",
      read: 2,
      codePages: { "kz-1048": 2 },
      flavours: { marc21: 2 },
    });
    expect(preview?.samples[0]).toMatchObject({
      ok: true,
      description: { title: { text: "Шұғаның белгісі" } },
    });
  });

  it("counts warnings and shows what cannot be read", async () => {
    const preview = await previewFile([input("iso2709", "cut-off-at-the-end")]);
    expect(preview?.samples.map((sample) => (sample.ok ? "ok" : sample.problem.code))).toEqual([
      "ok",
      "record-cut-off",
    ]);
    expect((await previewFile([input("iso2709", "lengths-in-characters")]))?.warnings).toEqual({
      "length-wrong": 1,
      "directory-wrong": 1,
    });
  });

  it("reads no more than it shows and closes the file", async () => {
    const one = input("iso2709", "plain-kazakh");
    let given = 0;
    let closed = false;
    async function* many() {
      try {
        for (; given < 10_000; given += 1) yield one;
      } finally {
        closed = true;
      }
    }
    const preview = await previewFile(many(), { most: 3 });
    expect(preview?.read).toBe(3);
    expect(given).toBeLessThan(10_000);
    expect(closed).toBe(true);
  });

  it("obeys a flavour and a code page set by hand", async () => {
    const preview = await previewFile([input("irbis", "code-page-866")], {
      codePage: "windows-1251",
      flavour: "rusmarc",
    });
    expect(preview).toMatchObject({ codePages: { "windows-1251": 1 }, flavours: { rusmarc: 1 } });
  });

  it("gives nothing for a file that is no catalogue", async () => {
    expect(await previewFile([Buffer.from("Сәлем!")])).toBeUndefined();
    expect(await previewFile([])).toBeUndefined();
  });
});
