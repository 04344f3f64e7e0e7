import { describe, expect, it } from "vitest";
import { pngOf } from "./picture.ts";

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40"><path d="M0 0H120V40H0z" fill="#fff"/><text x="4" y="28" font-family="Literata,Georgia,serif" font-weight="700" font-size="24">${text}</text></svg>`;

describe("a drawing as PNG", () => {
  it("has the size of the drawing and differs by Kazakh letters: none is an empty box", async () => {
    const pictures = await Promise.all(
      ["Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І"].map((one) => pngOf(svg(one))),
    );
    for (const png of pictures) {
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40]);
    }
    expect(new Set(pictures.map((png) => png.toString("base64"))).size).toBe(pictures.length);
  });

  it("a broken drawing is told as an error and takes nobody's turn", async () => {
    for (let at = 0; at < 4; at += 1) await expect(pngOf("<svg")).rejects.toThrow();
    expect((await pngOf(svg("а"))).length).toBeGreaterThan(100);
  });
});
