import { sql } from "kysely";
import type { PersonNames } from "../rules/names.ts";
import { namesOfPersons } from "./names-of-persons.ts";
import type { Reading } from "./within.ts";

export type DemonstrationAccount = {
  login: string;
  names: PersonNames;
  roles: { role: string; node: number }[];
};

/** The accounts of the demonstration with what each may do; shown at its log-in alone. */
export async function demonstrationAccounts(db: Reading, day: string): Promise<DemonstrationAccount[]> {
  const { rows } = await sql<{ login: string; person: number; roles: { role: string; node: number }[] }>`
    select a.login, a.person, jsonb_agg(jsonb_build_object('role', g.role, 'node', g.node) order by g.id) as roles
    from account a join role_grant g on g.account = a.id and g.ended_at is null and g.valid @> ${day}::date
    where a.closed_at is null and a.person is not null
    group by a.id order by a.id limit 40`.execute(db);
  const names = await namesOfPersons(
    db,
    rows.map((row) => row.person),
  );
  return rows.map(({ login, person, roles }) => ({ login, roles, names: names.get(person) ?? {} }));
}
