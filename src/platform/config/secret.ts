import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./read.ts";

/**
 * The secret of this Ortaq: the one that was set, else one made at the first start and kept in the data folder,
 * readable by its owner alone. Two first starts at once agree on the one that came first.
 */
export function houseSecret(settings: Pick<Settings, "secret" | "varFolder">): string {
  if (settings.secret) return settings.secret;
  const file = join(settings.varFolder, "secret");
  mkdirSync(settings.varFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const kept = readFileSync(file, "utf8").trim();
  if (kept.length < 32) {
    throw new Error(
      `The file ${file} is damaged: it must hold at least 32 characters. Restore it, or set ORTAQ_SECRET.`,
    );
  }
  return kept;
}
