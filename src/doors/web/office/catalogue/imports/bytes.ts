/** Bytes as a person may look at them: text where there is text, signs for what divides fields, nothing hidden. */
const signs: Record<string, string> = {
  "\u001d": "␝\n",
  "\u001e": "␞\n",
  "\u001f": "‡",
  "\u0000": "␀",
  "\r": "",
  "\n": "↵\n",
  "\t": "⇥",
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is being shown
const hidden = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

export function shownBytes(bytes: Uint8Array, most = 1_500): { text: string; cut: boolean } {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, most));
  const shown = text.replace(
    hidden,
    (char) => signs[char] ?? `⟨${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}⟩`,
  );
  return { text: shown, cut: bytes.byteLength > most };
}
