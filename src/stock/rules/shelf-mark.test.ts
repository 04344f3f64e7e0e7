import { describe, expect, it } from "vitest";
import { proposedShelfMark, shelfMarkLines } from "./shelf-mark.ts";

describe("the shelf mark", () => {
  it("is proposed from ББК and author mark, from УДК where there is no ББК, and never made up", () => {
    const udc = { scheme: "udc", code: "821.512.122" } as const;
    const bbk = { scheme: "bbk", code: "84(5Қаз)7" } as const;
    expect(proposedShelfMark({ classifications: [udc, bbk], authorMark: "Ә 82" })).toBe("84(5Қаз)7 Ә 82");
    expect(proposedShelfMark({ classifications: [udc] })).toBe("821.512.122");
    expect(proposedShelfMark({ classifications: [] })).toBe("");
  });
  it.each([
    ["84(5Қаз)7 Ә 82", ["84(5Қаз)7", "Ә 82"]],
    ["84(2Рос=Рус)6  С30", ["84(2Рос=Рус)6", "С30"]],
    ["63.3/Ж-83", ["63.3", "Ж-83"]],
    ["84Қ7", ["84Қ7"]],
    ["", []],
  ])("%s stands on a spine as lines", (mark, lines) => {
    expect(shelfMarkLines(mark)).toEqual(lines);
  });
});
