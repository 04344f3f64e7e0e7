/**
 * Better spellings from the catalogue's own words (I18-04). The words are read from the engine when they are first
 * needed and again after a while, a few thousand at a time, so that no request waits for the others; until they are
 * there, nothing is proposed.
 */
import { type SpellingIndex, spellingIndex } from "#kazakh";
import type { SearchEngine } from "./port.ts";

const freshFor = 60 * 60_000;
const mostWords = 300_000;

type Held = { index: SpellingIndex | undefined; madeAt: number; making: Promise<void> | undefined };
const held = new WeakMap<SearchEngine, Held>();

async function make(engine: SearchEngine, one: Held, now: () => number): Promise<void> {
  const counts = new Map<string, number>();
  for await (const some of engine.vocabulary()) {
    for (const [word, count] of some) counts.set(word, (counts.get(word) ?? 0) + count);
    if (counts.size > mostWords) break;
  }
  one.index = spellingIndex(counts);
  one.madeAt = now();
}

/** The spelling index of the engine's words; undefined while it is first made. */
export async function spellerOf(
  engine: SearchEngine,
  { wait = 0, now = Date.now }: { wait?: number; now?: () => number } = {},
): Promise<SpellingIndex | undefined> {
  const one = held.get(engine) ?? { index: undefined, madeAt: 0, making: undefined };
  held.set(engine, one);
  if (!one.making && (!one.index || now() - one.madeAt > freshFor)) {
    one.making = make(engine, one, now).finally(() => {
      one.making = undefined;
    });
    // The one who waits hears of a failure; a request that does not wait only goes without.
    one.making.catch(() => {});
  }
  if (!one.index && one.making && wait > 0)
    await Promise.race([one.making, new Promise((done) => setTimeout(done, wait).unref())]);
  return one.index;
}
