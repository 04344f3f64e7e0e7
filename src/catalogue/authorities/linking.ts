/**
 * Headings of records and the authorities they lead to, kept whenever records are written. Everything is asked for many
 * records at once: an import of a thousand records a second passes here.
 */
import { sql } from "kysely";
import type { Description } from "#formats";
import { arrays, type Tx } from "#platform/db";
import { descriptionColumn } from "../records/just-written.ts";
import { lockUnion } from "../union/store.ts";
import { drawerKey } from "./rules/drawers.ts";
import { headingsOf, type Printed } from "./rules/headings.ts";
import { keysOf } from "./rules/keys.ts";
import { type Candidate, certainOf } from "./rules/match.ts";

type Source = { id: number; source: string; description: Description };
type Place = { record: number; heading: number; role: string };

/** Headings that were never seen before, and those, of any record, that lead elsewhere now because of them. */
export type Linked = { fresh: ReadonlySet<number>; elsewhere: readonly number[] };

/** Brings the headings of these records up to date. */
export async function linkRecords(tx: Tx, ids: readonly number[]): Promise<Linked> {
  if (ids.length === 0) return { fresh: new Set(), elsewhere: [] };
  const rising = [...new Set(ids)].sort((a, b) => a - b);
  const { column, whole } = descriptionColumn(tx);
  const { rows } = await sql<Source>`
    select id, source, ${column} as description from record where id = any(${arrays.bigint(rising)}::bigint[])`.execute(
    tx,
  );
  const printed = rows.map(whole).map(({ id, source, description }) => ({
    record: id,
    headings: headingsOf(description.contributors, description.subjects, source),
  }));
  const { idOf, fresh, counted } = await headingIds(
    tx,
    printed.flatMap((one) => one.headings),
  );
  await placeHeadings(
    tx,
    rising,
    printed.flatMap(({ record, headings }) =>
      headings.map((one) => ({ record, heading: idOf.get(nameOf(one)) ?? 0, role: one.role })),
    ),
    counted,
  );
  const elsewhere = await rematch(tx, { keys: fresh.map((one) => one.key), numbers: [] });
  return { fresh: new Set(fresh.map((one) => idOf.get(nameOf(one)) ?? 0)), elsewhere };
}

const nameOf = ({ kind, text, number }: Pick<Printed, "kind" | "text" | "number">): string =>
  `${kind}\n${text}\n${number}`;

type Fresh = Printed & { key: string; near: string; weak: boolean };

/**
 * The numbers of headings; new ones are written, in the order of their texts, so that two imports wait for one another.
 * `counted`: those that were written with their uses, as a row that is written and then changed costs twice.
 */
