/** Names as they stand in the drawers of an alphabetical catalogue. Every question costs a page, however many there are. */
import { type RawBuilder, sql } from "kysely";
import { type Lang, pick, type Trilingual } from "#basics";
import type { Reading } from "../../records/questions/records.ts";
import { allLetters, type Drawer } from "../rules/drawers.ts";

export type DrawerEntry = {
  key: string;
  text: string;
  /** Its own page; none for a name that no authority answers for. */
  authority: number | undefined;
  /** The years of whom it names. */
  years: [number | null, number | null];
  /** "See": the established form, where this is another one. */
  see: { text: string; lang: Lang } | undefined;
  /** How many shown records bear it. */
  records: number;
};
type Row = {
  key: string;
  text: string;
  authority: number | null;
  heading: Trilingual | null;
  began: number | null;
  ended: number | null;
  records: number;
};

/** In the drawer of names stand those who made something; what records are about in that of topics. */
const bears: Record<Drawer, RawBuilder<unknown>> = {
  name: sql`rh.role not in ('subject', 'subdivision')`,
  topic: sql`rh.role = 'subject'`,
  place: sql`true`,
};
const drawerOfHeading = sql`(case kind when 'place' then kind when 'topic' then kind else 'name' end)`;
const ofAuthority = (drawer: Drawer, authority: RawBuilder<unknown>) => sql`
  authority m join heading mh on mh.authority = m.id join record_heading rh on rh.heading = mh.id
  join record r on r.id = rh.record
  where m.same_as = ${authority} and ${bears[drawer]} and r.state = 'published'`;
const ofHeading = (drawer: Drawer, heading: RawBuilder<unknown>) => sql`
  record_heading rh join record r on r.id = rh.record
  where rh.heading = ${heading} and ${bears[drawer]} and r.state = 'published'`;

async function rowsFrom(
  db: Reading,
  asked: { drawer: Drawer; from: string; back: boolean; most: number },
): Promise<Row[]> {
  const { drawer, from, most } = asked;
  const [side, order] = asked.back ? [sql`<`, sql`desc`] : [sql`>=`, sql`asc`];
  const { rows } = await sql<Row>`
    select e.key, e.text, e.authority, s.heading, s.began_year as began, s.ended_year as ended,
      case when e.authority is null then (select count(distinct r.same_as)::int from ${ofHeading(drawer, sql`e.printed`)})
           else (select count(distinct r.same_as)::int from ${ofAuthority(drawer, sql`e.authority`)}) end as records
    from (
      (select sort_key as key, text, null::bigint as authority, id as printed from heading
       where ${drawerOfHeading} = ${drawer} and authority is null and uses > 0 and sort_key ${side} ${from} and sort_key <> ''
         and exists (select from ${ofHeading(drawer, sql`heading.id`)})
       order by sort_key ${order}, id limit ${most})
      union all
      (select f.sort_key, f.text, a.same_as, null from authority_form f join authority a on a.id = f.authority
       where f.list = ${drawer} and f.sort_key ${side} ${from}
         and exists (select from ${ofAuthority(drawer, sql`a.same_as`)})
       order by f.sort_key ${order}, f.authority limit ${most})
    ) e left join authority s on s.id = e.authority
    order by e.key ${order}, e.authority, e.printed limit ${most}`.execute(db);
  return rows;
}

export type DrawerPage = { entries: DrawerEntry[]; next: string | undefined; before: string | undefined };

/** Entries from a key on; `next` and `before` are the keys at which the neighbouring pages begin. */
export async function openDrawer(
  db: Reading,
  asked: { drawer: Drawer; from: string; most: number; lang: Lang },
): Promise<DrawerPage> {
  const { drawer, from, most, lang } = asked;
  const rows = await rowsFrom(db, { drawer, from, back: false, most: most + 1 });
  const back = from === "" ? [] : await rowsFrom(db, { drawer, from, back: true, most });
  return {
    entries: entriesOf(rows.slice(0, most), lang),
    next: rows[most]?.key,
    before: back.at(-1)?.key,
  };
}

/** One entry for one form: forms of one authority that are printed alike, and equal headings, come together. */
function entriesOf(rows: readonly Row[], lang: Lang): DrawerEntry[] {
  const entries = new Map<string, DrawerEntry>();
  for (const { key, text, authority, heading, began, ended, records } of rows) {
    const established = heading ? pick(heading, lang) : undefined;
    const name = `${text} ${authority ?? ""}`;
    const known = entries.get(name);
    if (known && authority === null) known.records += records;
    if (known) continue;
    entries.set(name, {
      key,
      text,
      authority: authority ?? undefined,
      years: [began, ended],
      see: established && established.text !== text ? established : undefined,
      records,
    });
  }
  return [...entries.values()];
}

/** Under which letters of the bar anything stands. */
export async function lettersInDrawer(db: Reading, drawer: Drawer): Promise<Set<string>> {
  const { rows } = await sql<{ label: string }>`
    select l.label from unnest(${allLetters.map((one) => one.label)}::text[], ${allLetters.map((one) => one.from)}::text[],
                               ${allLetters.map((one) => one.to)}::text[]) as l (label, a, b)
    where exists (select from heading where ${drawerOfHeading} = ${drawer} and authority is null and uses > 0
                    and sort_key >= l.a collate "C" and sort_key < l.b collate "C")
       or exists (select from authority_form f where f.list = ${drawer}
                    and f.sort_key >= l.a collate "C" and f.sort_key < l.b collate "C")`.execute(db);
  return new Set(rows.map((row) => row.label));
}
