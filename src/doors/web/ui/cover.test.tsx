import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.ts";
import { type CoverText, coverWidth, dyes, emWidth, fitText, kinds, layoutCover } from "./cover-layout.ts";
import { coverSvg } from "./cover-svg.tsx";
import { CoverArt } from "./parts/cover.tsx";

const titles = [
  "Абай жолы",
  "Ұлпан",
  "Орталықтандырылған кітапхана жүйесіндегі библиографиялық қызмет көрсетуді жетілдіру мәселелері",
  "Жауапкершілігіміздегілердікіндегідей",
  "Қазақстандықтарымыздың құқықтарын қорғаушылардың халықаралық ынтымақтастығы",
  "Қазақстанның көрікті жерлері: өлкетану бағдарлары",
  "Сельскохозяйственноемашиностроениевысокопроизводительное",
  "А",
  "…",
  "",
  "   ",
  "W".repeat(60),
  "Тарихи роман және халықтың жады: «Көшпенділер» трилогиясының тілі туралы ойлар мен толғаныстар жинағы",
];

const inside = (text: CoverText): void => {
  for (const line of text.lines) {
    const width = emWidth(line) * text.size;
    const left = text.middle ? text.x - width / 2 : text.x;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(coverWidth);
  }
};

describe("a drawn cover", () => {
  it.each(kinds)("%s: no word is broken and every line stays inside, for long Kazakh titles too", (kind) => {
    for (const title of titles) {
      const { title: drawn, author } = layoutCover(
        { id: 1, title, author: "Құдайбергенұлы Серікболсын" },
        { kind },
      );
      const words = title.split(/\s+/).filter(Boolean);
      const shown = drawn.lines.join(" ").replace(/…$/u, "").split(/\s+/).filter(Boolean);
      const trimmed = (word: string | undefined): string => (word ?? "").replace(/[,:.;–-]+$/u, "");
      shown.forEach((word, i) => {
        expect(trimmed(word)).toBe(trimmed(words[i]?.replace(/…$/u, "")));
      });
      if (words.length > shown.length) expect(drawn.lines.at(-1)).toMatch(/…$/u);
      inside(drawn);
      inside(author);
    }
  });

  it("is decided by the id alone: a corrected title keeps its composition and colour", () => {
    const before = layoutCover({ id: 4711, title: "Көшпендилер" });
    const after = layoutCover({ id: 4711, title: "Көшпенділер", author: "Ілияс Есенберлин" });
    expect([after.kind, after.dye]).toEqual([before.kind, before.dye]);
    expect(coverSvg({ id: 4711, title: "Ұлпан" })).toBe(coverSvg({ id: 4711, title: "Ұлпан" }));
  });

  it("neighbouring ids differ: every composition and dye is taken by a fair share of a shelf", () => {
    const counts = new Map<string, number>();
    for (let id = 1; id <= 5_400; id += 1) {
      const { kind, dye } = layoutCover({ id, title: "x" });
      const name = `${kind} ${dye.ground}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.size).toBe(54);
    for (const count of counts.values()) expect(count).toBeGreaterThan(50);
  });

  it("is legible: title on ground 6 : 1, ornament and paper 3 : 1", () => {
    for (const dye of dyes) {
      expect(contrast(dye.title, dye.ground)).toBeGreaterThanOrEqual(6);
      expect(contrast(dye.ornament, dye.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it("escapes what stands in a title", () => {
    const svg = coverSvg({ id: 1, title: '<script>alert(1)</script> & "x"', author: "<b>" });
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain("&lt;script");
  });

  it("alone it is a whole picture; in a page it points at the horns of the page", () => {
    const layout = layoutCover({ id: 1, title: "Маса" }, { kind: "label" });
    expect(coverSvg({ id: 1, title: "Маса" })).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(coverSvg({ id: 1, title: "Маса" })).not.toContain("<use");
    const inPage = render(<CoverArt layout={layout} />);
    expect(inPage).toContain('href="#ortaq-horn"');
    expect(inPage).toContain('aria-hidden="true"');
    expect(render(<CoverArt layout={layout} label="Маса" />)).toContain('role="img"');
  });

  it("fitText takes the largest size that fits", () => {
    expect(fitText("Ұлпан", [42, 20], 200, 2).size).toBe(42);
    expect(fitText("Көшпенділер Көшпенділер", [42, 20], 200, 2).size).toBe(20);
    expect(fitText("", [42], 200, 2)).toEqual({ size: 42, lines: [] });
  });
});
