/**
 * The works of the demonstration, brought in by the true import: the file is written as ISO 2709 in memory and read
 * again, so what the pages show has gone the way that a library's own file goes. Loading twice changes nothing.
 */
import { theHouse } from "#basics";
import { type Imported, importFile } from "#catalogue";
import { writeIso2709 } from "#formats";
import type { Ground } from "#platform/acts";
import { catalogueCode, demoRecords } from "../works/index.ts";

async function* file(): AsyncGenerator<Uint8Array> {
  for (const { record, edition } of demoRecords()) {
    const bytes = writeIso2709(record);
    if (!bytes.ok) throw new Error(`the demonstration record ${edition.id} cannot be written`);
    yield bytes.value;
  }
}

/** `node` is the region: copies find their places by the codes of their branches. */
export async function loadWorks(ground: Ground, node: number): Promise<Imported> {
  const imported = await importFile(
    ground,
    { actor: theHouse, door: "cli" },
    { node, source: catalogueCode, stream: file(), format: "iso2709", fileName: "demo" },
  );
  if (!imported.ok) throw new Error(imported.refusals.map((one) => one.code).join(", "));
  return imported.value;
}
