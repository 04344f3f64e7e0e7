import { describe, expect, it } from "vitest";
import { planOf } from "../plan.ts";
import { understand } from "../understand.ts";
import { filterText, quoted, tsQueriesOf } from "./tsquery.ts";

describe("text of tsquery", () => {
  it("quotes lexemes, so that nothing typed is syntax", () => {
    expect(quoted("o'reilly\\")).toBe("'o''reilly\\\\'");
    expect(filterText({ kind: ["a' | 'b", "book"] })).toBe("('kind=a'' | ''b' | 'kind=book')");
  });
  it("leaves out a facet's own choice", () => {
    expect(filterText({ kind: ["book"], language: ["kaz"] }, "kind")).toBe("'language=kaz'");
    expect(filterText({ kind: [] })).toBe("");
  });
  it("asks exact words as printed, phrases word after word, unwanted words not", () => {
    const texts = tsQueriesOf(planOf(understand('"абай жолы" -роман title:абай'), { exact: true }));
    expect(texts.match).toBe("('=абай' <-> '=жолы') & !'=роман' & '=абай':A");
  });
});
