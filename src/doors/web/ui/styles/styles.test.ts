import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contrast, eveningPaper, ink, paper } from "../contrast.ts";

const here = import.meta.dirname;
const sheet = (name: string): string => readFileSync(join(here, name), "utf8");
const sheets = readdirSync(here).filter((name) => name.endsWith(".css"));
const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, "");

/** The colours of one block of tokens.css, references left out. */
function colours(from: string): Map<string, string> {
  const tokens = bare(sheet("tokens.css"));
  const at = tokens.indexOf(from);
  const block = tokens.slice(tokens.indexOf("{", at), tokens.indexOf("}", at));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[\da-f]{6})/gi)].map(([, name = "", value = ""]) => [
      name,
      value.toUpperCase(),
    ]),
  );
}
const day = colours(":root {");
const evening = new Map([...day, ...colours(":root:not([data-theme")]);
const of = (palette: Map<string, string>, name: string): string => palette.get(name) ?? "missing";

describe("the tokens", () => {
  it.each([
    ["day", day],
    ["evening", evening],
  ])("by %s: words read 4.5 : 1 on every surface they may stand on, edges 3 : 1", (_name, palette) => {
    for (const surface of ["--paper", "--sheet", "--shade"]) {
      for (const words of [
        "--ink",
        "--ink-soft",
        "--press",
        "--press-deep",
        "--gold-ink",
        "--ok",
        "--wait",
        "--stop",
      ]) {
        expect([words, surface, contrast(of(palette, words), of(palette, surface)) >= 4.5]).toEqual([
          words,
          surface,
          true,
        ]);
      }
      for (const edge of ["--edge", "--gold"])
        expect(contrast(of(palette, edge), of(palette, surface))).toBeGreaterThan(3);
    }
    for (const tone of ["ok", "wait", "stop"]) {
      expect(contrast(of(palette, `--${tone}`), of(palette, `--${tone}-tint`))).toBeGreaterThan(4.5);
      expect(contrast(of(palette, "--ink"), of(palette, `--${tone}-tint`))).toBeGreaterThan(4.5);
      expect(contrast(of(palette, "--press"), of(palette, `--${tone}-tint`))).toBeGreaterThan(4.5);
    }
    expect(contrast(of(palette, "--on-press"), of(palette, "--press"))).toBeGreaterThan(4.5);
    expect(contrast(of(palette, "--on-bar"), of(palette, "--bar"))).toBeGreaterThan(4.5);
    expect(contrast(of(palette, "--press"), of(palette, "--press-tint"))).toBeGreaterThan(4.5);
  });

  it("are the colours that brands are measured against", () => {
    expect([of(day, "--paper"), of(day, "--ink")]).toEqual([paper, ink]);
    expect(of(evening, "--paper")).toBe(eveningPaper);
  });
});

describe("the sheets", () => {
  it("hold values in tokens.css and nowhere else", () => {
    for (const name of sheets.filter((one) => one !== "tokens.css")) {
      expect([name, bare(sheet(name)).match(/#[\da-f]{3,8}\b(?!-)|\brgba?\(|\bhsl/gi) ?? []]).toEqual([
        name,
        [],
      ]);
    }
  });
  it("ask for no token that is not there", () => {
    const all = sheets.map((name) => bare(sheet(name))).join("\n");
    const known = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const asked = [...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(200);
  });
  it("name only files that exist", () => {
    for (const name of sheets) {
      for (const [, file = ""] of bare(sheet(name)).matchAll(/url\("?([\w.-]+)"?\)/g)) {
        expect([
          file,
          existsSync(join(here, "../fonts", file)) || existsSync(join(here, "../static", file)),
        ]).toEqual([file, true]);
      }
      for (const [, file = ""] of sheet(name).matchAll(/@import "\.\/([\w.-]+)"/g))
        expect(existsSync(join(here, file))).toBe(true);
    }
  });
  it("the letters come with their licences and with every Kazakh letter, № and the tenge", () => {
    expect(existsSync(join(here, "../fonts/OFL-golos-text.txt"))).toBe(true);
    expect(existsSync(join(here, "../fonts/OFL-literata.txt"))).toBe(true);
    const ranges = [...sheet("fonts.css").matchAll(/unicode-range:([^;}]+)/g)].flatMap(([, list = ""]) =>
      [...list.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = "", to]) => [
        Number.parseInt(from, 16),
        Number.parseInt(to ?? from, 16),
      ]),
    );
    for (const letter of "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё№₸«»–…") {
      const code = letter.codePointAt(0) ?? 0;
      expect([letter, ranges.some(([from = 0, to = 0]) => code >= from && code <= to)]).toEqual([
        letter,
        true,
      ]);
    }
  });
});
