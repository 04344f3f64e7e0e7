import { sql } from "kysely";
import { z } from "zod";
import { done } from "#basics";
import { action, rowId } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshAffected } from "../affected.ts";
import { alike } from "../questions/cluster.ts";
import { type Group, type Grouped, groupsOf } from "../rules/group.ts";
import { keysOf } from "../rules/keys.ts";
import { formsOf } from "../store.ts";
import { makeAuthority } from "../writing.ts";

const part = 300;

export type MadeFromHeadings = { looked: number; made: number; proposed: number; next: string | null };

/**
 * Goes through headings that lead to nothing, a part at a time in the order of their names, and makes authorities of
 * what is safe; the rest stays in the list of headings for a person. `after` is where the part before ended.
 */
export const makeFromHeadings = action({
  name: "authorities.make-from-headings",
  may: "authorities.edit",
  input: z.object({
    node: rowId,
    after: z.string().max(300).default(""),
    /** Fewer uses than this are not worth an authority yet. */
    least: z.coerce.number().int().min(1).max(100_000).default(2),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const waiting = await nextHeadings(act.tx, input.after, input.least);
    const result: MadeFromHeadings = { looked: 0, made: 0, proposed: 0, next: null };
    const authorities: number[] = [];
    const headings: number[] = [];
    for (const [, some] of waiting) {
      result.looked += some.length;
      for (const group of groupsOf(some)) {
        if (group.headings.reduce((sum, one) => sum + one.uses, 0) < input.least) continue;
        if (!group.safe || (await stands(act.tx, group))) {
          result.proposed += 1;
          continue;
        }
        const made = await makeAuthority(act, group.facts, input.node);
        authorities.push(made.id);
        headings.push(...made.headings);
        result.made += 1;
      }
    }
    await refreshAffected(act, { authorities, headings });
    if (waiting.size === part) result.next = [...waiting.keys()].at(-1) ?? null;
    act.about("authority", authorities[0] ?? 0, { made: result.made, proposed: result.proposed });
    return done(result);
  },
});

/** Is there one with such a form already? Then a person says whether it is the same. */
async function stands(tx: Tx, { facts }: Group): Promise<boolean> {
  const keys = formsOf(facts).flatMap((form) => keysOf(facts.kind, form)?.key ?? []);
  return (await alike(tx, { except: [], keys, numbers: [] })).length > 0;
}

/** The next names, each with all its waiting headings and the language in which most records print them. */
async function nextHeadings(tx: Tx, after: string, least: number): Promise<Map<string, Grouped[]>> {
  const { rows } = await sql<Grouped & { near: string }>`
    with names as (
      select near from heading
      where near > ${after} and authority is null and decided is null and uses > 0
      group by near having sum(uses) >= ${least} order by near limit ${part}
    )
    select h.near, h.id, h.kind, h.text, h.number, h.key, h.weak, h.born, h.died, h.uses,
      (select mode() within group (order by r.description #>> '{languages,text,0}')
       from (select record from record_heading where heading = h.id limit 50) rh join record r on r.id = rh.record) as lang
    from names join heading h using (near)
    where h.authority is null and h.decided is null and h.uses > 0
    order by h.near, h.uses desc, h.id`.execute(tx);
  const byName = new Map<string, Grouped[]>();
  for (const { near, ...row } of rows) {
    const some = byName.get(near);
    if (some) some.push(row);
    else byName.set(near, [row]);
  }
  return byName;
}
