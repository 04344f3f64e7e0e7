/** Who is like a record that is not written yet: what the cataloguer's form and a rehearsal show before anything is saved. */
import { sql } from "kysely";
import type { Description } from "#formats/rules";
import type { Reading } from "../../records/questions/records.ts";
import type { Evidence } from "../rules/compare.ts";
import { compareProfiles, evidenceOf } from "../rules/compare.ts";
import type { Decision } from "../rules/decide.ts";
import { keysOf } from "../rules/keys.ts";
import { profileOf } from "../rules/profile.ts";

export type Alike = {
  id: number;
  /** Who answers for it today. */
  standing: number;
  node: number;
  description: Description;
  decision: Exclude<Decision, "different">;
  rule: string;
  score: number;
  evidence: Evidence[];
};

type Met = { nth: number; id: number; standing: number; node: number; description: Description };

/**
 * For each description the records that it may be, the surest first; other editions of its work last. `source`: records
 * of this source are left out (its own numbers are compared otherwise).
 */
export async function alikeRecords(
  db: Reading,
  descriptions: readonly Description[],
  options: { source?: string; except?: number; most?: number } = {},
): Promise<Alike[][]> {
  const profiles = descriptions.map(profileOf);
  const keys = profiles.flatMap((profile, nth) => keysOf(profile).map((key) => ({ ...key, nth })));
  const found = profiles.map((): Alike[] => []);
  if (keys.length === 0) return found;
  const { rows } = await sql<Met>`
    with met as (
      select distinct w.nth, k.record from unnest(${keys.map((one) => one.key)}::bigint[], ${keys.map((one) => one.nth)}::int[],
        ${keys.map((one) => one.year)}::smallint[]) as w (key, nth, year)
      cross join lateral (
        select k.record from record_key k
        where k.key = w.key and (k.year is null or w.year is null or k.year = w.year) limit 100) k)
    select met.nth, r.id, r.same_as as standing, r.node, r.description from met join record r on r.id = met.record
    where r.state = 'published' and r.source is distinct from ${options.source ?? null}
      and r.id is distinct from ${options.except ?? null}::bigint`.execute(db);
  for (const { nth, ...row } of rows) {
    const [profile, description] = [profiles[nth], descriptions[nth]];
    if (!profile || !description) continue;
    const { verdicts, decision, rule, score } = compareProfiles(profile, profileOf(row.description));
    if (decision === "different") continue;
    found[nth]?.push({
      ...row,
      decision,
      rule,
      score,
      evidence: evidenceOf(verdicts, description, row.description),
    });
  }
  const rank = { same: 0, doubtful: 1, "same-work": 2 };
  return found.map((all) =>
    all
      .sort(
        (one, other) =>
          rank[one.decision] - rank[other.decision] || other.score - one.score || one.id - other.id,
      )
      .slice(0, options.most ?? 20),
  );
}
