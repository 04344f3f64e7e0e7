/**
 * Authority records of a file into the authority file, as a step of an import. Every record ends in one of four places:
 *   added – a new authority;
 *   joined – it is one that stands here already: the same number of the same file, a number of a file both know, or one
 *            form and one year of birth. What it adds is added, nothing that is there is changed;
 *   unchanged – came before, byte for byte;
 *   refused – says nothing that a catalogue links to (a title, a genre), or what it says cannot be.
 * The same file twice changes nothing, but ties relations whose other end has come since.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Refusal, refuse } from "#basics";
import {
  type AuthorityDescription,
  describeAuthority,
  type Flavour,
  type RawRecord,
  toMarcJson,
} from "#formats";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { refreshAffected } from "./affected.ts";
import { rematch } from "./linking.ts";
import { authorityById, factsOf } from "./questions/authority.ts";
import { alike, findersOf } from "./questions/cluster.ts";
import { leadsTo } from "./questions/relations.ts";
import { type AuthorityFacts, keptAs, mayNotCircle, mayRelate } from "./rules/facts.ts";
import { controlOf, factsOfRecord, withMore } from "./rules/from-record.ts";
import { keysOf } from "./rules/keys.ts";
import {
  formsOf,
  insertAuthority,
  keepSource,
  lockAuthorities,
  updateAuthority,
  writeRelation,
} from "./store.ts";

export type AuthorityToTake = { record: RawRecord; bytes: Uint8Array; flavour?: Flavour };
export type TakenAuthorities = {
  read: number;
  added: number;
  joined: number;
  unchanged: number;
  refused: { at: number; problem: Refusal }[];
};

type Described = {
  at: number;
  number: string;
  hash: Buffer;
  told: AuthorityDescription;
  facts: AuthorityFacts;
  raw: RawRecord;
};
type Taker = Pick<Act, "tx" | "by" | "now">;

export async function takeAuthorities(
  act: Taker,
  {
    node,
    source,
    records,
    run = null,
  }: {
    node: number;
    source: string;
    records: readonly AuthorityToTake[];
    /** The import that brings them: what it entered goes when it is taken back. */
    run?: number | null;
  },
): Promise<TakenAuthorities> {
  const sums: TakenAuthorities = { read: records.length, added: 0, joined: 0, unchanged: 0, refused: [] };
  const described = records.flatMap((one, at): Described[] => {
    const told = describeAuthority(one.record, one.flavour);
    if (!told || keysOf(told.kind, told.headings[0]?.text ?? "") === undefined) {
      sums.refused.push({ at, problem: refuse("no-authority-heading") });
      return [];
    }
    const hash = createHash("sha256").update(one.bytes).digest();
    const number = (told.number || `sha256:${hash.toString("hex")}`).slice(0, 200);
    return [{ at, number, hash, told, facts: factsOfRecord(told, source), raw: one.record }];
  });
  const known = await knownSources(
    act.tx,
    source,
    described.map((one) => one.number),
  );
  const touched: { authority: number; before?: Awaited<ReturnType<typeof findersOf>> }[] = [];
  const placed: { one: Described; authority: number }[] = [];
  for (const one of described) {
    const before = known.get(one.number);
    if (before?.hash.equals(one.hash)) {
      sums.unchanged += 1;
      placed.push({ one, authority: before.authority });
      continue;
    }
    const standing = before?.authority ?? (await certainOne(act.tx, one.facts));
    const authority = standing ?? (await insertAuthority(act.tx, one.facts, made(act, node)));
    if (standing === undefined) {
      sums.added += 1;
      touched.push({ authority });
    } else {
      sums.joined += 1;
      if (await addTo(act, standing, one.facts, node)) touched.push({ authority });
    }
    await keepSource(act.tx, {
      source,
      number: one.number,
      authority,
      hash: one.hash,
      record: toMarcJson(one.raw),
      broughtBy: standing === undefined ? run : null,
      now: act.now,
    });
    known.set(one.number, { authority, hash: one.hash });
    placed.push({ one, authority });
  }
  const finders = await findersOf(
    act.tx,
    touched.map((one) => one.authority),
  );
  const headings = await rematch(act.tx, finders);
  for (const { one, authority } of placed) await tie(act, { source, run }, authority, one);
  await refreshAffected(act, { authorities: touched.map((one) => one.authority), headings });
  return sums;
}

const made = (act: Taker, node: number) => ({ node, by: act.by.account, now: act.now });

