/**
 * Texts of records carry the punctuation of ISBD (areas end in " /", " :", " ;" …) because cards were printed from
 * them. A description keeps the words only; what prints sets its own signs again.
 */

/** Non-sorting marks: UNIMARC uses the controls 88/89 and 98/9C of ISO 6630 around an article. */
const nonSorting = /[\u0088\u0089\u0098\u009c]/g;

/** Words that keep their full stop at the end of an element. Initials and "и др.]" keep theirs by other rules. */
const abbreviations = new Set(
  (
    "т ч вып кн с стр б бет изд ред пер сост авт худож ил рис табл цв карт экз сер гл отв вступ предисл послесл примеч " +
    "лит библиогр др пр рук моск ун-т ин-т им обл р-н г респ акад проф канд докт мл ст об-во " +
    "испр доп перераб стер дораб толықт өңд қайта учеб метод справ бюл " +
    "құраст ауд сур басп шығ ж жж т.б ақ бас жауап " +
    "p pp v vol no ed eds etc inc ltd co corp jr sr dr st min ill illus col al ca fl b d comp trans rev dept univ"
  ).split(" "),
);

/** «12-т.» is abbreviated by its last piece. */
const isAbbreviation = (word: string): boolean => {
  const small = word.toLowerCase();
  return abbreviations.has(small) || abbreviations.has(small.slice(small.lastIndexOf("-") + 1));
};

/**
 * Letters and signs that every form of normalisation leaves alone while no combining mark is near: ASCII, Latin and
 * Cyrillic letters, dashes and quotes. Nearly all texts are of these, and an import looks at twenty of them a record.
 */
const isSettled = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) ||
  (code >= 0x400 && code <= 0x482) ||
  (code >= 0x48a && code <= 0x52f) ||
  (code > 0xa0 && code < 0x300) ||
  (code >= 0x2010 && code <= 0x2027);

function isPlain(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 0x20;
    if (space ? afterSpace : !isSettled(code)) return false;
    afterSpace = space;
  }
  return !afterSpace || text === "";
}

/** Exactly one composed form, no marks for sorting, no line breaks, single spaces. */
export const plain = (text: string): string =>
  isPlain(text) ? text : text.normalize("NFC").replace(nonSorting, "").replace(/\s+/g, " ").trim();

/**
 * A full stop that ends an area or a heading is a sign of ISBD and goes; one that ends an initial or an abbreviation
 * stays. Only for flavours whose rules want that sign (MARC 21): UNIMARC and IRBIS hold no signs, their stops are words'.
 */
export function withoutFullStop(text: string): string {
  const bare = text.trimEnd();
  if (bare !== text) return withoutFullStop(bare);
  if (!text.endsWith(".") || text.endsWith("..")) return text;
  const word = /([^\s.,([]*)\.$/.exec(text)?.[1] ?? "";
  const before = text.slice(0, text.length - 1 - word.length);
  // An initial («М.», «J.») or an abbreviation, alone or inside «т.п.», keeps it.
  if (/^\p{L}$/u.test(word) || /\p{L}\.$/u.test(before) || isAbbreviation(word)) return text;
  return text.slice(0, -1).trimEnd();
}

/** An element without the signs of ISBD at its ends: «Абай жолы :» → «Абай жолы». */
export function tidy(text: string | undefined): string {
  if (text === undefined) return "";
  const whole = plain(text);
  let from = 0;
  let to = whole.length;
  while (from < to && signsBefore.includes(whole.charAt(from))) from += 1;
  while (to > from && signsAfter.includes(whole.charAt(to - 1))) to -= 1;
  return whole.slice(from, to);
}
/** With the space: `plain` has left no other white space. */
const signsBefore = " /:;,=،";
const signsAfter = " /:;,=+،";

/** A name or a place keeps initials; a place also loses brackets of the cataloguer: «[Алматы]» → «Алматы». */
export const unbracketed = (text: string): string => {
  const inner = /^\[([^[\]]*)\]?$/.exec(text)?.[1] ?? text;
  return inner.replace(/^\[|\]$/g, "").trim() || text;
};

/** A bracket that was opened in another element is dropped: «1962–2001]» → «1962–2001». */
export const balanced = (text: string): string => {
  if (text.endsWith("]") && !text.includes("[")) return text.slice(0, -1);
  return text.startsWith("[") && !text.includes("]") ? text.slice(1) : text;
};

/** Adds without repeating. */
export function addOnce<T>(list: T[], value: T | undefined): void {
  if (value !== undefined && value !== "" && !list.includes(value)) list.push(value);
}

/** The script of most letters, ISO 15924; undefined without letters. */
export function scriptOf(text: string): string | undefined {
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) latin += 1;
    else if ((code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x52f)) cyrillic += 1;
    else if (code >= 0x80 && !isSettledSign(code)) return scriptOfMost(text);
  }
  if (cyrillic === 0 && latin === 0) return undefined;
  return latin > cyrillic ? "Latn" : "Cyrl";
}

const isSettledSign = (code: number): boolean =>
  code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2027);

const scripts: [string, RegExp][] = [
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Latn", /\p{Script=Latin}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Hang", /\p{Script=Hangul}/gu],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Thai", /\p{Script=Thai}/gu],
];

function scriptOfMost(text: string): string | undefined {
  let best: [string, number] | undefined;
  for (const [script, letters] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (count > (best?.[1] ?? 0)) best = [script, count];
  }
  return best?.[0];
}
