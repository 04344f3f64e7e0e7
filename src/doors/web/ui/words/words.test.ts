import { describe, expect, it } from "vitest";
import { type Lang, langs } from "#basics";
import { wordsOf } from "./index.ts";

/** Every text of a table with the path to it; functions are called with samples, twice, so that plurals show. */
function texts(table: unknown, path = ""): [path: string, text: string][] {
  if (typeof table === "string") return [[path, table]];
  if (typeof table === "function") {
    const say = table as (...samples: unknown[]) => string;
    const samples = say.length > 1 && /problems|label|retryIn/.test(path) && !path.includes("cover");
    return [1, 5].map((n) => [path, say(...(samples ? [n, String(n)] : [String(n), "2", "3"]))]);
  }
  return Object.entries(table as object).flatMap(([key, value]) =>
    texts(value, path ? `${path}.${key}` : key),
  );
}
const keys = (lang: Lang): string[] => texts(wordsOf(lang)).map(([path]) => path);

describe("the words of all pages", () => {
  it("have the same keys in all languages, and none is empty", () => {
    expect(keys("ru")).toEqual(keys("kk"));
    expect(keys("en")).toEqual(keys("kk"));
    for (const lang of langs) {
      for (const [path, text] of texts(wordsOf(lang)))
        expect(`${lang} ${path}: ${text.trim()}`).not.toMatch(/: $/);
    }
  });

  it("are in their own language: no Kazakh letters in Russian, no Cyrillic in English", () => {
    const kazakh = /[әғқңөұүһі]/iu;
    expect(texts(wordsOf("ru")).filter(([, text]) => kazakh.test(text))).toEqual([]);
    expect(texts(wordsOf("en")).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
    const shared = texts(wordsOf("kk")).filter(([path, text]) => {
      const other = texts(wordsOf("ru")).find(([same]) => same === path)?.[1];
      return other === text && /\p{Script=Cyrillic}/u.test(text);
    });
    expect(shared.map(([path]) => path)).toEqual(["site.catalogue", "site.phone", "form.file", "map.region"]);
  });

  it("hold no Latin look-alikes inside Cyrillic words", () => {
    for (const lang of ["kk", "ru"] as const) {
      const mixed = texts(wordsOf(lang)).filter(([, text]) =>
        /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu.test(text),
      );
      expect(mixed).toEqual([]);
    }
  });

  it("[I18-09] glue no case ending to what is put in: an inserted name stands free or in quotes", () => {
    const name = "Сырлас";
    const kk = wordsOf("kk");
    for (const text of [
      kk.search.remove(name),
      kk.search.exactly(name),
      kk.table.region(name),
      kk.form.missingIn(name),
      kk.cover.label(name, name),
    ]) {
      expect(text).toMatch(new RegExp(`(^|[\\s«,:])${name}([\\s»,.]|$)`, "u"));
    }
  });

  it("count in Russian", () => {
    const ru = wordsOf("ru");
    expect([1, 2, 5, 21].map((n) => ru.form.problems(n, String(n)))).toEqual([
      "Нужно исправить 1 место",
      "Нужно исправить 2 места",
      "Нужно исправить 5 мест",
      "Нужно исправить 21 место",
    ]);
  });
});
