import { eaccRows } from "./eacc.generated.ts";

/**
 * MARC-8, the code page of MARC 21 before Unicode: two sets are in reach at a time, G0 (bytes 21–7E) and G1 (A1–FE),
 * and escape sequences change them. At the start of every field and subfield ASCII and ANSEL (ANSI/NISO Z39.47) are
 * in reach again. A diacritic comes before its letter here, after it in Unicode.
 * Source: MARC 21 Specifications, part 3 (MARC-8), with the sets named there by their final characters.
 */
type CodeSet = (code: number) => string | undefined;

const hole = " ";

/** `rows` holds the characters from code 21 on; a space is a hole. */
const row = (rows: string): CodeSet => {
  const characters = Array.from(rows);
  return (code) => {
    const char = characters[code - 0x21];
    return char === undefined || char === hole ? undefined : char;
  };
};

const ascii: CodeSet = (code) => String.fromCharCode(code);

/** Codes from `first` on, for sets whose lower part is that of ASCII. */
const asciiAnd = (first: number, rows: string): CodeSet => {
  const upper = Array.from(rows);
  return (code) => {
    if (code < first) return ascii(code);
    const char = upper[code - first];
    return char === undefined || char === hole ? undefined : char;
  };
};

const ansel = row(
  "ŁØĐÞÆŒʹ·♭®±ƠƯʼ ʻłøđþæœʺı£ð ơư  °ℓ℗©♯¿¡ß€".padEnd(0x3f, hole) +
    "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\u0361 \u0315\u030b\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\u0360  \u0313",
);

const basicCyrillic = asciiAnd(0x40, "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧ");
const extendedCyrillic = row(
  "ґђѓєёѕіїјљњћќўџ ѣѳѵѫ       [ ] _ҐЂЃЄЁЅІЇЈЉЊЋЌЎЏЪѢѲѴѪ".padStart(0x1f + 52, hole),
);
const hebrew = row(
  "!״#$%&׳()*+,־./0123456789:;<=>?\u05b7\u05b8\u05b6\u05b5\u05b4\u05b9\u05bb\u05b0\u05b2\u05b3\u05b1\u05bc\u05bf\u05c1\ufb1e" +
    "            [ ]  אבגדהוזחטיךכלםמןנסעףפץצקרשתװױײ",
);
const arabic = row(
  "!\"#$٪&'()٭+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟ ءآأؤإئابةتثجحخدذرزسشصضطظعغ[ ]  ـفقكلمنهوىي" +
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0671\u0670   ٬”“",
);
const extendedArabic = row(
  "۽ٲٳٹٺٻټٽپٿڀځڂڃڄڅچڿڇڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙښڛڜۺڝڞۻڟڠۼڡڢڣڤڥڦڧڨکڪګڬڭڮگڰڱڲڳڴڵڶڷڸںڻڼڽڹھۀۄۅۆۊۋۍێېےۓ    \u0306\u030c",
);
const greek = row(
  "\u0300\u0301\u0308\u0342\u0313\u0314\u0345        «»“”ʹ͵         ;".padEnd(0x1f, hole) +
    " ΑΒ ΓΔΕϚϜΖΗΘΙΚΛΜΝΞΟΠϞΡΣ ΤΥΦΧΨΩϠ  αβϐγδεϛϝζηθικλμνξοπϟρσςτυφχψωϡ",
);
const greekSymbols: CodeSet = (code) => ({ 97: "α", 98: "β", 99: "γ" })[code];
const scripts = (raised: string, zero: number): CodeSet => {
  const [open, close, plus, minus] = Array.from(raised);
  return (code) => {
    const signs: Record<number, string | undefined> = { 40: open, 41: close, 43: plus, 45: minus };
    if (code >= 0x30 && code <= 0x39)
      return superscripts.get(zero + code - 0x30) ?? String.fromCharCode(zero + code - 0x30);
    return signs[code];
  };
};
/** Unicode keeps ¹ ² ³ elsewhere than the other raised digits. */
const superscripts = new Map([
  [0x2071, "¹"],
  [0x2072, "²"],
  [0x2073, "³"],
]);

let eaccTable: Map<number, string> | undefined;

