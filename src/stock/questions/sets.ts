/** Volumes and sets (STK-14): which volumes there are, who has which, what is missing where. */
import { sql } from "kysely";
import { recordsByIds, type SetOf, volumesOf } from "#catalogue";
import { titleLine, volumeNumber, volumesTold } from "#catalogue/rules";
import type { Reading } from "#libraries";

export type VolumeOfSet = {
  /** The number where the volume has one; else what the record calls it. */
  key: string;
  nth: number | null;
  label: string;
  /** Records of the volume, of several editions too; none for one that is only known to be missing. */
  records: number[];
};
export type Completeness = {
  /** How many volumes the set's own record tells of. */
  told: number | null;
  volumes: VolumeOfSet[];
  /** For each place: volume key → copies. */
  held: Map<number, Map<string, number>>;
};

const keyOf = (nth: number | null, label: string): string =>
  nth === null ? `t:${label.toLocaleLowerCase("ru")}` : String(nth);

/** Gaps in the count become volumes without a record, up to what the set tells of or its highest number. */
function withGaps(known: VolumeOfSet[], told: number | null): VolumeOfSet[] {
  const numbers = new Set(known.map((one) => one.nth));
  const last = Math.max(told ?? 0, ...known.map((one) => one.nth ?? 0));
  const gaps = Array.from({ length: Math.min(last, 300) }, (_, at) => at + 1)
    .filter((nth) => !numbers.has(nth))
    .map((nth): VolumeOfSet => ({ key: String(nth), nth, label: String(nth), records: [] }));
  return [...known, ...gaps].sort(
    (a, b) => (a.nth ?? 1000) - (b.nth ?? 1000) || a.label.localeCompare(b.label, "ru"),
  );
}

/**
 * Copies count by the record of their volume; copies on the record of the set itself by what their own field says
 * («3-т.»), as libraries do that describe a set once.
 */
export async function setCompleteness(db: Reading, set: SetOf): Promise<Completeness> {
  const volumes = await volumesOf(db, set);
  const [whole] = "record" in set ? await recordsByIds(db, [set.record]) : [];
  const told = (whole && volumesTold(whole.description)) ?? null;
  const known = new Map<string, VolumeOfSet>();
  const byRow = new Map<number, string>();
  for (const one of volumes) {
    const label = one.volume || titleLine(one.description.title);
    const key = keyOf(one.nth, label);
    const volume = known.get(key) ?? {
      key,
      nth: one.nth,
      label: one.nth === null ? label : String(one.nth),
      records: [],
    };
    volume.records.push(one.record);
    known.set(key, volume);
    for (const row of one.rows) byRow.set(row, key);
  }
  const held = new Map<number, Map<string, number>>();
  const count = (node: number, key: string, copies: number): void => {
    const place = held.get(node) ?? new Map<string, number>();
    held.set(node, place);
    place.set(key, (place.get(key) ?? 0) + copies);
  };
  for (const row of await availabilityOfRows(db, [...byRow.keys()]))
    count(row.node, byRow.get(row.record) ?? "", row.copies);
  for (const row of "record" in set ? await copiesByVolume(db, set.record) : []) {
    const nth = volumeNumber(row.volume) ?? null;
    const key = keyOf(nth, row.volume);
    if (!known.has(key))
      known.set(key, { key, nth, label: nth === null ? row.volume : String(nth), records: [] });
    count(row.node, key, row.copies);
  }
  return { told, volumes: withGaps([...known.values()], told), held };
}

async function availabilityOfRows(
  db: Reading,
  records: readonly number[],
): Promise<{ record: number; node: number; copies: number }[]> {
  const { rows } = await sql<{ record: number; node: number; copies: number }>`
    select record, node, copies from record_availability where record = any(${[...records]}::bigint[])
    order by node, record`.execute(db);
  return rows.map((row) => ({ ...row, record: Number(row.record), node: Number(row.node) }));
}

/** Copies on the set's own record, by the volume that each names. */
async function copiesByVolume(
  db: Reading,
  record: number,
): Promise<{ node: number; volume: string; copies: number }[]> {
  const { rows } = await sql<{ node: number; volume: string; copies: number }>`
    select node, volume, count(*)::int as copies from copy
    where record in (select id from record where id = ${record} union select id from record where same_as = ${record} and same_as <> id)
      and volume <> '' and state <> 'written-off'
    group by node, volume order by node, volume`.execute(db);
  return rows.map((row) => ({ ...row, node: Number(row.node) }));
}

export type IncompleteSet = {
  set: SetOf;
  /** A record to name it by: the set's own, or one of its volumes. */
  named: number;
  /** Volumes that are known of and that these places have. */
  known: number;
  held: number;
  /** Numbers of the volumes that none of the places has; those without a number are counted in `known` alone. */
  missing: number[];
};

