/**
 * Kazakh in the 8-bit years: fonts drew Kazakh letters in the places where windows-1251 has letters of other
 * languages, so read as windows-1251 «қазақ» comes out as «ќазаќ». The places are those of KZ-1048. The same damage is
 * met in Unicode files that were made from such texts, and is mended there letter by letter.
 */
const pairs = "ЌҚќқЎҰўұЈӘјәҐӨґөЄҒєғЇҮїүЅҢѕңЋҺћһ";

const mended = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) mended.set(pairs[at] ?? "", pairs[at + 1] ?? "");

const broken = /[ЌќЎўЈјҐґЄєЇїЅѕЋћ]/g;

export const fromKazakhFont = (text: string): string =>
  text.replace(broken, (letter) => mended.get(letter) ?? letter);

/** Letters that no neighbour's language shares: Macedonian ќ ѕ ј, without the љ њ џ ђ ѓ of Serbian and Macedonian. */
const telling = /[ЌќЅѕЈј]/;
const southSlavic = /[ЉљЊњЏџЂђЃѓ]/;
/** Ukrainian has є ї ґ, Belarusian ў; Kazakh letters already there mean that nothing is to be mended. */
const properKazakh = /[ҚқҰұӘәӨөҒғҮүҢңҺһ]/;

/** Does this text, read as windows-1251 or copied from such a reading, show Kazakh in an old font? */
export function looksLikeKazakhFont(text: string): boolean {
  return telling.test(text) && !southSlavic.test(text) && !properKazakh.test(text);
}

/** The mended text, or undefined when there is nothing to mend. The caller keeps the original beside it. */
export const mendKazakhFont = (text: string): string | undefined => {
  const sure = looksLikeKazakhFont(text);
  return sure ? fromKazakhFont(text) : undefined;
};
