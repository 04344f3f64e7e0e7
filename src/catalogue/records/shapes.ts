/** What the acts of this subject take: a record as lines, and where a record is. */
import { sql } from "kysely";
import { z } from "zod";
import type { Tx } from "#platform/db";

/** A person's longest line; notes and contents of collections are long. */
const longestLine = 30_000;
const mostLines = 3_000;

const plain = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed(), "odd-characters");

/** Printable ASCII: the leader goes out as it is. */
export const draftShape = z.object({
  leader: z.string().regex(/^[ -~]{24}$/, "invalid"),
  lines: z
    .array(z.object({ tag: plain(20), ind: plain(10).default(""), text: plain(longestLine) }))
    .max(mostLines, "too-many-lines"),
});

export const whyNote = plain(1_000)
  .nullish()
  .transform((text) => (text ?? "").replace(/\s+/gu, " ").trim());

/** The library or system that brought the record: there permission is asked. */
export async function nodeOfRecord(record: number, tx: Tx): Promise<number | "no-such"> {
  const { rows } = await sql<{ node: number }>`select node from record where id = ${record}`.execute(tx);
  return rows[0] ? Number(rows[0].node) : "no-such";
}
