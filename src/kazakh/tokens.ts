export type Span = {
  /** Offsets in the text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The exact letters of the text, unchanged. */
  readonly text: string;
};

/** What a character is to a word: a letter, mark or digit; nothing seen; what may join two runs of letters. */
const WORD = 1;
const UNSEEN = 2;
const JOINT = 4;
const UNSEEN_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060";
/** ʼ, ʹ and ʺ are letters to Unicode, so they join by themselves. */
const JOINTS = "-'’`\u2010\u2011";
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

const KNOWN = 0x600;
let known: Uint8Array | undefined;

const classify = (character: string): number =>
  JOINTS.includes(character)
    ? JOINT
    : UNSEEN_CHARACTERS.includes(character)
      ? UNSEEN
      : WORD_CHARACTER.test(character)
        ? WORD
        : 0;

/** The class of a code point; the alphabets of Europe and Kazakhstan from a table. */
function classOf(point: number): number {
  if (point >= KNOWN) return classify(String.fromCodePoint(point));
  known ??= Uint8Array.from({ length: KNOWN }, (_, code) => classify(String.fromCharCode(code)));
  return known[point] ?? 0;
}

/**
 * A word is a run of letters, marks and digits; hyphens and apostrophes join runs («ҚР-ның», «YouTube’та», «Wi-Fi»,
 * «bi'bli'ografi'i'a»), because Kazakh suffixes stand behind them. Intl.Segmenter cuts at the hyphen and is not used.
 * An apostrophe after a Latin letter that takes a mark in the 2017 alphabet («tas'») belongs to the word when no
 * apostrophe opened a quotation before it. Soft hyphens and zero-width characters inside a word do not divide it.
 */
export function words(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const start = at;
    at += point > 0xffff ? 2 : 1;
    if (classOf(point) !== WORD) continue;
    at = endOfWord(text, start, at);
    found.push({ start, end: at, text: text.slice(start, at) });
  }
  return found;
}

function endOfWord(text: string, start: number, from: number): number {
  let at = from;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const kind = classOf(point);
    if (kind === WORD || kind === UNSEEN) at += point > 0xffff ? 2 : 1;
    else if (kind === JOINT && at + 1 < text.length && classOf(text.codePointAt(at + 1) ?? 0) === WORD) at++;
    else break;
  }
  const next = text[at];
  if ((next !== "'" && next !== "’") || !MARKED.test(text[at - 1] ?? "")) return at;
  const before = start > 0 ? text[start - 1] : "";
  return before !== next && before !== "‘" && text.slice(start, at).includes(next) ? at + 1 : at;
}
const MARKED = /[acgnosuyi]/i;
