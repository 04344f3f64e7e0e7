/**
 * How good the answers are: the demonstration is loaded, the judged queries (`judged/`) are asked as readers ask them,
 * grouped by work, and the figure must not fall below the floor.
 */
import { loadDemonstration } from "../demo/load/index.ts";
import { type Measured, meanOf, measureAll } from "./judged/measure.ts";
import { inADatabase, say } from "./region.ts";

/** Just under the figure of now. Raise it with the figure. */
const floor = 0.945;

const figure = (value: number): string => value.toFixed(3);

function print(all: readonly Measured[]): void {
  say(`${all.length} queries, nDCG@10 ${figure(meanOf(all))} (floor ${figure(floor)})`);
  for (const kind of new Set(all.map((one) => one.kind))) {
    const some = all.filter((one) => one.kind === kind);
    say(`  ${kind.padEnd(20)} ${figure(meanOf(some))}  of ${some.length}`);
  }
  say("the worst ten:");
  for (const one of [...all].sort((a, b) => a.ndcg - b.ndcg).slice(0, Number(process.env.ORTAQ_SHOW ?? 10)))
    say(
      `  ${figure(one.ndcg)} «${one.query}» ${one.total} hits: ${one.found
        .slice(0, 6)
        .map(({ title, grade }) => `${title} (${grade})`)
        .join("; ")}`,
    );
}

await inADatabase(async ({ db, ground, engine }) => {
  await loadDemonstration({ ground }, say);
  const all = await measureAll(db, engine);
  print(all);
  if (meanOf(all) < floor) {
    say(`Below the floor of ${figure(floor)}.`);
    process.exitCode = 1;
  }
});
