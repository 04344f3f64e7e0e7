/** Folding with a memory: names, houses and places come again thousands of times in a catalogue. */
import { fold } from "#kazakh";

const known = new Map<string, string>();
const most = 20_000;

export function folded(text: string): string {
  if (text.length > 60) return fold(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const made = fold(text);
  known.set(text, made);
  return made;
}
