/**
 * What Ortaq must be able to expect of any server, asked at every start: a database that cannot fold Қ or cut
 * «кітап» into trigrams would find nothing and say nothing.
 */
import type { ClientBase } from "pg";
import { trouble } from "./trouble.ts";

export const oldestMajor = 15;

export async function selfCheck(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           lower('Қ') = 'қ' as folds,
           (select count(*) > 0 from pg_available_extensions where name = 'pg_trgm') as has_trgm`);
  const { version, encoding, folds, has_trgm } = rows[0];
  if (version < oldestMajor * 10_000) {
    throw trouble(
      "too-old",
      `The database server is PostgreSQL ${Math.floor(version / 10_000)}; Ortaq needs ${oldestMajor} or newer. Upgrade the server, or leave DATABASE_URL out to use the one that Ortaq brings.`,
    );
  }
  const problems: string[] = [];
  if (encoding !== "UTF8") problems.push("its encoding is not UTF8");
  if (!folds) problems.push("its locale does not know that Қ and қ are one letter");
  if (!has_trgm) problems.push("the extension pg_trgm is not installed (package postgresql-contrib)");
  else if (encoding === "UTF8") problems.push(...(await trigrams(client)));
  if (problems.length === 0) return;
  throw trouble(
    "unfit",
    `The database cannot hold Kazakh text as Ortaq needs it: ${problems.join("; ")}. Create it anew: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 NAME. Nothing was changed.`,
  );
}

/** Cuts a Kazakh word into trigrams, with the extension made for the question alone where it is not there yet. */
async function trigrams(client: ClientBase): Promise<string[]> {
  await client.query("begin");
  try {
    await client.query("create extension if not exists pg_trgm");
    const { rows } = await client.query("select cardinality(show_trgm('кітап')) as cut");
    return rows[0].cut > 0 ? [] : ["its locale takes Cyrillic letters for no letters (no trigrams of кітап)"];
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    return [
      "the user may not make the extension pg_trgm: let an administrator run «create extension pg_trgm»",
    ];
  } finally {
    await client.query("rollback");
  }
}
