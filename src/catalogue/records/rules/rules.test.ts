import { describe, expect, it } from "vitest";
import { dataField } from "#formats";
import { describeTold } from "../../testing.ts";
import { hostLine, makersLine, publicationLine, tagOfTitle, titleLine } from "./display.ts";
import { endsOf, facetsOf, rangeOf, yearOf, yearRanges } from "./facets.ts";
import { titleKeyOf, workKeyOf } from "./keys.ts";

describe("how a description is read by people", () => {
  it("names people as one says them", () => {
    expect(makersLine(describeTold({ title: "Абай жолы", author: "Әуезов, Мұхтар Омарханұлы" }))).toBe(
      "Мұхтар Омарханұлы Әуезов",
    );
    expect(makersLine(describeTold({ title: "Қара сөздер", author: "Абай" }))).toBe("Абай");
    expect(makersLine(describeTold({ title: "Қазақ ертегілері" }))).toBe("");
  });
  it("gives place, publisher and year without the signs of cataloguing", () => {
    expect(publicationLine(describeTold({ title: "Т", year: 1979 }))).toBe("Алматы: Жазушы, 1979");
  });
  it("says in what an article stands", () => {
    const article = describeTold({
      title: "Мақала",
      fields: [dataField("773", "0 ", "t", "Жұлдыз", "g", "1995. – № 4. – 112–121-б.")],
    });
    expect(hostLine(article)).toContain("Жұлдыз");
    expect(hostLine(article)).toContain("№ 4");
    expect(titleLine(article.title)).toBe("Мақала");
  });
});

describe("the language of another title", () => {
  const told = describeTold({
    title: "Абай жолы",
    lang: "rus",
    fields: [
      dataField("041", "1 ", "a", "rus", "h", "kaz"),
      dataField("240", "10", "a", "Абай жолы"),
      dataField("242", "10", "a", "The path of Abai", "y", "eng"),
      dataField("246", "31", "a", "Сөз өнері"),
      dataField("246", "31", "a", "Искусство слова"),
    ],
  });
  it.each([
    ["Абай жолы", "kk"],
    ["The path of Abai", "en"],
    ["Сөз өнері", "kk"],
    ["Искусство слова", undefined],
  ])("[LOC-12] of «%s» is %s", (text, tag) => {
    const title = told.otherTitles.find((one) => one.text === text);
    expect(title && tagOfTitle(title, told)).toBe(tag);
  });
});

describe("facets", () => {
  it("puts every year into exactly one range", () => {
    for (let year = 1000; year <= 2100; year++) {
      const inside = yearRanges.filter((range) => {
        const { from = -Infinity, to = Infinity } = endsOf(range) ?? {};
        return from <= year && year <= to;
      });
      expect(inside, String(year)).toEqual([rangeOf(year)]);
    }
  });
  it("reads ranges of one's own and no others", () => {
    expect(endsOf("1985-1992")).toEqual({ from: 1985, to: 1992 });
    expect(endsOf("1985-")).toEqual({ from: 1985 });
    for (const text of ["-", "", "abc", "1-2-3", "19999-2000"]) expect(endsOf(text)).toBeUndefined();
  });
  it("leaves out a year that is a misprint", () => {
    const description = describeTold({ title: "Т", year: 1979 });
    expect(yearOf({ ...description, years: { from: 19799 } })).toBeUndefined();
    expect(facetsOf({ ...description, years: {} }).years).toEqual([]);
  });
});

describe("keys", () => {
  it("gives editions and translations of one work an equal key, and others not", () => {
    const key = (told: Parameters<typeof describeTold>[0]) => workKeyOf(describeTold(told));
    const work = key({ title: "Абай жолы", author: "Әуезов, Мұхтар" });
    expect(key({ title: "Путь Абая", author: "Ауэзов, Мухтар Омарханович", original: "Абай жолы" })).toBe(
      work,
    );
    expect(key({ title: "АБАЙ ЖОЛЫ", author: "Әуезов, М. О." })).toBe(work);
    expect(key({ title: "Абай жолы", author: "Басқа, Автор" })).not.toBe(work);
  });
  it("throws no strangers together by a title alone", () => {
    expect(workKeyOf(describeTold({ title: "Өлеңдер" }))).toBeUndefined();
  });
  it("sorts titles by the Kazakh alphabet", () => {
    const titles = ["Яблоко", "Өлең", "Орал", "Ән", "Ана", "Ғылым", "Гүл"];
    const sorted = [...titles].sort((a, b) =>
      titleKeyOf(describeTold({ title: a })) < titleKeyOf(describeTold({ title: b })) ? -1 : 1,
    );
    expect(sorted).toEqual(["Ана", "Ән", "Гүл", "Ғылым", "Орал", "Өлең", "Яблоко"]);
  });
});

describe("names as facets", () => {
  const told = describeTold({ title: "Ұлпан", author: "Мүсірепов, Ғабит", subject: "Қазақ әйелдері" });
  it("[SRV-08] gives kinds, names as printed, and few of them", () => {
    const one = told.subjects[0];
    const many = {
      ...told,
      subjects: Array.from({ length: 9 }, (_, at) => ({ ...one, heading: `Тақырып ${at}` })),
    };
    const facets = facetsOf(many as typeof told);
    expect(facets.format).toEqual(["book"]);
    expect(facets.person).toEqual(["Мүсірепов, Ғабит"]);
    expect(facets.subject).toHaveLength(5);
    expect(facets.place).toEqual([]);
  });
  it("puts the number of the authority in place of the name, once, and never takes digits for one", () => {
    const facets = facetsOf(told, (printed) => (printed === "Мүсірепов, Ғабит" ? 12 : undefined));
    expect(facets.person).toEqual(["12"]);
    const digits = { ...told, subjects: told.subjects.map((one) => ({ ...one, heading: "1984" })) };
    expect(facetsOf(digits).subject).toEqual([]);
  });
});
