import { describe, expect, it } from "vitest";
import { draftOf, recordOf, templateDraft } from "#catalogue/rules";
import type { Fields } from "#doors/web/gate";
import { controlField, dataField, type RawRecord } from "#formats";
import { blankLine, draftIn, editingOf, moved, shownAt } from "./editing.ts";

const record: RawRecord = {
  leader: "00000nam a2200000 i 4500",
  fields: [
    controlField("001", "7"),
    controlField("005", "20260101"),
    controlField("008", `260101s1979    kz ${"|".repeat(17)}kaz d`),
    dataField("245", "10", "a", "Абай жолы"),
    dataField("500", "  ", "a", "Ескертпе"),
  ],
};
/** The form as a browser sends it back. */
const sent = (of: RawRecord, flavour: "marc21" | "rusmarc", changes: Record<string, string> = {}): Fields => {
  const { leader, fixed, positions, lines } = editingOf(draftOf(of, flavour), flavour);
  const coded = Object.fromEntries(positions.map(({ position, value }) => [position.key, value]));
  return { leader, fixed, lines: lines as unknown as Fields[], coded: { ...coded, ...changes } };
};

describe("the form of the editor", () => {
  it("sent back untouched it means the very record", () => {
    expect(recordOf(draftIn(sent(record, "marc21"), "marc21", record), "marc21", record).record).toEqual(
      record,
    );
    const odd: RawRecord = {
      ...record,
      fields: [controlField("008", "260101s1979"), ...record.fields.slice(3)],
    };
    expect(recordOf(draftIn(sent(odd, "marc21"), "marc21", odd), "marc21", odd).record).toEqual(odd);
    const russian: RawRecord = {
      leader: "00000nam0 2200000 i 450 ",
      fields: [
        dataField("100", "  ", "a", "20261124d1979    m  y0kazy50      ca"),
        dataField("200", "1 ", "a", "Абай жолы"),
      ],
    };
    expect(
      recordOf(draftIn(sent(russian, "rusmarc"), "rusmarc", russian), "rusmarc", russian).record,
    ).toEqual(russian);
  });

  it("choices are written into the leader and the coded field, the rest of which stays", () => {
    const draft = draftIn(
      sent(record, "marc21", { "LDR-17": "5", "008-07": "1980", "008-35": "rus" }),
      "marc21",
      record,
    );
    expect(draft.leader).toBe("00000nam a22000005i 4500");
    expect(draft.lines.find(({ tag }) => tag === "008")?.text).toBe(
      `260101s1980    kz ${"|".repeat(17)}rus d`,
    );
    const russian: RawRecord = {
      leader: "00000nam0 2200000 i 450 ",
      fields: [dataField("100", "  ", "a", "20261124d1979    m  y0kazy50      ca")],
    };
    const changed = draftIn(sent(russian, "rusmarc", { "100a-09": "1981" }), "rusmarc", russian);
    expect(changed.lines).toEqual([
      { tag: "100", ind: "##", text: "$a 20261124d1981    m  y0kazy50      ca" },
    ]);
  });

  it("shows neither numbers nor coded fields as lines, and knows which line is which", () => {
    const draft = draftOf(record, "marc21");
    expect(editingOf(draft, "marc21").lines.map(({ tag }) => tag)).toEqual(["245", "500"]);
    expect([0, 1, 2, 3, 4].map(shownAt(draft, "marc21"))).toEqual([undefined, undefined, undefined, 0, 1]);
  });

  it("buttons move, remove and add lines in their place", () => {
    const { lines } = editingOf(templateDraft("article", "2026-11-24"), "marc21");
    const tags = (what: string, tag = "") =>
      moved(lines, what, tag, "marc21")
        ?.lines.map((line) => line.tag)
        .join(" ");
    expect(tags("down.0")).toBe("084 041 100 245 520 600 650 651 653 773");
    expect(tags("up.0")).toBe("041 084 100 245 520 600 650 651 653 773");
    expect(tags("remove.3")).toBe("041 084 100 520 600 650 651 653 773");
    expect(tags("add", "500")).toBe("041 084 100 245 500 520 600 650 651 653 773");
    expect(tags("remove.99")).toBeUndefined();
    expect(blankLine("245", "marc21")).toEqual({ tag: "245", ind: "00", text: "$a $b $c " });
    expect(blankLine("910", "irbis")).toEqual({ tag: "910", ind: "##", text: "$a " });
  });

  it("hostile forms are no records", () => {
    expect(draftIn({ lines: "x", leader: ["y"], coded: [] } as unknown as Fields, "marc21")).toEqual({
      leader: " ".repeat(24),
      lines: [],
    });
  });
});
