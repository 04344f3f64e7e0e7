/**
 * The works of the demonstration, brought in as the region's systems would: each hands in the file of its own catalogue,
 * its cataloguer imports it, and what is one edition is merged by the rules of the union catalogue. Loading twice changes
 * nothing.
 */
import { sql } from "kysely";
import type { Actor } from "#basics";
import { type Imported, importFile } from "#catalogue";
import { nodeByCode } from "#libraries";
import { grantsOf } from "#people";
import { permissionsOfRole } from "#people/rules";
import type { Ground } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { type DemoFile, demoFiles } from "../files/index.ts";
import { cataloguerOf } from "../region/index.ts";

export type LoadedFile = Imported & { file: DemoFile };

/** The cataloguer of a system, who may no more than the role says. */
async function cataloguer({ db, clock }: Ground, system: string): Promise<Actor> {
  const { rows } = await sql<{ id: number; person: number | null }>`
    select id, person from account where login = ${cataloguerOf(system)}`.execute(db.sql);
  const [account] = rows;
  if (!account) throw new Error(`${system} has no cataloguer`);
  const grants = await grantsOf(db.sql, [account.id], dayOf(clock()));
  return {
    account: account.id,
    person: account.person,
    grants: grants
      .filter(({ current }) => current)
      .map(({ role, node }) => ({ role, node, permissions: permissionsOfRole(role) })),
  };
}

async function loadFile(ground: Ground, file: DemoFile): Promise<LoadedFile> {
  const node = await nodeByCode(ground.db.sql, file.node);
  if (node === undefined) throw new Error(`the demonstration names no system ${file.node}`);
  const bytes = await file.bytes();
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const { format, flavour, codePage } = file;
  const imported = await importFile(
    ground,
    { actor: await cataloguer(ground, file.system), door: "office" },
    { node, stream: stream(), size: bytes.length, format, flavour, codePage, fileName: file.name },
  );
  if (!imported.ok) throw new Error(`${file.name}: ${imported.refusals.map((one) => one.code).join(", ")}`);
  return { ...imported.value, file };
}

export async function loadWorks(ground: Ground): Promise<LoadedFile[]> {
  const loaded: LoadedFile[] = [];
  for (const file of demoFiles()) loaded.push(await loadFile(ground, file));
  return loaded;
}
