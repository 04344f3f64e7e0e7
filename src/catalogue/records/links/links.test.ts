import { describe, expect, it } from "vitest";
import { describeTold } from "../../testing.ts";
import { volumeNumber, volumesTold } from "../rules/volumes.ts";
import { type Candidate, chosenOf, linkRowsOf, wholeKeysOf } from "./rules.ts";

describe("[STK-14] numbers of volumes", () => {
  it.each([
    ["7-т.", 7],
    ["Т. 7", 7],
    ["Т. 3, кн. 1", 3],
    ["1-кітап", 1],
    ["Кн. III", 3],
    ["ІV том", 4],
    ["ХХ-т.", 20],
    ["Екінші кітап", 2],
    ["Часть вторая", 2],
    ["2019", undefined],
    ["Қосымша том", undefined],
    ["Том", undefined],
    ["", undefined],
  ])("%s", (text, number) => {
    expect(volumeNumber(text)).toBe(number);
  });
  it.each([
    [{ extent: { text: "20 т." } }, 20],
    [{ rest: "20 томдық шығармалар жинағы" }, 20],
    [{ rest: "собрание сочинений в 20-ти томах" }, 20],
    [{ rest: "в 3 т." }, 3],
    [{ extent: { text: "320 бет" }, rest: "5 тарау" }, undefined],
    [{ extent: { text: "1 т." } }, undefined],
    [{}, undefined],
  ])("told of the whole: %j", ({ extent, rest }: { extent?: { text: string }; rest?: string }, told) => {
    const title = {
      kind: "main" as const,
      text: "Шығармалар",
      parts: [],
      sort: "",
      ...(rest ? { rest } : {}),
    };
    expect(volumesTold({ title, ...(extent ? { extent } : {}) })).toBe(told);
  });
});

describe("the links of a description", () => {
  const book = describeTold({ title: "Абай жолы", author: "Әуезов, Мұхтар", publisher: "Жазушы," });
  it("name the set of a volume, by its title where no link does", () => {
    const volume = { ...book, title: { ...book.title, parts: [{ number: "1-кітап" }] } };
    const [row] = linkRowsOf(volume, "balqash");
    expect(row).toMatchObject({ kind: "set", volume: "1-кітап", nth: 1 });
    const [other] = linkRowsOf({ ...volume, title: { ...book.title, parts: [{ number: "Т. 2" }] } }, "nura");
    expect(other?.setKey).toBe(row?.setKey);
    const elsewhere = describeTold({ title: "Абай жолы", author: "Әуезов, Мұхтар", publisher: "Мектеп," });
    const [reprint] = linkRowsOf({ ...elsewhere, title: volume.title }, "nura");
    expect(reprint?.setKey).not.toBe(row?.setKey);
    expect(linkRowsOf(book, "balqash")).toEqual([]);
  });
  it("seek the surest first, the number without the code of whoever gave it too", () => {
    const article = {
      ...book,
      level: "part" as const,
      links: [{ kind: "host" as const, title: "Жұлдыз", control: "(KZ-AlNBK)000123", issn: "0131-6400" }],
    };
    expect(linkRowsOf(article, "s")[0]?.seeks).toEqual([
      "c:s\n000123",
      "c:s\n(KZ-AlNBK)000123",
      "issn:0131-6400",
      expect.stringMatching(/^t:/),
    ]);
    expect(wholeKeysOf(article)).toEqual([]);
    expect(linkRowsOf({ ...article, links: [{ kind: "host", volume: "№ 5" }] }, "s")).toEqual([]);
  });
  const found = (id: number, more: Partial<Candidate> = {}): Candidate => ({
    id,
    standing: id,
    source: "s",
    level: "set",
    author: "",
    key: "t:x",
    ...more,
  });
  const link = { record: 1, standing: 1, kind: "set", author: "әуезов м", source: "s" } as const;
  it.each([
    ["the surest sign", [found(2), found(3, { key: "isbn:9" })], 3],
    ["the own source before another", [found(2, { source: "t" }), found(3)], 3],
    ["none where two are left", [found(2), found(3)], null],
    ["one that stands for both", [found(2, { standing: 9 }), found(3, { standing: 9 })], 2],
    ["no set by another author", [found(2, { author: "абай қ" })], null],
    ["no single book as a set", [found(2, { level: "single", key: "ta:x" })], null],
    ["not itself", [found(1)], null],
    ["nothing of nothing", [], null],
  ])("choose %s", (_, candidates, chosen) => {
    expect(chosenOf(link, candidates)).toBe(chosen);
  });
});
