import { describe, expect, it } from "vitest";
import { romanize, toArabic, toLatin2021 } from "./romanize.ts";
import { toCyrillicCandidates } from "./to-cyrillic.ts";

describe("Cyrillic into other scripts", () => {
  it("writes the alphabet of April 2021", () => {
    expect(toLatin2021("Ғылыми кітапхана, Өскемен қаласы; ҰЛТТЫҚ іс-шара")).toBe(
      "Ğylymi kıtaphana, Öskemen qalasy; ŪLTTYQ ıs-şara",
    );
    expect(toLatin2021("Инженер")).toBe("İnjener");
  });

  it("writes BGN/PCGN by language: ye and ë in Russian only", () => {
    expect(romanize("Қарағанды, Жаңаөзен", "bgn-pcgn")).toBe("Qaraghandy, Zhangaözen");
    expect(romanize("Есенин, объезд, Щёлково", "bgn-pcgn", "ru")).toBe("Yesenin, obʺyezd, Shchëlkovo");
  });

  it("writes ГОСТ 7.79 B with c before e, i, y, j and cz elsewhere", () => {
    expect(romanize("цена, цапля, съёмка, вещь", "gost-7.79-b")).toBe("cena, czaplya, s``yomka, veshh`");
  });

  it("writes ISO 9 letter for letter", () => {
    expect(romanize("Қазақ тілі, щука", "iso-9")).toBe("Ķazaķ tìlì, ŝuka");
  });

  it("writes ICAO 9303 as in passports", () => {
    expect(romanize("Юлия, Айгүл, Хамит", "icao-9303")).toBe("Iuliia, Aigul, Khamit");
  });

  it("writes Arabic script with one hamza, and none where е, г, к tell", () => {
    expect(toArabic("білім")).toBe("ءبىلىم");
    expect(toArabic("мектеп")).toBe("مەكتەپ");
    expect(toArabic("Қазақстан")).toBe("قازاقستان");
  });

  it("leaves other text and capitals of abbreviations as they should be", () => {
    expect(romanize("ЮНЕСКО & ISBN 978", "icao-9303")).toBe("IUNESKO & ISBN 978");
    expect(toLatin2021("")).toBe("");
  });
});

describe("other scripts into Cyrillic", () => {
  const first = (word: string): string | undefined => toCyrillicCandidates(word)[0];

  it("spells words of the lexicon as they are written, suffixes in harmony", () => {
    expect(first("kitaphanalarynda")).toBe("кітапханаларында");
    expect(first("kıtaphanalarynda")).toBe("кітапханаларында");
    expect(first("oqyrmandar")).toBe("оқырмандар");
    expect(first("كىتاپحانا")).toBe("кітапхана");
    expect(first("ءبىلىم")).toBe("білім");
  });

  it("gives plain spellings too, the word itself first", () => {
    expect(toCyrillicCandidates("кол")).toEqual(expect.arrayContaining(["кол", "көл", "қол"]));
  });

  it("falls back to sounds for unknown words, and to the word where no scheme fits", () => {
    expect(toCyrillicCandidates("Zyqbarlau")).toContain("зықбарлау");
    expect(toCyrillicCandidates("図書館")).toEqual(["図書館"]);
    expect(toCyrillicCandidates("")).toEqual([""]);
  });
});
