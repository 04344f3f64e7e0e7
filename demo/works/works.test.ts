import { describe, expect, it } from "vitest";
import { describeMarc21, type RawRecord } from "#formats";
import { isControl, isData } from "#formats/rules";
import { repairLookAlikes, sortKey } from "#kazakh";
import { codeOf, demoRegion, servicePlaces } from "../region/index.ts";
import { authors, type DemoRecord, demoEditions, demoRecords, demoWorks, genres } from "./index.ts";
import { summaries } from "./summaries.ts";

const works = demoWorks();
const records: readonly DemoRecord[] = [...demoRecords()];
const values = (record: RawRecord, tags: string): string[] =>
  record.fields.flatMap((field) =>
    isData(field) && tags.split(" ").includes(field.tag) ? field.subfields.map(({ value }) => value) : [],
  );

describe("the works of the demonstration", () => {
  it("are enough for a shop window", () => {
    expect(works.length).toBeGreaterThanOrEqual(1500);
    expect(records.length).toBeGreaterThanOrEqual(2300);
    expect(records.reduce((sum, { holdings }) => sum + holdings.length, 0)).toBeGreaterThanOrEqual(12_000);
    const kazakh = works.filter(({ titles }) => titles.kaz);
    expect(kazakh.length).toBeGreaterThanOrEqual(1000);
  });

  it("each have an author or a collective, a title and a language", () => {
    for (const { id, authors: people, collective, titles, lang, title } of works) {
      expect(people.length > 0 || collective !== undefined, id).toBe(true);
      expect(Object.values(titles).filter(Boolean).length, id).toBeGreaterThan(0);
      expect(lang, id).toMatch(/^[a-z]{3}$/u);
      if (lang === "kaz" || lang === "rus") expect(title, id).toBeTruthy();
    }
  });

  it("[SRV-08] cover the kinds and forms of a public library", () => {
    const forms = new Set(records.map(({ edition }) => edition.form));
    expect([...forms].sort()).toEqual(["audio", "braille", "large", "print"]);
    const used = new Set(works.map(({ genre }) => genre));
    expect([...used].sort()).toEqual(Object.keys(genres).sort());
    expect(new Set(works.map(({ audience }) => audience)).size).toBe(3);
  });

  it("hold no work, edition or person twice", () => {
    expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
    const named = works.map(({ authors: people, title, titles, collective, genre }) =>
      [people.map(({ key }) => key).join(), collective?.key, genre, title ?? titles.rus ?? titles.kaz].join(
        "|",
      ),
    );
    expect(new Set(named).size).toBe(works.length);
    expect(new Set(records.map(({ edition }) => edition.id)).size).toBe(records.length);
    const used = new Set(works.flatMap(({ authors: people }) => people.map(({ key }) => key)));
    expect([...authors.keys()].filter((key) => !used.has(key))).toEqual([]);
    expect(new Set([...authors.values()].map(({ latin }) => latin)).size).toBe(authors.size);
  });

  it("give no year outside the author's time without a reason", () => {
    // published after their death: certain, and known to be so
    const late = new Set([
      "abai-1909",
      "osken-orken",
      "khadzhi-murat",
      "master",
      "sobache-serdtse",
      "dubrovskii",
      "abai-qunanbaev-study",
      "protsess",
      "ianushkevich-dnevniki",
      "otello",
      "schloss",
    ]);
    for (const { id, year, authors: people } of works) {
      const [born, died] = (people[0]?.years ?? "").split("-").map(Number);
      if (year === undefined || !born || late.has(id)) continue;
      expect(year, id).toBeGreaterThanOrEqual(born + 14);
      expect(year, id).toBeLessThanOrEqual(died || 2026);
    }
  });

  it("invent no ISBN and no publisher, and say that the edition is a demonstration", () => {
    for (const { record, edition } of records) {
      expect(values(record, "020 022 260"), edition.id).toEqual([]);
      const publication = record.fields.filter((field) => field.tag === "264");
      for (const field of publication)
        if (isData(field)) expect(field.subfields.map(({ code }) => code)).toEqual(["c"]);
      expect(values(record, "250")[0], edition.id).toMatch(/^Демонстра|^Demonstration/u);
    }
  });
});

