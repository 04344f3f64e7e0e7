import { describe, expect, it } from "vitest";
import { authorityName, lifeLine } from "./display.ts";
import { endsBeforeIt, keptAs, normalNumber, numberAddress, sideOf } from "./facts.ts";
import { withMore } from "./from-record.ts";
import { factsOfGroup, type Grouped, groupsOf } from "./group.ts";
import { headingsOf, numberOf } from "./headings.ts";
import { keysOf, withoutYears, yearsIn } from "./keys.ts";
import { certainOf, disagree } from "./match.ts";

describe("keys", () => {
  it("are equal for one name in any order, script and typing, and not for another's", () => {
    const key = keysOf("person", "Әуезов, Мұхтар")?.key;
    for (const form of ["Мұхтар Әуезов", "ӘУЕЗОВ, МҰХТАР", "Auezov, Muhtar", "Әуeзов, Мұхтар."])
      expect(keysOf("person", form)?.key, form).toBe(key);
    expect(keysOf("person", "Әуезов, Мұрат")?.key).not.toBe(key);
    expect(keysOf("place", "Әуезов, Мұхтар")?.key).not.toBe(key);
  });
  it("are near for Kazakh and Russian surnames of one family", () => {
    const near = (form: string) => keysOf("person", form)?.near;
    expect(near("Мүсірепов, Ғабит")).toBe(near("Мусрепов, Г. М."));
  });
  it("know what says too little to be certain", () => {
    const weak = (form: string) => keysOf("person", form)?.weak;
    for (const form of ["Абай", "Ахметов, А.", "Ахметов, А. Б.", "Ахметов А.Б.", "Ш. Уәлиханов", "Э.-К."])
      expect(weak(form), form).toBe(true);
    for (const form of ["Абылай хан", "Әуезов, Мұхтар", "Ли, Бо"]) expect(weak(form), form).toBe(false);
    expect(keysOf("topic", "Су")?.weak).toBe(false);
    expect(keysOf("person", "… –")).toBeUndefined();
  });
  it("read years as headings print them", () => {
    expect(yearsIn("1897–1961")).toEqual({ born: 1897, died: 1961 });
    expect(yearsIn("1946-")).toEqual({ born: 1946, died: null });
    expect(yearsIn("ум. 1904")).toEqual({ born: null, died: 1904 });
    expect(yearsIn("1897, 1898, 1899")).toEqual({ born: null, died: null });
    expect(withoutYears("Әуезов, Мұхтар, 1897–1961")).toEqual({ name: "Әуезов, Мұхтар", dates: "1897–1961" });
    expect(withoutYears("Сәтбаев, Қаныш (1899-1964)")).toEqual({
      name: "Сәтбаев, Қаныш",
      dates: "1899-1964",
    });
    expect(withoutYears("1984")).toEqual({ name: "1984", dates: "" });
  });
});

describe("the rule", () => {
  const nobody = { born: null, died: null, weak: false, byNumber: [], byForm: [], bornElsewhere: [] };
  const one = { authority: 1, born: 1897, died: 1961 };
  const two = { authority: 2, born: 1950, died: null };
  it("links what is certain", () => {
    expect(certainOf({ ...nobody, byNumber: [7] })).toBe(7);
    expect(certainOf({ ...nobody, byForm: [one] })).toBe(1);
    expect(certainOf({ ...nobody, born: 1897, byForm: [one, two] })).toBe(1);
    expect(certainOf({ ...nobody, born: 1897, weak: true, byForm: [one] })).toBe(1);
    expect(certainOf({ ...nobody, byForm: [one], bornElsewhere: [1897] })).toBe(1);
  });
  it("leaves everything else", () => {
    expect(certainOf(nobody)).toBeNull();
    expect(certainOf({ ...nobody, byNumber: [7, 8] })).toBeNull();
    expect(certainOf({ ...nobody, byForm: [one, two] })).toBeNull();
    expect(certainOf({ ...nobody, weak: true, byForm: [one] })).toBeNull();
    expect(certainOf({ ...nobody, born: 1898, byForm: [one] })).toBeNull();
    expect(certainOf({ ...nobody, byForm: [one], bornElsewhere: [1897, 1960] })).toBeNull();
    expect(certainOf({ ...nobody, born: 1897, byForm: [one, { ...one, authority: 3 }] })).toBeNull();
    expect(disagree(one, { born: null, died: 1960 })).toBe(true);
  });
});

