/**
 * Passwords at rest: argon2id (RFC 9106). The parameters are the first set that OWASP's Password Storage Cheat Sheet
 * recommends (19 MiB, two passes, one lane); they may grow: a hash made with smaller ones is remade at the next
 * log-in, when the password is at hand (`needsRehash`).
 *
 * Where there is no hash to compare with, the work is done on a decoy, so that the time of an answer does not tell
 * whether a login exists.
 */
import { hash, parseOptions, verify } from "@node-rs/argon2";

export type Cost = { memoryKiB: number; passes: number; lanes: number };
export const passwordCost: Cost = { memoryKiB: 19_456, passes: 2, lanes: 1 };

/** Hashing runs on the few threads that also read files; a flood of log-ins may take two of them, no more. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resume) => waiting.push(resume));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The same password must match from any keyboard, so letters are compared as composed (RFC 8265 §4.2.2: NFC). */
const asTyped = (password: string): string => password.normalize("NFC");

export const hashPassword = (password: string, cost: Cost = passwordCost): Promise<string> =>
  inTurn(() =>
    hash(asTyped(password), {
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
    }),
  );

const decoys = new Map<string, Promise<string>>();
function decoyOf(cost: Cost): Promise<string> {
  const key = JSON.stringify(cost);
  const made = decoys.get(key) ?? hashPassword("a password of nobody", cost);
  decoys.set(key, made);
  return made;
}

/** Is it this password? Takes the same work where there is no hash, and is then never right. */
export async function checkPassword(
  kept: string | null | undefined,
  password: string,
  cost: Cost = passwordCost,
): Promise<boolean> {
  const against = kept ?? (await decoyOf(cost));
  const right = await inTurn(() => verify(against, asTyped(password)).catch(() => false));
  return right && kept !== null && kept !== undefined;
}

/** Was the hash made with less work than is asked today? */
export function needsRehash(kept: string, cost: Cost = passwordCost): boolean {
  try {
    const made = parseOptions(kept);
    return !kept.startsWith("$argon2id$") || made.memoryCost < cost.memoryKiB || made.timeCost < cost.passes;
  } catch {
    return true;
  }
}