type SetRow = { target: number | null; key: string | null; named: number; known: string[]; held: string[] };

/**
 * Sets of which these places hold some volumes and lack others. It walks the volumes of all sets (a small part of a
 * catalogue) and never the copies of a place.
 */
export async function incompleteSets(db: Reading, nodes: readonly number[]): Promise<IncompleteSet[]> {
  const linked = await linkedSets(db, nodes);
  const onSets = await volumesOnSets(db, nodes);
  const known = new Set(linked.map((row) => Number(row.target)));
  const alone = [...onSets.keys()].filter((record) => !known.has(record));
  const rows = [
    ...linked,
    ...alone.map((id): SetRow => ({ target: id, key: null, named: id, known: [], held: [] })),
  ];
  const told = await toldOf(
    db,
    rows.flatMap((row) => (row.target === null ? [] : [Number(row.target)])),
  );
  return rows.flatMap((row) => incomplete(row, told, onSets));
}

/** Sets whose volumes have records, with at least one volume at these places. */
async function linkedSets(db: Reading, nodes: readonly number[]): Promise<SetRow[]> {
  const { rows } = await sql<SetRow>`
    with volumes as (
      select t.same_as as target, case when t.id is null then l.set_key end as key,
             coalesce(l.nth::text, 't:' || lower(l.volume)) as volume, l.record, p.same_as as part
      from record_link l join record p on p.id = l.record left join record t on t.id = l.target
      where l.kind = 'set' and (l.target is not null or l.set_key is not null)
        and exists (select 1 from record s where s.id = p.same_as and s.state = 'published')),
    by_volume as (
      select v.target, v.key, v.volume, min(v.part) as part,
             bool_or(exists (select 1 from record_availability a
                             where a.record = v.record and a.node = any(${[...nodes]}::bigint[]))) as held
      from volumes v group by v.target, v.key, v.volume)
    select target, key, coalesce(target, min(part)) as named, array_agg(volume) as known,
           coalesce(array_agg(volume) filter (where held), '{}') as held
    from by_volume b group by target, key
    having bool_or(held) or exists (
      select 1 from copy c join record r on r.id = c.record
      where (r.id = b.target or (r.same_as = b.target and r.same_as <> r.id)) and c.node = any(${[...nodes]}::bigint[]) and c.volume <> '' and c.state <> 'written-off')
    limit 20000`.execute(db);
  return rows;
}

function incomplete(
  row: SetRow,
  told: ReadonlyMap<number, number | undefined>,
  onSets: ReadonlyMap<number, ReadonlySet<string>>,
): IncompleteSet[] {
  const target = row.target === null ? undefined : Number(row.target);
  const held = new Set([...row.held, ...(target === undefined ? [] : (onSets.get(target) ?? []))]);
  const known = new Set([...row.known, ...held]);
  const last = Math.max(
    (target === undefined ? undefined : told.get(target)) ?? 0,
    ...[...known].map((volume) => Number(volume) || 0),
  );
  for (let nth = 1; nth <= Math.min(last, 300); nth++) known.add(String(nth));
  const missing = [...known].filter((volume) => !held.has(volume));
  if (missing.length === 0) return [];
  const set: SetOf | undefined =
    target !== undefined ? { record: target } : row.key === null ? undefined : { key: row.key };
  return set
    ? [
        {
          set,
          named: Number(row.named),
          known: known.size,
          held: held.size,
          missing: missing
            .map(Number)
            .filter((nth) => nth > 0)
            .sort((a, b) => a - b),
        },
      ]
    : [];
}

async function toldOf(db: Reading, records: readonly number[]): Promise<Map<number, number | undefined>> {
  const known = await recordsByIds(db, records);
  return new Map(known.map((record) => [record.id, volumesTold(record.description)]));
}

/** Volumes that copies on the records of sets name, at these places. */
async function volumesOnSets(db: Reading, nodes: readonly number[]): Promise<Map<number, Set<string>>> {
  const { rows } = await sql<{ record: number; volume: string }>`
    select distinct r.same_as as record, c.volume from copy c join record r on r.id = c.record
    where c.node = any(${[...nodes]}::bigint[]) and c.volume <> '' and c.state <> 'written-off'
      and r.description ->> 'level' = 'set'`.execute(db);
  const found = new Map<number, Set<string>>();
  for (const { record, volume } of rows) {
    const nth = volumeNumber(volume) ?? null;
    found.set(Number(record), (found.get(Number(record)) ?? new Set<string>()).add(keyOf(nth, volume)));
  }
  return found;
}
