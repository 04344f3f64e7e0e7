/** Steps by which authorities are written, whoever writes them: a form, a file, the catalogue's own headings. */
import { sql } from "kysely";
import { done, type Outcome, type Refusal, refuse, refused } from "#basics";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshAffected } from "./affected.ts";
import { rematch } from "./linking.ts";
import { alike, findersOf } from "./questions/cluster.ts";
import { type AuthorityFacts, endsBeforeIt } from "./rules/facts.ts";
import { keysOf } from "./rules/keys.ts";
import { disagree } from "./rules/match.ts";
import { formsOf, insertAuthority, lockAuthorities, updateAuthority } from "./store.ts";

const keysOfFacts = (facts: AuthorityFacts): string[] =>
  formsOf(facts).flatMap((form) => keysOf(facts.kind, form)?.key ?? []);

/** What stands against these facts, of an authority to come (`id` undefined) or one that is there. */
export async function faultsIn(
  tx: Tx,
  facts: AuthorityFacts,
  { id, node, different }: { id?: number; node: number; different: boolean },
): Promise<Refusal[]> {
  const faults: Refusal[] = [];
  if (endsBeforeIt(facts.began, facts.ended)) faults.push(refuse("ends-before-it-begins", {}, "ended"));
  if ((facts.latitude === null) !== (facts.longitude === null))
    faults.push(refuse("half-a-point", {}, "latitude"));
  if (facts.placeKind !== "" && facts.kind !== "place") faults.push(refuse("no-place", {}, "placeKind"));
  if (formsOf(facts).every((form) => keysOf(facts.kind, form) === undefined))
    faults.push(refuse("no-letters", {}, "heading"));
  if (facts.person !== null) {
    const { rows } = await sql`select from person where id = ${facts.person}`.execute(tx);
    if (rows.length === 0 || facts.kind !== "person") faults.push(refuse("no-such-person", {}, "person"));
  }
  const { rows } = await sql`select from node where id = ${node}`.execute(tx);
  if (rows.length === 0) faults.push(refuse("no-such", {}, "node"));
  const except = id === undefined ? [] : [id];
  const found = await alike(tx, { except, keys: keysOfFacts(facts), numbers: facts.numbers });
  const numbered = found.find((one) => one.by === "number");
  if (numbered) faults.push(refuse("number-of-another", { authority: numbered.authority }, "numbers"));
  else if (!different && id === undefined) {
    const others = await livesOf(
      tx,
      found.map((one) => one.authority),
    );
    const life = { born: facts.began?.year ?? null, died: facts.ended?.year ?? null };
    const same = others.find((other) => !disagree(life, other));
    if (same) faults.push(refuse("authority-alike", { authority: same.id }, "different"));
  }
  return faults;
}

async function livesOf(tx: Tx, ids: readonly number[]) {
  const { rows } = await sql<{ id: number; born: number | null; died: number | null }>`
    select id, began_year as born, ended_year as died from authority where id = any(${[...ids]}::bigint[])`.execute(
    tx,
  );
  return rows;
}

/** Writes a new one and lets headings find it. No documents are made anew: the caller knows when. */
export async function makeAuthority(
  act: Pick<Act, "tx" | "by" | "now">,
  facts: AuthorityFacts,
  node: number,
): Promise<{ id: number; headings: number[] }> {
  const id = await insertAuthority(act.tx, facts, { node, by: act.by.account, now: act.now });
  const headings = await rematch(act.tx, await findersOf(act.tx, [id]));
  return { id, headings };
}

export async function addAuthorityStep(
  act: Act,
  { facts, node, different = false }: { facts: AuthorityFacts; node: number; different?: boolean },
): Promise<Outcome<{ authority: number }>> {
  const faults = await faultsIn(act.tx, facts, { node, different });
  if (faults.length > 0) return refused(...faults);
  const { id, headings } = await makeAuthority(act, facts, node);
  await refreshAffected(act, { authorities: [id], headings });
  return done({ authority: id });
}

export async function editAuthorityStep(
  act: Act,
  told: { authority: number; version: number; facts: AuthorityFacts; node: number },
): Promise<Outcome<{ version: number }>> {
  const { authority, facts, node } = told;
  const locked = (await lockAuthorities(act.tx, [authority])).get(authority);
  if (!locked) return refused(refuse("no-such"));
  if (locked.mergedInto !== null) return refused(refuse("authority-merged", { into: locked.sameAs }));
  if (locked.version !== told.version) return refused(refuse("changed-meanwhile"));
  const faults = await faultsIn(act.tx, facts, { id: authority, node, different: true });
  if (faults.length > 0) return refused(...faults);
  const before = await findersOf(act.tx, [authority]);
  const version = locked.version + 1;
  await updateAuthority(act.tx, authority, version, facts, { node, by: act.by.account, now: act.now });
  await letHeadingsFind(act, [authority], before);
  return done({ version });
}

/** After forms, lives or merges of authorities have changed: headings are matched anew, documents follow. */
export async function letHeadingsFind(
  act: Pick<Act, "tx">,
  authorities: readonly number[],
  before: { keys: readonly string[]; numbers: readonly string[] },
): Promise<void> {
  const after = await findersOf(act.tx, authorities);
  const headings = await rematch(act.tx, {
    keys: [...before.keys, ...after.keys],
    numbers: [...before.numbers, ...after.numbers],
  });
  await refreshAffected(act, { authorities, headings });
}
