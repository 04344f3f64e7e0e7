import { describe, expect, it } from "vitest";
import {
  brandFaults,
  contrast,
  houseBrand,
  ink,
  paper,
  readColour,
  safeBrand,
  until,
  white,
} from "./contrast.ts";

describe("contrast as WCAG computes it", () => {
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#767676", "#FFFFFF", 4.54],
    ["#00587E", "#FFFFFF", 7.83],
    ["#8C3F16", "#FFFFFF", 7.4],
  ])("%s on %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it.each([
    ["8c3f16", "#8C3F16"],
    ["#abc", "#AABBCC"],
    [" #00587E ", "#00587E"],
    ["red", undefined],
    ["#12345", undefined],
    ["", undefined],
    [undefined, undefined],
    ['#000"/><script>', undefined],
    ["url(x)", undefined],
  ])("reads the colour %s as %s", (typed, colour) => {
    expect(readColour(typed)).toBe(colour);
  });
});

describe("the brand of a system", () => {
  it("tells all that is wrong at once, with the measured ratio", () => {
    expect(brandFaults({ ground: "#FFD400", ink: "#FFFFFF", mark: "#FFF3B0" })).toEqual([
      { code: "text-too-faint", field: "ink", ratio: 1.4, needs: 4.5 },
      { code: "mark-too-faint", field: "mark", ratio: 1, needs: 3 },
    ]);
    expect(brandFaults({ ground: "copper" })).toEqual([{ code: "not-a-colour", field: "ground" }]);
    expect(brandFaults({ ground: "#8C3F16", ink: "#FFFFFF", mark: "#8C3F16" })).toEqual([]);
  });

  it("is legible whatever was stored", () => {
    for (const ground of ["#FFD400", "#000000", "#FFFFFF", "#777777", "#8C3F16", "#00FF00", "#808000"]) {
      for (const words of [undefined, "#FFFFFF", "#000000", "#777777"]) {
        const safe = safeBrand({ ground, ink: words });
        expect(contrast(safe.ground, safe.dark ? white : ink)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(safe.mark, paper)).toBeGreaterThanOrEqual(3);
      }
    }
    expect(safeBrand({ ground: "#8C3F16" })).toMatchObject({
      ground: "#8C3F16",
      dark: true,
      mark: "#8C3F16",
    });
    expect(safeBrand({ ground: "#FFD400" }).dark).toBe(false);
  });

  it("without a readable colour is the house's own", () => {
    expect(safeBrand(undefined)).toBe(houseBrand);
    expect(safeBrand({ ground: "javascript:alert(1)" })).toBe(houseBrand);
  });

  it("moves a colour only as far as it must", () => {
    expect(until("#00587E", paper, 3)).toBe("#00587E");
    expect(contrast(until("#FFFF00", paper, 3), paper)).toBeLessThan(4);
  });
});
