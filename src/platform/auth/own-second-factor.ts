/**
 * One's own second factor, switched on and off by who knows the password: at a session left open somebody else could
 * otherwise lock the owner out with a telephone of their own.
 */
import { done, type Outcome } from "#basics";
import type { Db } from "#platform/db";
import { auditLogIn } from "./audit.ts";
import type { Keys } from "./keys.ts";
import { type Own, provePassword } from "./own-password.ts";
import { type Cost, passwordCost } from "./password.ts";
import {
  beginSecondFactor,
  dropSecondFactor,
  newRecoveryCodes,
  type SecondFactorBegun,
} from "./second-factor.ts";

type Proof = { db: Db; own: Own; password: string; now: Date; cost?: Cost };

const proved = ({
  db,
  own,
  password,
  now,
  cost = passwordCost,
}: Proof): Promise<Outcome<{ login: string }>> => provePassword(db, own, password, now, cost, "proof");

export async function beginOwnSecondFactor(proof: Proof, keys: Keys): Promise<Outcome<SecondFactorBegun>> {
  const known = await proved(proof);
  return known.ok ? beginSecondFactor(proof.db, keys, proof.own.account) : known;
}

export async function stopOwnSecondFactor(proof: Proof): Promise<Outcome<null>> {
  const known = await proved(proof);
  if (!known.ok) return known;
  const { account } = proof.own;
  await proof.db.sql.transaction().execute(async (tx) => {
    await dropSecondFactor(tx, account);
    await auditLogIn(tx, {
      action: "auth.second-factor",
      account,
      door: "office",
      outcome: "done",
      now: proof.now,
      facts: { on: false },
    });
  });
  return done(null);
}

/** Ten new codes in place of the old ones. */
export async function renewRecoveryCodes(proof: Proof): Promise<Outcome<string[]>> {
  const known = await proved(proof);
  if (!known.ok) return known;
  return done(await proof.db.sql.transaction().execute((tx) => newRecoveryCodes(tx, proof.own.account)));
}
