/**
 * Asks every judged query as the page of results does and says how good the first ten works are: nDCG@10, a gain of
 * 2^grade − 1 at a discount of log2(place + 1), by the best that could have been shown.
 */
import { recordsByIds } from "#catalogue";
import { titleLine } from "#catalogue/rules";
import type { Db } from "#platform/db";
import { type SearchEngine, searchKindly } from "#platform/search";
import { type Judged, judged } from "./set.ts";
import { worksShown } from "./works-shown.ts";

const shown = 10;

export type Measured = Judged & { ndcg: number; total: number; found: { title: string; grade: number }[] };

const gain = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);
const dcg = (grades: readonly number[]): number =>
  grades.slice(0, shown).reduce((sum, grade, at) => sum + gain(grade, at), 0);

/** Nothing wanted and nothing found is as good as can be; something found all the same is half as good. */
function ndcgOf({ wanted }: Judged, grades: readonly number[], total: number): number {
  if (wanted.size === 0) return total === 0 ? 1 : 0.5;
  return dcg(grades) / dcg([...wanted.values()].sort((a, b) => b - a));
}

async function measure(db: Db, engine: SearchEngine, one: Judged): Promise<Measured> {
  const result = await searchKindly(
    engine,
    { text: one.query, group: "work", limit: shown },
    { wait: 60_000 },
  );
  const records = await recordsByIds(db.sql, result.ids);
  const seen = new Set<string>();
  const found = records.map(({ description }) => {
    // A work that is shown twice is good once.
    const works = worksShown(description).filter((id) => !seen.has(id));
    const best = works.sort((a, b) => (one.wanted.get(b) ?? 0) - (one.wanted.get(a) ?? 0))[0];
    if (best !== undefined) seen.add(best);
    return { title: titleLine(description.title), grade: one.wanted.get(best ?? "") ?? 0 };
  });
  const grades = found.map(({ grade }) => grade);
  return { ...one, ndcg: ndcgOf(one, grades, result.total), total: result.total, found };
}

export async function measureAll(db: Db, engine: SearchEngine): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const one of judged()) all.push(await measure(db, engine, one));
  return all;
}

export const meanOf = (some: readonly { ndcg: number }[]): number =>
  some.reduce((sum, one) => sum + one.ndcg, 0) / Math.max(1, some.length);
