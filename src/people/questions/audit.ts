import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Reading } from "./within.ts";

export type AuditLine = {
  id: number;
  at: Date;
  action: string;
  account: number | null;
  login: string | null;
  person: number | null;
  door: string;
  node: number | null;
  subjectKind: string | null;
  subject: number | null;
  outcome: "done" | "refused";
  facts: Facts;
};
export type AuditAsked = {
  /** Nodes whose lines are shown; "all" for the region, with what belongs to no node. */
  within: readonly number[] | "all";
  /** Of one account, by its login. */
  login?: string | undefined;
  /** Beginning of the name of the act: a room, or the act itself. */
  action?: string | undefined;
  outcome?: "done" | "refused" | undefined;
  subject?: { kind: string; id: number } | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** Lines older than this one: the next page. */
  before?: number | undefined;
  most: number;
};

/**
 * Who did what, the latest first. What belongs to no node (log-ins) is shown to its own node's readers when the
 * account holds a role there; to the region always.
 */
export async function auditLines(db: Reading, asked: AuditAsked): Promise<AuditLine[]> {
  const all = asked.within === "all";
  const within = asked.within === "all" ? [] : [...asked.within];
  const { rows } = await sql<AuditLine>`
    select l.id, l.at, l.action, l.account, a.login, p.same_as as person, l.door, l.node,
      l.subject_kind as "subjectKind", l.subject, l.outcome, l.facts
    from audit l left join account a on a.id = l.account left join person p on p.id = a.person
    where (${all} or l.node = any(${within}::bigint[])
        or (l.node is null and exists (select 1 from person k where k.id = p.same_as and k.node = any(${within}::bigint[]))))
      and (${asked.login ?? null}::text is null or a.login = ${asked.login ?? null})
      and (${asked.action ?? null}::text is null or starts_with(l.action, ${asked.action ?? null}))
      and (${asked.outcome ?? null}::text is null or l.outcome = ${asked.outcome ?? null})
      and (${asked.subject?.kind ?? null}::text is null
        or (l.subject_kind = ${asked.subject?.kind ?? null} and l.subject = ${asked.subject?.id ?? null}))
      and (${asked.from ?? null}::date is null or l.at >= ${asked.from ?? null}::date)
      and (${asked.to ?? null}::date is null or l.at < ${asked.to ?? null}::date + 1)
      and (${asked.before ?? null}::bigint is null or l.id < ${asked.before ?? null})
    order by l.id desc limit ${asked.most}`.execute(db);
  return rows;
}
