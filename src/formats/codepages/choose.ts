import { isUtf8 } from "node:buffer";
import { decode } from "./decode.ts";
import { looksLikeKazakhFont } from "./kazakh-fonts.ts";
import type { CodePage } from "./pages.ts";

/**
 * Which code page a record is in, judged by its bytes. Labels are not believed: leader/09 is blank in many UTF-8 files
 * and RUSMARC 100 $a 26–29 says `0102` over KOI8-R.
 *
 * Valid UTF-8 with high bytes is UTF-8: by chance it almost never is. Else a Cyrillic page is proposed when high bytes
 * stand in runs, as Cyrillic words do, and the commonest Russian letters have their usual share under that page;
 * single high bytes between ASCII letters are the diacritics of MARC-8.
 */
const cyrillic = ["windows-1251", "koi8-r", "ibm866"] as const;
const commonest = /[оеаинтсрвл]/g;

export type Hint = { declaredUtf8: boolean; prior?: CodePage | undefined };

type Shape = { high: number; inRuns: number };

function shapeOf(bytes: Uint8Array): Shape {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) run += 1;
    else {
      high += run;
      if (run >= 3) inRuns += run;
      run = 0;
    }
  }
  return { high, inRuns };
}

/** Share of the ten commonest Russian small letters among all high characters; Kazakh words stay above the line too. */
function russianShare(bytes: Uint8Array, page: CodePage, high: number): number {
  return (decode(bytes, page).match(commonest)?.length ?? 0) / high;
}

export function guessCyrillic(bytes: Uint8Array): { page: CodePage; share: number } | undefined {
  const { high, inRuns } = shapeOf(bytes);
  if (high === 0 || inRuns / high < 0.6) return undefined;
  const ranked = cyrillic
    .map((page) => ({ page, share: russianShare(bytes, page, high) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (!best || best.share <= 0.3) return undefined;
  const kazakh = best.page === "windows-1251" && looksLikeKazakhFont(decode(bytes, best.page));
  return kazakh ? { ...best, page: "kz-1048" } : best;
}

export function chooseCodePage(bytes: Uint8Array, hint: Hint): CodePage {
  if (!bytes.includes(0x1b) && isUtf8(bytes)) return "utf-8";
  const guess = guessCyrillic(bytes);
  if (hint.declaredUtf8) {
    // Declared and mostly true: only a record that is Cyrillic through and through overrules the declaration.
    return guess && guess.share > 0.45 && !hasUtf8Pairs(bytes) ? guess.page : "utf-8";
  }
  // A short record of a Kazakh file may hold no telling letter: the records before it decide between the two.
  if (guess) return guess.page === "windows-1251" && hint.prior === "kz-1048" ? "kz-1048" : guess.page;
  if (hint.prior && hint.prior !== "marc-8" && !bytes.includes(0x1b)) return hint.prior;
  return "marc-8";
}

/** More than half of the high bytes sit in well-formed pairs of UTF-8. */
function hasUtf8Pairs(bytes: Uint8Array): boolean {
  let pairs = 0;
  let high = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const next = bytes[at + 1] ?? 0;
    if (byte >= 0xc2 && byte <= 0xdf && next >= 0x80 && next <= 0xbf) pairs += 2;
  }
  return pairs * 2 > high;
}