describe("[I18-05] the letters of the demonstration", () => {
  it("[I18-05] Kazakh and Russian words hold no Latin letter that looks like a Cyrillic one", () => {
    const mixed =
      /\p{Script=Cyrillic}[\p{M}'’]*\p{Script=Latin}|\p{Script=Latin}[\p{M}'’]*\p{Script=Cyrillic}/u;
    for (const { record } of records) {
      for (const value of values(record, "100 110 240 245 246 490 500 520 521 600 650 651 655 700 765 767")) {
        if (!value.startsWith("(")) expect(value).not.toMatch(mixed);
      }
    }
    const texts = [
      ...works.flatMap(({ titles, otherTitle }) => [titles.kaz, titles.rus, otherTitle]),
      ...[...authors.values()].flatMap(({ kk, ru }) => [kk, ru]),
      ...Object.values(summaries).flat(),
    ].filter((text): text is string => typeof text === "string");
    for (const text of texts) {
      expect(text.replace(/\b[IVX]+\b/gu, ""), text).not.toMatch(/\p{Script=Latin}/u);
      expect(text, text).toBe(text.normalize("NFC"));
      expect(repairLookAlikes(text).text, text).toBe(text);
    }
    for (const { latin, kk } of authors.values()) {
      expect(latin, kk).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it("[I18-05] every summary belongs to a work and is told in both languages", () => {
    const ids = new Set(works.map(({ id }) => id));
    for (const [id, [kk, ru]] of Object.entries(summaries)) {
      expect(ids, id).toContain(id);
      expect(`${kk} ${ru}`, id).toMatch(/^[^.]+.*\.$/u);
    }
    expect(sortKey("Әуезов") > sortKey("Абай")).toBe(true);
  });
});

describe("the records of the demonstration", () => {
  it("are well-formed MARC 21 that the true mapping reads", () => {
    for (const { record, edition, holdings } of records) {
      const fixed = record.fields.find((field) => field.tag === "008");
      expect(fixed && isControl(fixed) ? Array.from(fixed.data).length : 0, edition.id).toBe(40);
      expect(record.leader).toHaveLength(24);
      const read = describeMarc21(record);
      expect(read.title.text, edition.id).toBe(edition.title);
      expect(read.languages.text, edition.id).toEqual([edition.lang]);
      expect(read.holdings, edition.id).toHaveLength(holdings.length);
      if (edition.form === "braille") expect(read.traits, edition.id).toContain("braille");
      if (edition.form === "large") expect(read.traits, edition.id).toContain("large-print");
      if (edition.form === "audio") expect(read.kind, edition.id).toBe("audiobook");
      if (edition.original && edition.form === "print" && edition.work.year) {
        expect(read.years.from, edition.id).toBe(edition.work.year);
      } else if (edition.work.genre !== "journal") expect(read.years, edition.id).toEqual({});
    }
    const kinds = new Set(records.map(({ record }) => describeMarc21(record).kind));
    expect([...kinds].sort()).toEqual(["audiobook", "book", "newspaper", "serial"]);
  });

  it("lead from the original to its translations and back", () => {
    const byId = new Map(records.map((one) => [one.edition.id, one.record]));
    expect(values(byId.get("demo-abai-zholy-rus") ?? { leader: "", fields: [] }, "765")).toContain(
      "Абай жолы",
    );
    expect(values(byId.get("demo-abai-zholy-kaz") ?? { leader: "", fields: [] }, "767")).toContain(
      "Путь Абая",
    );
    for (const { record, edition } of records) {
      for (const target of values(record, "765 767 776").filter((value) => value.startsWith("(OrtaqDemo)"))) {
        expect(byId.has(target.slice("(OrtaqDemo)".length)), edition.id).toBe(true);
      }
    }
  });

  it("find works by Abai and about Abai, with branches", () => {
    const by = records.filter(({ record }) => values(record, "100").includes("Құнанбайұлы, Абай"));
    const about = records.filter(({ record }) => values(record, "600").includes("Құнанбайұлы, Абай"));
    expect(by.length).toBeGreaterThanOrEqual(5);
    expect(about.length).toBeGreaterThanOrEqual(15);
    for (const { holdings } of [...by, ...about]) expect(holdings.length).toBeGreaterThan(0);
    const classic = about.find(({ edition }) => edition.id === "demo-abai-zholy-kaz");
    expect(new Set(classic?.holdings.map(({ system }) => system)).size).toBeGreaterThan(5);
  });

  it("stand only in places of the region, under numbers that nobody uses twice", () => {
    const known = new Map(servicePlaces().map(({ key }) => [codeOf(key), codeOf(key.split("/")[0] ?? "")]));
    const barcodes = new Set<string>();
    const inventories = new Set<string>();
    const filled = new Set<string>();
    let copies = 0;
    for (const { holdings } of records) {
      for (const { system, branch, barcode, inventory } of holdings) {
        expect(known.get(branch)).toBe(system);
        expect(barcode).toMatch(/^DEMO\d{8}$/u);
        barcodes.add(barcode);
        inventories.add(`${system} ${inventory}`);
        filled.add(branch);
        copies += 1;
      }
    }
    expect([barcodes.size, inventories.size]).toEqual([copies, copies]);
    expect(filled.size).toBe(known.size);
    expect(demoRegion().nodes.filter(({ kind }) => kind === "system")).not.toHaveLength(0);
  });

  it("come out the same every time, in less than a second", () => {
    const started = performance.now();
    const again = [...demoRecords()];
    const took = performance.now() - started;
    expect(again).toEqual(records);
    expect(again.length).toBe(demoEditions().length);
    // four times the promised second, for a machine that runs other tests at the same time
    expect(took).toBeLessThan(4000);
  });
});
