import { sql } from "kysely";
import type { Tx } from "#platform/db";

export const nodeOfBatch = async (batch: number, tx: Tx): Promise<number | "no-such"> => {
  const { rows } = await sql<{ node: number }>`select node from batch_change where id = ${batch}`.execute(tx);
  return rows[0]?.node ?? "no-such";
};
