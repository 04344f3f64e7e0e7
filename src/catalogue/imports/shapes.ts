/** Shapes of inputs that several acts of imports share. */
import { sql } from "kysely";
import { z } from "zod";
import { codePages, columnMeanings, flavours, type TableProfile } from "#formats";
import { rowId } from "#platform/acts";
import type { Tx } from "#platform/db";

const mostColumns = 200;

/** A column that is left out is null: JSON has no undefined in lists. */
export const profileShape = z
  .object({
    headRows: z.number().int().min(0).max(100),
    columns: z.array(z.enum(columnMeanings).nullish()).max(mostColumns),
    listSeparator: z.string().max(3).optional(),
    language: z
      .string()
      .regex(/^[a-z]{3}$/)
      .optional(),
  })
  .transform(
    ({ headRows, columns, listSeparator, language }): TableProfile => ({
      headRows,
      columns: columns.map((meaning) => meaning ?? undefined),
      ...(listSeparator ? { listSeparator } : {}),
      ...(language ? { language } : {}),
    }),
  );

export const choicesShape = {
  flavour: z.enum(flavours).nullish(),
  codePage: z.enum(codePages).nullish(),
  separator: z.string().length(1).nullish(),
  profile: profileShape.nullish(),
};

/** A table of which nobody said where the titles stand brings nothing in. */
export const namesTitles = ({ columns }: TableProfile): boolean =>
  columns.includes("title") || columns.includes("isbn");

export const runInput = z.object({ run: rowId });

export async function nodeOfRun({ run }: { run: number }, tx: Tx): Promise<number | "no-such"> {
  const { rows } = await sql<{ node: number }>`select node from import_run where id = ${run}`.execute(tx);
  return rows[0] ? Number(rows[0].node) : "no-such";
}
