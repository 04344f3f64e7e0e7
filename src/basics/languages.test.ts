import { describe, expect, it } from "vitest";
import { missingLangs, pick, textIn, tidyTrilingual } from "./languages.ts";

describe("[I18-02] trilingual text", () => {
  it.each([
    [{ kk: "Кітапхана", ru: "Библиотека" }, "kk", { text: "Кітапхана", lang: "kk" }],
    [{ ru: "Библиотека" }, "kk", { text: "Библиотека", lang: "ru" }],
    [{ kk: "Кітапхана" }, "en", { text: "Кітапхана", lang: "kk" }],
    [{ kk: "Кітапхана", ru: "Библиотека" }, "en", { text: "Библиотека", lang: "ru" }],
    [{}, "ru", undefined],
    [undefined, "ru", undefined],
  ] as const)(
    "[I18-02] %o for a reader of %s shows what exists and says its language",
    (text, lang, shown) => {
      expect(pick(text, lang)).toEqual(shown);
    },
  );

  it("[I18-02] names the languages that are missing", () => {
    expect(missingLangs({ ru: "Филиал" })).toEqual(["kk", "en"]);
    expect(missingLangs(undefined)).toEqual(["kk", "ru", "en"]);
  });

  it("[I18-02] keeps no empty language", () => {
    expect(tidyTrilingual({ kk: "  Абай \n көшесі ", ru: " ", en: "" })).toEqual({ kk: "Абай көшесі" });
    expect(tidyTrilingual({ kk: " " })).toBeUndefined();
    expect(textIn(undefined, "kk")).toBe("");
  });
});
