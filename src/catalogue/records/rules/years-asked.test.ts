import { describe, expect, it } from "vitest";
import { yearsAsked } from "./years-asked.ts";

describe("years of an address", () => {
  it("parts listed ranges from a range of one's own", () => {
    expect(yearsAsked(["2020-", "-1919"])).toEqual({ listed: ["2020-", "-1919"] });
    expect(yearsAsked(["1985-1992", "1970-1989"])).toEqual({
      listed: ["1970-1989"],
      own: { from: 1985, to: 1992 },
    });
    expect(yearsAsked(["-1950"])).toEqual({ listed: [], own: { to: 1950 } });
  });
  it("takes nothing of what is no range", () => {
    expect(yearsAsked([])).toEqual({ listed: [] });
    expect(yearsAsked(["9-8-7", "constructor", "-"])).toEqual({ listed: [] });
  });
});
