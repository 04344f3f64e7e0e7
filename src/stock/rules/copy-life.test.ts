import { describe, expect, it } from "vitest";
import { copyActs, copyLife, copyStates, engagements, mayEngage, nextState } from "./copy-life.ts";

describe("the life of a copy", () => {
  it("leads only to states that are in the table, and from every state somewhere", () => {
    for (const state of copyStates) {
      const next = Object.values(copyLife[state]);
      expect(next.length).toBeGreaterThan(0);
      for (const to of next) expect(copyStates).toContain(to);
    }
  });
  it("lets no act happen to a copy that something holds: a lent book is not written off", () => {
    for (const engagedBy of engagements) {
      for (const act of copyActs) {
        expect(nextState({ state: "in-stock", engagedBy }, act).ok).toBe(false);
      }
      expect(mayEngage({ state: "in-stock", engagedBy })).toBe(false);
    }
    expect(nextState({ state: "in-stock", engagedBy: "loan" }, "write-off")).toEqual({
      ok: false,
      code: "copy-engaged",
    });
  });
  it("engages only what stands in stock", () => {
    expect(copyStates.filter((state) => mayEngage({ state, engagedBy: null }))).toEqual(["in-stock"]);
  });
  it("tells apart an act that is not for this state", () => {
    expect(nextState({ state: "written-off", engagedBy: null }, "write-off")).toEqual({
      ok: false,
      code: "not-in-this-state",
    });
    expect(nextState({ state: "missing", engagedBy: null }, "find")).toEqual({ ok: true, state: "in-stock" });
  });
});