async function headingIds(
  tx: Tx,
  printed: readonly Printed[],
): Promise<{ idOf: Map<string, number>; fresh: Fresh[]; counted: ReadonlySet<number> }> {
  const byName = new Map(printed.map((one) => [nameOf(one), one]));
  const idOf = new Map<string, number>();
  const uses = new Map<string, number>();
  for (const one of printed) uses.set(nameOf(one), (uses.get(nameOf(one)) ?? 0) + 1);
  const ask = async (some: readonly Printed[]): Promise<void> => {
    if (some.length === 0) return;
    const { rows } = await sql<{ id: number; kind: Printed["kind"]; text: string; number: string }>`
      select h.id, asked.kind, asked.text, asked.number
      from unnest(${arrays.text(some.map((one) => one.kind))}::text[],
                  ${arrays.text(some.map((one) => one.text))}::text[],
                  ${arrays.text(some.map((one) => one.number))}::text[]) as asked (kind, text, number)
      cross join lateral (
        select id from heading
        where kind = asked.kind and text = asked.text collate "C" and number = asked.number collate "C" offset 0) h`.execute(
      tx,
    );
    for (const row of rows) idOf.set(nameOf(row), row.id);
  };
  await ask([...byName.values()]);
  const fresh = [...byName]
    .filter(([name]) => !idOf.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, one]): Fresh[] => {
      const keys = keysOf(one.kind, one.name);
      return keys ? [{ ...one, ...keys }] : [];
    });
  if (fresh.length === 0) return { idOf, fresh, counted: new Set() };
  const texts = (of: (one: Fresh) => string) => arrays.text(fresh.map(of));
  const { rows } = await sql<{ id: number; kind: Printed["kind"]; text: string; number: string }>`
    insert into heading (kind, text, number, key, near, sort_key, weak, born, died, uses)
    select * from unnest(${texts((one) => one.kind)}::text[], ${texts((one) => one.text)}::text[],
      ${texts((one) => one.number)}::text[], ${texts((one) => one.key)}::text[], ${texts((one) => one.near)}::text[],
      ${texts((one) => drawerKey(one.text))}::text[],
      ${arrays.boolean(fresh.map((one) => one.weak))}::boolean[],
      ${arrays.smallint(fresh.map((one) => one.born))}::smallint[],
      ${arrays.smallint(fresh.map((one) => one.died))}::smallint[],
      ${arrays.integer(fresh.map((one) => uses.get(nameOf(one)) ?? 0))}::int[])
    on conflict (kind, text, number) do nothing returning id, kind, text, number`.execute(tx);
  for (const row of rows) idOf.set(nameOf(row), row.id);
  // Somebody else wrote them meanwhile.
  await ask(fresh.filter((one) => !idOf.has(nameOf(one))));
  return { idOf, fresh, counted: new Set(rows.map((row) => row.id)) };
}

/** Writes where headings stand now, only what differs, and counts their uses. */
async function placeHeadings(
  tx: Tx,
  records: readonly number[],
  wanted: readonly Place[],
  counted: ReadonlySet<number>,
): Promise<void> {
  const { rows: present } = await sql<Place>`
    select record, heading, role from record_heading where record = any(${[...records]}::bigint[])`.execute(
    tx,
  );
  const name = (place: Place): string => `${place.record} ${place.heading} ${place.role}`;
  const [have, want] = [new Set(present.map(name)), new Set(wanted.map(name))];
  const added = wanted.filter((place) => place.heading > 0 && !have.has(name(place)));
  const gone = present.filter((place) => !want.has(name(place)));
  if (gone.length > 0)
    await sql`
      delete from record_heading where (record, heading, role) in (
        select * from unnest(${gone.map((one) => one.record)}::bigint[], ${gone.map((one) => one.heading)}::bigint[],
                             ${gone.map((one) => one.role)}::text[]))`.execute(tx);
  if (added.length > 0)
    await sql`
      insert into record_heading (record, heading, role)
      select * from unnest(${arrays.bigint(added.map((one) => one.record))}::bigint[],
                           ${arrays.bigint(added.map((one) => one.heading))}::bigint[],
                           ${arrays.text(added.map((one) => one.role))}::text[])`.execute(tx);
  await countUses(
    tx,
    added.filter(({ heading }) => !counted.has(heading)),
    gone,
  );
}

async function countUses(tx: Tx, added: readonly Place[], gone: readonly Place[]): Promise<void> {
  const change = new Map<number, number>();
  for (const { heading } of added) change.set(heading, (change.get(heading) ?? 0) + 1);
  for (const { heading } of gone) change.set(heading, (change.get(heading) ?? 0) - 1);
  const changed = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  if (changed.length === 0) return;
  const ids = arrays.bigint(changed.map(([id]) => id));
  // Asked by number twice, as a number of rows that the planner knows: it would read and hash the whole table otherwise.
  await sql`
    with locked as (
      select id from heading where id = any(${ids}::bigint[]) order by id for no key update
    )
    update heading set uses = uses + c.change
    from locked join unnest(${ids}::bigint[], ${arrays.integer(changed.map(([, by]) => by))}::int[]) as c (id, change)
      using (id)
    where heading.id = locked.id and heading.id = any(${ids}::bigint[])`.execute(tx);
}

