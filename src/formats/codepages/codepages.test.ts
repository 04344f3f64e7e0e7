import { describe, expect, it } from "vitest";
import { chooseCodePage } from "./choose.ts";
import { decode, decodeField } from "./decode.ts";
import { fromKazakhFont, mendKazakhFont } from "./kazakh-fonts.ts";
import { decodeMarc8 } from "./marc8.ts";
import { mendTwice } from "./twice.ts";

/** Encodes by looking every byte of the page up: Node has no encoder for 8-bit pages. */
function encode(text: string, label: string): Uint8Array {
  const page = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (char) => page.indexOf(char));
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const hint = { declaredUtf8: false };
const russian = "Сказание о земле Сарыарка: очерки, воспоминания и рассказы старожилов степного края";

describe("choosing a code page", () => {
  it.each(["windows-1251", "koi8-r", "ibm866"] as const)("knows Russian in %s", (page) => {
    expect(chooseCodePage(encode(russian, page), hint)).toBe(page);
    expect(decode(encode(russian, page), page)).toBe(russian);
  });

  it("believes the bytes, not the label", () => {
    expect(chooseCodePage(Buffer.from("Жер ана"), hint)).toBe("utf-8");
    expect(chooseCodePage(encode(russian, "koi8-r"), { declaredUtf8: true })).toBe("koi8-r");
  });

  it("keeps damaged UTF-8 as UTF-8", () => {
    const bytes = Buffer.from(russian);
    bytes[41] = 0x20;
    expect(chooseCodePage(bytes, { declaredUtf8: true })).toBe("utf-8");
  });

  it("takes lone diacritics for MARC-8, not for Cyrillic", () => {
    expect(chooseCodePage(latin1("Soci\xe2et\xe2e fran\xf0caise d'\xe2etudes"), hint)).toBe("marc-8");
  });

  it("lets the records before decide about a short one", () => {
    expect(chooseCodePage(encode("Дж.", "windows-1251"), { ...hint, prior: "windows-1251" })).toBe(
      "windows-1251",
    );
  });

  it("reads a field pasted in UTF-8 inside an 8-bit record", () => {
    expect(decodeField(Buffer.from("Қазақ ертегісі"), "windows-1251")).toBe("Қазақ ертегісі");
    expect(decodeField(encode("Да", "windows-1251"), "windows-1251")).toBe("Да");
  });
});

describe("old Kazakh fonts", () => {
  it("[I18-08] mends the nine letters of KZ-1048, capital and small", () => {
    expect(fromKazakhFont("Ќќ Ўў Јј Ґґ Єє Її Ѕѕ Ћћ")).toBe("Ққ Ұұ Әә Өө Ғғ Үү Ңң Һһ");
    expect(mendKazakhFont("Ќазаќстан ўлттыќ кітапханасы")).toBe("Қазақстан ұлттық кітапханасы");
  });

  it.each([
    ["Russian", "Библиотека имени Абая"],
    ["Ukrainian", "Історія України: її люди і ґрунт"],
    ["Belarusian", "Наша ўлада"],
    ["Macedonian", "Ќе дојдеме њега"],
    ["proper Kazakh", "Қазақстан, ј"],
    ["nothing", ""],
  ])("leaves %s alone", (_what, text) => {
    expect(mendKazakhFont(text)).toBeUndefined();
  });

  it("knows a whole record in such a font", () => {
    expect(
      chooseCodePage(encode("Шўєаныѕ белгісі јѕгімелер мен ґлеѕдер Алматы баспасы", "windows-1251"), hint),
    ).toBe("kz-1048");
  });
});

describe("MARC-8", () => {
  it.each([
    ["a diacritic before its letter", "\xe2e\xe8u", "éü"],
    ["two diacritics on a letter", "\xe3\xf2e", "ệ"],
    ["both halves of a ligature", "\xebi\xeca", "i͡a"],
    ["letters of ANSEL", "\xa1\xb1\xa2\xb2\xb5", "ŁłØøæ"],
    ["basic Cyrillic", "\x1b(NaBAJ\x1b(B!", "Абай!"],
    ["Cyrillic in G1", "\x1b)N\xc1\xc2", "аб"],
    ["extended Cyrillic", "\x1b(NAQ\x1b(QDF\x1b(B", "аяёі"],
    ["Hebrew", "\x1b(2ylem\x1b(B", "שלום"],
    ["Greek", "\x1b(Sabde\x1b(B", "αβγδ"],
    ["sub- and superscripts", "H\x1bb2\x1bsO m\x1bp2\x1bs", "H₂O m²"],
    ["Greek symbols", "\x1bga\x1bs-rays", "α-rays"],
    ["Chinese in three bytes", "\x1b$1!0-\x1b(B", "世"],
    ["the non-sorting marks", "\x88The \x89steppe", "\u0098The \u009csteppe"],
    ["ASCII again after a subfield", "\x1b(NAB\x1faAB", "аб\x1faAB"],
    ["nothing", "", ""],
  ])("reads %s", (_what, bytes, text) => {
    expect(decodeMarc8(latin1(bytes))).toEqual({ text: text.normalize("NFC"), unknown: 0 });
  });

  it("counts what stands for nothing and goes on", () => {
    expect(decodeMarc8(latin1("a\xffb\x1b"))).toEqual({ text: "a\ufffdb", unknown: 1 });
    expect(decodeMarc8(latin1("\x1b$1!"))).toEqual({ text: "\ufffd", unknown: 1 });
    expect(decodeMarc8(latin1("linn\x1b[enne"))).toEqual({ text: "linn[enne", unknown: 0 });
  });
});

describe("UTF-8 encoded twice", () => {
  it.each([
    [Buffer.from("Қазақ ț").toString("latin1"), "Қазақ ț"],
    ["ÐšÑ–Ñ‚Ð°Ð¿", "Кітап"],
    ["naïve café", undefined],
    ["Қазақ", undefined],
    ["Â", undefined],
  ])("%s", (text, expected) => {
    expect(mendTwice(text)).toBe(expected);
  });
});