function eacc(code: number): string | undefined {
  if (!eaccTable) {
    eaccTable = new Map();
    for (const line of eaccRows.split("\n")) {
      const pair = Number.parseInt(line.slice(0, 4), 16);
      let third = 0x21;
      for (const [token] of line.slice(5).matchAll(/\d+|[^\d]/gu)) {
        if (/^\d/.test(token)) third += Number(token);
        else {
          eaccTable.set(pair * 256 + third, token);
          third += 1;
        }
      }
    }
  }
  return eaccTable.get(code);
}

const sets: Record<string, CodeSet> = {
  B: ascii,
  E: ansel,
  N: basicCyrillic,
  Q: extendedCyrillic,
  "2": hebrew,
  "3": arabic,
  "4": extendedArabic,
  S: greek,
  g: greekSymbols,
  b: scripts("₍₎₊₋", 0x2080),
  p: scripts("⁽⁾⁺⁻", 0x2070),
};

type State = { g0: CodeSet | "eacc"; g1: CodeSet | "eacc" };

/** Reads one escape sequence at `at` (the byte after ESC); gives how many bytes it takes, 0 when it is none. */
function applyEscape(bytes: Uint8Array, at: number, state: State): number {
  let place = at;
  const next = () => String.fromCharCode(bytes[place] ?? 0);
  const first = next();
  if ("gbp".includes(first)) {
    state.g0 = sets[first] ?? ascii;
    return 1;
  }
  if (first === "s") {
    state.g0 = ascii;
    return 1;
  }
  const many = first === "$";
  if (many) place += 1;
  let side: "g0" | "g1" = "g0";
  if ("(,)-".includes(next())) {
    side = ")-".includes(next()) ? "g1" : "g0";
    place += 1;
  } else if (!many) return 0;
  if (next() === "!") place += 1;
  const named = many || next() === "1" ? (next() === "1" ? "eacc" : undefined) : sets[next()];
  if (named === undefined) return 0;
  state[side] = named;
  return place + 1 - at;
}

/** Marks of all sets, found once: asking a regular expression for every letter is slow. */
const marksKnown = new Map<string, boolean>();

function isMark(char: string): boolean {
  if (char < "\u0300") return false;
  let known = marksKnown.get(char);
  if (known === undefined) {
    known = /^\p{M}$/u.test(char);
    marksKnown.set(char, known);
  }
  return known;
}

/** C1 controls that MARC-8 uses: non-sorting marks (ISO 6630) and the joiners. */
const controls: Record<number, string> = { 136: "\u0098", 137: "\u009c", 141: "\u200d", 142: "\u200c" };

export type Marc8Text = { text: string; unknown: number };

/** Text in NFC; `unknown` counts the codes that stand for nothing, each of which became U+FFFD. */
export function decodeMarc8(bytes: Uint8Array): Marc8Text {
  const state: State = { g0: ascii, g1: ansel };
  let text = "";
  let marks = "";
  let unknown = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 && byte < 0x7f && state.g0 === ascii) {
      text +=
        marks === ""
          ? String.fromCharCode(byte)
          : byte === 0x20
            ? ` ${marks}`
            : String.fromCharCode(byte) + marks;
      marks = "";
      continue;
    }
    if (byte === 0x1b) {
      at += applyEscape(bytes, at + 1, state);
      continue;
    }
    if (byte < 0x21 || byte === 0x7f) {
      if (byte >= 0x1c && byte <= 0x1f) {
        state.g0 = ascii;
        state.g1 = ansel;
      }
      text += byte === 0x20 ? ` ${marks}` : marks + String.fromCharCode(byte);
      marks = "";
      continue;
    }
    if (byte >= 0x80 && byte <= 0xa0) {
      text += controls[byte] ?? "";
      continue;
    }
    const set = byte < 0x80 ? state.g0 : state.g1;
    const code = byte & 0x7f;
    let char: string | undefined;
    if (set === "eacc") {
      char = eacc((code << 16) | (((bytes[at + 1] ?? 0) & 0x7f) << 8) | ((bytes[at + 2] ?? 0) & 0x7f));
      at += 2;
    } else char = set(code);
    // The right halves of a ligature and of a double tilde say nothing of their own in Unicode.
    if (char === undefined && set === ansel && (code === 0x6c || code === 0x7b)) continue;
    if (char === undefined) {
      char = "\ufffd";
      unknown += 1;
    }
    if (isMark(char)) marks += char;
    else {
      text += char + marks;
      marks = "";
    }
  }
  return { text: (text + marks).normalize("NFC"), unknown };
}
