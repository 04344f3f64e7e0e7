import type { Refusal } from "#basics";

/** Wordings of a room: texts, or functions of the facts. */
type Table = Record<string, unknown>;

/**
 * Refusals for the operator, one a line. A code that the room does not word (a problem of the call itself, such as
 * "required") is said as it is, with its field and facts: it is precise, and the manual explains the options.
 */
export function inEnglish(refusals: readonly Refusal[], table: Table): string {
  return refusals.map((refusal) => worded(refusal, table[refusal.code])).join("\n");
}

function worded({ code, facts, field }: Refusal, wording: unknown): string {
  if (typeof wording === "string") return wording;
  if (typeof wording === "function") return String(wording(facts));
  const details = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return [field ? `${field}: ${code}` : code, ...details].join(", ");
}
