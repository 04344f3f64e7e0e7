import { sql } from "kysely";
import type { Facts } from "#basics";
import type { Db, Tx } from "#platform/db";

/**
 * Log-ins are no acts: an act keeps a hash of its input beside its key and undoes everything when it refuses, and
 * here the input is a password and a refused try must be counted. They write their audit lines themselves.
 */
export async function auditLogIn(
  db: Tx | Db["sql"],
  line: {
    action:
      | "auth.log-in"
      | "auth.second-step"
      | "auth.set-password"
      | "auth.second-factor"
      | "auth.use-reset";
    /** Null when somebody tried a login that is nobody's: written too, so that both answers take the same work. */
    account: number | null;
    door: string;
    outcome: "done" | "refused";
    now: Date;
    facts?: Facts;
  },
): Promise<void> {
  await sql`insert into audit (at, action, account, door, subject_kind, subject, outcome, facts)
    values (${line.now}, ${line.action}, ${line.account}, ${line.door}, 'account', ${line.account},
            ${line.outcome}, ${JSON.stringify(line.facts ?? {})}::jsonb)`.execute(db);
}
