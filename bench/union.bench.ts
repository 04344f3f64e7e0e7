/**
 * Pairs of records with known answers, made by recorded changes: precision and recall of merging, by kind of change. The
 * bars: what is merged by rule is right in .995, rule and queue together find .95. The held-out part has other records
 * and other chance than those on which the rules were made. ORTAQ_SHOW=1 prints the pairs that came out wrong.
 */
import { heldOutRecords, tuningRecords } from "../src/catalogue/union/labelled/base.ts";
import { type Measured, measure } from "../src/catalogue/union/labelled/measure.ts";
import { labelledPairs } from "../src/catalogue/union/labelled/pairs.ts";
import { compareProfiles } from "../src/catalogue/union/rules/compare.ts";
import { keysOf } from "../src/catalogue/union/rules/keys.ts";
import { profileOf } from "../src/catalogue/union/rules/profile.ts";

const share = (value: number): string => value.toFixed(3);

function print(name: string, found: Measured): void {
  console.log(
    `\n${name}: ${found.pairs} pairs · merged by rule: precision ${share(found.precision)} (bar .995), recall ${share(found.byRule)}` +
      ` · with the queue: recall ${share(found.recall)} (bar .950), precision of the queue ${share(found.queuePrecision)}` +
      ` · other editions of a work known: ${share(found.works)}`,
  );
  console.log(
    "change".padEnd(36),
    "is".padEnd(10),
    "pairs",
    "merged",
    "queued",
    "same work",
    "precision recall",
  );
  for (const line of found.lines) {
    const right = line.label === "same";
    const precision = line.merged === 0 ? "    –" : share(right ? 1 : 0);
    const recall = right ? share((line.merged + line.queued) / line.pairs) : "    –";
    console.log(
      line.change.padEnd(36),
      line.label.padEnd(10),
      String(line.pairs).padStart(5),
      String(line.merged).padStart(6),
      String(line.queued).padStart(6),
      String(line.work).padStart(9),
      precision.padStart(9),
      recall.padStart(6),
    );
  }
  if (process.env.ORTAQ_SHOW)
    for (const { pair, decision, rule, met } of found.wrong)
      console.log(
        `${pair.change}: «${pair.a.title.text}» | «${pair.b.title.text}» → ${decision} by ${rule}${met ? "" : ", never met"}`,
      );
}

const parts: [string, Measured][] = [
  ["Tuning", measure(labelledPairs(tuningRecords, 20_261_124))],
  ["Held out", measure(labelledPairs(heldOutRecords, 7, false))],
];
for (const [name, found] of parts) {
  print(name, found);
  if (found.precision < 0.995 || found.recall < 0.95) process.exitCode = 1;
}

const pairs = labelledPairs(tuningRecords, 1);
const before = process.cpuUsage();
for (const { a, b } of pairs) {
  const [one, other] = [profileOf(a), profileOf(b)];
  keysOf(one);
  keysOf(other);
  compareProfiles(one, other);
}
const { user, system } = process.cpuUsage(before);
console.log(
  `\nOne comparison with both profiles and their keys: ${((user + system) / pairs.length).toFixed(0)} µs of processor time.`,
);
