import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Ground } from "#platform/acts";
import { dayOf } from "#platform/i18n/rules";
import type { Contacts } from "../rules/details.ts";
import { fullName } from "../rules/names.ts";
import { nodesByIds } from "./tree.ts";

export type SiteFacts = {
  name: Trilingual;
  phone?: string | undefined;
  centre?: Trilingual | undefined;
  address?: Trilingual | undefined;
  legal?: Trilingual | undefined;
};

/** Whose site it is, for the head and foot of every page: the region and its methodical centre. */
export async function siteFacts({ db, clock }: Pick<Ground, "db" | "clock">): Promise<SiteFacts> {
  const day = dayOf(clock());
  const { rows } = await sql<{
    root: number;
    centre: number | null;
    house: number | null;
    contacts: Contacts | null;
  }>`
    select r.id as root, c.node as centre, h.node as house, d.value as contacts
    from node r
    left join node_relation c on c.other = r.id and c.kind = 'methodical-centre' and c.valid @> ${day}::date
    left join lateral (
      select p.node from node_relation p join node l on l.id = p.node and l.kind = 'library'
      where p.other = c.node and p.kind = 'part-of' and p.valid @> ${day}::date order by p.node limit 1) h on true
    left join lateral (
      select value from node_detail where node in (c.node, h.node) and subject = 'contacts' and valid @> ${day}::date
        and value -> 'phones' <> '[]' order by node = c.node desc limit 1) d on true
    where r.root limit 1`.execute(db.sql);
  const [row] = rows;
  if (!row) return { name: {} };
  const ids = [row.root, row.centre, row.house].filter((id) => id !== null);
  const nodes = new Map((await nodesByIds(db.sql, ids, day)).map((node) => [node.id, node]));
  const root = nodes.get(row.root);
  const centre = nodes.get(row.centre ?? 0);
  const place = nodes.get(row.house ?? 0)?.place ?? centre?.place;
  const inAll = (node: typeof root): Trilingual | undefined =>
    node && { kk: fullName(node, "kk").text, ru: fullName(node, "ru").text, en: fullName(node, "en").text };
  return {
    name: root?.title ?? {},
    phone: row.contacts?.phones[0]?.number,
    centre: inAll(centre),
    address: place && joined(place.settlement, place.address),
  };
}

/** «Қарағанды, Ерубаев көшесі, 44»: settlement and address of each language that has one of them. */
const joined = (settlement: Trilingual, address: Trilingual): Trilingual =>
  Object.fromEntries(
    (["kk", "ru", "en"] as const)
      .map((lang) => [lang, [settlement[lang], address[lang]].filter(Boolean).join(", ")] as const)
      .filter(([, text]) => text !== ""),
  );