async function knownSources(tx: Tx, source: string, numbers: readonly string[]) {
  const { rows } = await sql<{ number: string; authority: number; hash: Buffer }>`
    select source_number as number, authority, hash from authority_source
    where source = ${source} and source_number = any(${[...numbers]}::text[])
    order by source_number for update`.execute(tx);
  return new Map(rows.map(({ number, authority, hash }) => [number, { authority, hash }]));
}

/** The one that this certainly is: by a number that both carry, or by one form and nothing against it. */
async function certainOne(tx: Tx, facts: AuthorityFacts): Promise<number | undefined> {
  const keys = formsOf(facts).flatMap((form) => keysOf(facts.kind, form) ?? []);
  const found = await alike(tx, {
    except: [],
    keys: keys.filter((one) => !one.weak || facts.began !== null).map((one) => one.key),
    numbers: facts.numbers,
  });
  const numbered = [...new Set(found.filter((one) => one.by === "number").map((one) => one.authority))];
  if (numbered.length > 0) return numbered.length === 1 ? numbered[0] : undefined;
  const { rows } = await sql<{ id: number; born: number | null; died: number | null }>`
    select id, began_year as born, ended_year as died from authority
    where id = any(${found.map((one) => one.authority)}::bigint[]) and kind = ${facts.kind}`.execute(tx);
  const living = facts.kind === "person" || facts.kind === "family";
  const same = rows.filter((row) =>
    living
      ? row.born !== null &&
        row.born === facts.began?.year &&
        (row.died === null || !facts.ended || row.died === facts.ended.year)
      : (row.born === null || !facts.began || row.born === facts.began.year) &&
        (row.died === null || !facts.ended || row.died === facts.ended.year),
  );
  return same.length === 1 ? same[0]?.id : undefined;
}

/** Adds to one that stands here what the file says besides; to the one that answers, if it was merged. */
async function addTo(act: Taker, id: number, more: AuthorityFacts, node: number): Promise<boolean> {
  const locked = (await lockAuthorities(act.tx, [id])).get(id);
  const there = locked
    ? await authorityById(act.tx, locked.mergedInto === null ? id : locked.sameAs)
    : undefined;
  const facts = there ? withMore(factsOf(there), more) : undefined;
  if (!there || !facts) return false;
  await updateAuthority(act.tx, there.id, there.version + 1, facts, made(act, node));
  return true;
}

/** Relations whose other end stands here: by its number in the same file, or by a form that only one has. */
async function tie(
  act: Taker,
  { source, run }: { source: string; run: number | null },
  authority: number,
  { told }: Described,
): Promise<void> {
  for (const related of told.related.slice(0, 100)) {
    const other = await otherEnd(act.tx, source, told, related);
    const row = other === undefined ? undefined : keptAs(authority, related.kind, other.id);
    if (!other || !row || other.id === authority) continue;
    const [one, two] = row.authority === authority ? [told.kind, other.kind] : [other.kind, told.kind];
    if (!mayRelate(row.relation, one, two)) continue;
    if (mayNotCircle(row.relation) && (await leadsTo(act.tx, row.relation, row.other, row.authority)))
      continue;
    const { rows } = await sql`select from authority_relation
      where authority = ${row.authority} and relation = ${row.relation} and other = ${row.other}`.execute(
      act.tx,
    );
    // What is told already keeps the years that a person gave it.
    if (rows.length === 0)
      await writeRelation(
        act.tx,
        { ...row, fromYear: null, toYear: null, broughtBy: run },
        { by: act.by.account, now: act.now },
      );
  }
}

async function otherEnd(
  tx: Tx,
  source: string,
  told: AuthorityDescription,
  related: AuthorityDescription["related"][number],
): Promise<{ id: number; kind: AuthorityFacts["kind"] } | undefined> {
  if (related.control) {
    const { rows } = await sql<{ id: number; kind: AuthorityFacts["kind"] }>`
      select a.id, a.kind from authority_source s join authority a on a.id = s.authority
      where s.source = ${source} and s.source_number = ${related.control.replace(/^\([^()]*\)/, "")}
      union
      select a.id, a.kind from authority_number n join authority a on a.id = n.authority
      where n.scheme = 'control' and n.value = ${controlOf(related.control, source)} limit 1`.execute(tx);
    if (rows[0]) return rows[0];
  }
  const keys = keysOf(told.kind, related.text);
  if (!keys || keys.weak) return undefined;
  const { rows } = await sql<{ id: number; kind: AuthorityFacts["kind"] }>`
    select distinct s.id, s.kind from authority_key k join authority a on a.id = k.authority
    join authority s on s.id = a.same_as where k.key = ${keys.key} limit 2`.execute(tx);
  return rows.length === 1 ? rows[0] : undefined;
}
