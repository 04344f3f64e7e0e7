/** Chance that is the same every time, and slips of the keyboard by it. */
export type Random = () => number;

/** Mulberry32: small, even enough for this, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const neighbours = "йцукенгшщзхфывапролджэячсмитьбю";

/** One slip in the longest words: two letters swapped, one left out, one doubled, one hit beside it. */
export function slip(text: string, random: Random): string {
  const words = text.split(" ");
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^\p{L}{4,}/u.test(word));
  const chosen = long[Math.floor(random() * long.length)] ?? { word: words[0] ?? "", at: 0 };
  const letters = [...chosen.word];
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const kind = Math.floor(random() * 4);
  const [here = "", next = ""] = [letters[at], letters[at + 1]];
  if (kind === 0) letters.splice(at, 2, next, here);
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, here);
  else letters[at] = neighbours[(neighbours.indexOf(here) + 1) % neighbours.length] ?? here;
  words[chosen.at] = letters.join("");
  return words.join(" ");
}