describe("groups of headings", () => {
  let made = 0;
  const heading = (text: string, more: Partial<Grouped> = {}): Grouped => {
    const { name, dates } = withoutYears(text);
    const keys = keysOf("person", name) ?? expect.fail();
    return {
      id: ++made,
      kind: "person",
      text,
      number: "",
      uses: 1,
      lang: null,
      ...keys,
      ...yearsIn(dates),
      ...more,
    };
  };
  it("[I18-06] bring forms of one person together, and brothers not", () => {
    const groups = groupsOf([
      heading("Мүсірепов, Ғабит, 1902–1985", { lang: "kaz" }),
      heading("Мусрепов, Габит Махмутович, 1902–1985", { lang: "rus", uses: 4 }),
      heading("Мусрепов, Г. М., 1902-1985", { lang: "rus" }),
      heading("Мүсірепов, Ғабит"),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      safe: true,
      facts: {
        heading: { kk: "Мүсірепов, Ғабит", ru: "Мусрепов, Габит Махмутович" },
        variants: [{ text: "Мусрепов, Г. М." }],
        began: { year: 1902 },
        ended: { year: 1985 },
      },
    });
    const brothers = groupsOf([heading("Ахметов, Болат, 1950-"), heading("Ахметов, Бек, 1950-")]);
    expect(brothers.map((one) => one.safe)).toEqual([false]);
    expect(groupsOf([heading("Ахметов, Болат")]).map((one) => one.safe)).toEqual([false]);
    expect(groupsOf([heading("Ахметов, Б.")])).toEqual([]);
    expect(groupsOf([])).toEqual([]);
  });
  it("topics are one when their letters are, not when they only fold together", () => {
    const topic = (text: string): Grouped => heading(text, { kind: "topic", key: "t:un" });
    expect(groupsOf([topic("Ұн"), topic("ұн")]).map((one) => one.safe)).toEqual([true]);
    expect(groupsOf([topic("Ұн"), topic("Ун")]).map((one) => one.safe)).toEqual([false]);
  });
  it("a form in a fourth script is a variant, or the only heading there is", () => {
    expect(factsOfGroup([heading("ابراھيم قۇنانباي")]).heading).toEqual({ en: "ابراھيم قۇنانباي" });
  });
});

describe("facts", () => {
  it("numbers are known by their shape and check sign", () => {
    expect(normalNumber("isni", "0000 0001 2103 2683")).toBe("0000000121032683");
    expect(normalNumber("isni", "0000 0001 2103 2684")).toBeUndefined();
    expect(normalNumber("orcid", "https://orcid.org/0000-0002-1825-0097")).toBe("0000-0002-1825-0097");
    expect(normalNumber("wikidata", "q42")).toBe("Q42");
    expect(normalNumber("kato", "350000000")).toBe("350000000");
    expect(normalNumber("viaf", "javascript:1")).toBeUndefined();
    expect(normalNumber("control", "77")).toBeUndefined();
    expect(numberAddress({ scheme: "lc", value: "sh85071738" })).toContain("/subjects/");
    expect(numberAddress({ scheme: "control", value: "(A)1" })).toBeUndefined();
  });
  it("relations are kept from one side and told from both", () => {
    expect(keptAs(5, "narrower", 3)).toEqual({ authority: 3, relation: "broader", other: 5 });
    expect(keptAs(5, "related", 3)).toEqual(keptAs(3, "related", 5));
    expect(sideOf("earlier", true)).toBe("later");
    expect(sideOf("related", true)).toBe("related");
  });
  it("an end stands not before its beginning, as far as both are known", () => {
    expect(endsBeforeIt({ year: 1961 }, { year: 1897 })).toBe(true);
    expect(endsBeforeIt({ year: 1961, month: 6 }, { year: 1961 })).toBe(false);
    expect(endsBeforeIt({ year: 1961, month: 6, day: 2 }, { year: 1961, month: 6, day: 1 })).toBe(true);
    expect(endsBeforeIt(null, { year: 1 })).toBe(false);
  });
  it("a file adds what was not known and changes nothing that was", () => {
    const there = factsOfGroup([]);
    const mine = { ...there, heading: { kk: "А" }, began: { year: 1900 } };
    const more = { ...there, heading: { kk: "Б", ru: "В" }, began: { year: 1901 }, ended: { year: 1950 } };
    expect(withMore(mine, more)).toMatchObject({
      heading: { kk: "А", ru: "В" },
      variants: [{ text: "Б" }],
      began: { year: 1900 },
      ended: { year: 1950 },
    });
    expect(withMore(mine, mine)).toBeUndefined();
  });
  it("names are said aloud in the best language there is", () => {
    const person = { kind: "person" as const, heading: { ru: "Ауэзов, Мухтар" } };
    expect(authorityName(person, "kk")).toEqual({ text: "Мухтар Ауэзов", lang: "ru" });
    expect(lifeLine({ began: { year: 1850, about: true }, ended: null })).toBe("≈ 1850–");
    expect(lifeLine({ began: null, ended: null })).toBe("");
  });
});

describe("headings of a record", () => {
  it("are its makers and subjects once each, numbers with their file", () => {
    const found = headingsOf(
      [
        {
          kind: "person",
          heading: { text: "Абылай, хан", name: "Абылай", epithet: "хан", units: [] },
          roles: ["aut", "trl"],
          main: true,
          authority: "77",
        },
      ],
      [
        {
          kind: "place",
          text: "Қарағанды – Тарих",
          heading: "Қарағанды",
          subdivisions: [{ kind: "topic", text: "Тарих" }],
        },
        {
          kind: "topic",
          text: "Мектеп – Балқаш",
          heading: "Мектеп",
          subdivisions: [{ kind: "place", text: "Балқаш" }],
        },
        { kind: "genre", text: "Роман", heading: "Роман", subdivisions: [] },
        { kind: "topic", text: "…", heading: "…", subdivisions: [] },
      ],
      "KZ-NLB",
    );
    expect(found.map(({ kind, name, number, role }) => [kind, name, number, role])).toEqual([
      ["person", "Абылай хан", "control:(KZ-NLB)77", "aut trl"],
      ["place", "Қарағанды", "", "subject"],
      ["topic", "Мектеп", "", "subject"],
      ["place", "Балқаш", "", "subdivision"],
    ]);
    expect(numberOf("https://viaf.org/viaf/1", "X")).toBe("");
  });
});