type Undecided = {
  id: number;
  key: string;
  number: string;
  weak: boolean;
  born: number | null;
  died: number | null;
  authority: number | null;
};

/**
 * Asks the rule again for every undecided heading with these keys or numbers. Returns those that lead elsewhere now. The
 * rule depends on the present state alone, so what an act did is undone by undoing the act and asking again.
 */
export async function rematch(
  tx: Tx,
  about: { keys: readonly string[]; numbers: readonly string[] },
): Promise<number[]> {
  const keys = [...new Set(about.keys)];
  const numbers = [...new Set(about.numbers)];
  if (keys.length === 0 && numbers.length === 0) return [];
  // A name that a record brings at this moment and the authority that is being made for it find each other.
  await lockUnion(tx);
  const { rows: headings } = await sql<Undecided>`
    select h.id, h.key, h.number, h.weak, h.born, h.died, h.authority from heading h
    where h.decided is null and (h.key = any(${keys}::text[]) or (h.number <> '' and h.number = any(${numbers}::text[])))
      and (h.authority is not null or exists (select from authority_key k where k.key = h.key)
           or (h.number <> '' and exists (select from authority_number n where n.scheme = split_part(h.number, ':', 1)
                                          and n.value = substr(h.number, strpos(h.number, ':') + 1))))
    order by h.id`.execute(tx);
  if (headings.length === 0) return [];
  const [forms, numbered, born] = await answersFor(tx, headings);
  const changed = headings.flatMap((heading) => {
    const authority = certainOf({
      ...heading,
      byNumber: numbered.get(heading.number) ?? [],
      byForm: forms.get(heading.key) ?? [],
      bornElsewhere: born.get(heading.key) ?? [],
    });
    return authority === heading.authority ? [] : [{ id: heading.id, authority }];
  });
  if (changed.length > 0)
    await sql`
      update heading set authority = c.authority
      from unnest(${changed.map((one) => one.id)}::bigint[], ${changed.map((one) => one.authority)}::bigint[])
        as c (id, authority) where heading.id = c.id`.execute(tx);
  return changed.map((one) => one.id);
}

type Answers = [
  forms: Map<string, Candidate[]>,
  numbered: Map<string, number[]>,
  born: Map<string, number[]>,
];

async function answersFor(tx: Tx, headings: readonly Undecided[]): Promise<Answers> {
  const keys = [...new Set(headings.map((one) => one.key))];
  const numbers = [...new Set(headings.map((one) => one.number).filter((number) => number !== ""))];
  const forms = await sql<Candidate & { key: string }>`
    select distinct k.key, s.id as authority, s.began_year as born, s.ended_year as died
    from authority_key k join authority a on a.id = k.authority join authority s on s.id = a.same_as
    where k.key = any(${keys}::text[])`.execute(tx);
  const numbered =
    numbers.length === 0
      ? []
      : (
          await sql<{ number: string; authority: number }>`
            select distinct n.scheme || ':' || n.value as number, a.same_as as authority
            from authority_number n join authority a on a.id = n.authority
            where (n.scheme, n.value) in (
              select split_part(one, ':', 1), substr(one, strpos(one, ':') + 1) from unnest(${numbers}::text[]) as one)`.execute(
            tx,
          )
        ).rows;
  // Namesakes matter only where a form is known at all.
  const known = [...new Set(forms.rows.map((row) => row.key))];
  const born =
    known.length === 0
      ? []
      : (
          await sql<{ key: string; born: number[] }>`
            select key, array_agg(distinct born) as born from heading
            where key = any(${known}::text[]) and born is not null and uses > 0 group by key`.execute(tx)
        ).rows;
  return [
    grouped(forms.rows, (row) => row.key),
    new Map(
      [...grouped(numbered, (row) => row.number)].map(([number, rows]) => [
        number,
        rows.map((row) => row.authority),
      ]),
    ),
    new Map(born.map((row) => [row.key, row.born])),
  ];
}

function grouped<T>(rows: readonly T[], by: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
