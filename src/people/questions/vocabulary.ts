import { sql } from "kysely";
import type { Trilingual } from "#basics";
import type { Reading } from "./within.ts";

export type PostTitle = { id: number; code: string; name: Trilingual; elected: boolean };

/** The titles of posts that can be given, in the order in which they were taken up. */
export async function postTitles(db: Reading): Promise<PostTitle[]> {
  const { rows } = await sql<PostTitle>`
    select id, code, name, elected from post_title where withdrawn_at is null order by id`.execute(db);
  return rows;
}
