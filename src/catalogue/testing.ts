/** For tests of all rooms: records made in a few words, and a valid input for each act. */
import { tmpdir } from "node:os";
import { join } from "node:path";

import { theHouse } from "#basics";
import {
  controlField,
  type DataField,
  type Description,
  dataField,
  describeMarc21,
  type RawRecord,
  type ReadRecord,
  writeIso2709,
} from "#formats";
import { type Ground, perform } from "#platform/acts";
import { folderStore, openFiles } from "#platform/files";
import { authoritySamples, someAuthority } from "./authorities/testing.ts";
import { beginImport } from "./imports/actions/begin-import.ts";
import { importRecords } from "./imports/actions/import-records.ts";
import { endRehearsal } from "./imports/actions/rehearse-records.ts";
import { connectFiles } from "./imports/connected.ts";
import { type Imported, importFile } from "./imports/import-file.ts";
import { listSamples } from "./lists/testing.ts";
import { markRecord } from "./local-history/actions/mark-records.ts";
import { proposalSamples } from "./proposals/testing.ts";
import { recordSamples } from "./records/testing.ts";
import { unionSamples } from "./union/testing.ts";

export type ToldRecord = {
  number?: string;
  title: string;
  author?: string;
  year?: number;
  lang?: string;
  original?: string;
  subject?: string;
  isbn?: string;
  publisher?: string;
  fields?: DataField[];
};

/** A MARC 21 record of a book told in few words. */
export function tellRecord(told: ToldRecord): RawRecord {
  const year = told.year === undefined ? "    " : String(told.year);
  return {
    leader: "00000nam a2200000 i 4500",
    fields: [
      ...(told.number === undefined ? [] : [controlField("001", told.number)]),
      controlField(
        "008",
        `260101s${year}    kz |||||||||||||||||${told.lang ?? "kaz"}||`.padEnd(40, " ").slice(0, 40),
      ),
      ...(told.isbn ? [dataField("020", "  ", "a", told.isbn)] : []),
      ...(told.author ? [dataField("100", "1 ", "a", told.author)] : []),
      ...(told.original ? [dataField("240", "10", "a", told.original)] : []),
      ...(told.title === "" ? [] : [dataField("245", "10", "a", told.title)]),
      dataField(
        "264",
        " 1",
        "a",
        "Алматы :",
        "b",
        told.publisher ?? "Жазушы,",
        "c",
        told.year === undefined ? "" : `${told.year}.`,
      ),
      ...(told.subject ? [dataField("650", " 4", "a", told.subject)] : []),
      ...(told.fields ?? []),
    ],
  };
}

/** Field 952: where a copy is and how it is numbered. */
export const tellCopy = (copy: {
  branch?: string;
  location?: string;
  barcode?: string;
  inventory?: string;
  mark?: string;
}): DataField =>
  dataField(
    "952",
    "  ",
    "b",
    copy.branch ?? "",
    "c",
    copy.location ?? "",
    "i",
    copy.inventory ?? "",
    "o",
    copy.mark ?? "",
    "p",
    copy.barcode ?? "",
  );

const written = (record: RawRecord): Uint8Array => {
  const outcome = writeIso2709(record);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

export const bytesOf = (records: readonly (RawRecord | Uint8Array)[]): Buffer =>
  Buffer.concat(records.map((one) => (one instanceof Uint8Array ? one : written(one))));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Imports records through the real import, as the house. */
export async function importTold(
  ground: Ground,
  node: number,
  records: readonly (RawRecord | Uint8Array)[],
  source?: string,
): Promise<Imported> {
  const outcome = await importFile(
    ground,
    { actor: theHouse, door: "cli" },
    { node, stream: once(bytesOf(records)), format: "iso2709", ...(source ? { source } : {}) },
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

export const describeTold = (told: ToldRecord): Description => describeMarc21(tellRecord(told));

export const readTold = (told: ToldRecord): ReadRecord => {
  const record = tellRecord(told);
  return {
    ok: true,
    index: 0,
    offset: 0,
    bytes: written(record),
    record,
    codePage: "utf-8",
    warnings: [],
  };
};

const begin = async (ground: Ground, node: number, rehearse = false): Promise<number> => {
  const begun = await perform({ ground, actor: theHouse, door: "cli" }, beginImport, {
    node,
    format: "iso2709",
    rehearse,
  });
  if (!begun.ok) throw new Error(JSON.stringify(begun.refusals));
  return begun.value.run;
};

/** Something that waits in the queue of a node: a record without a title. */
const queued = async (ground: Ground, node: number): Promise<number> => {
  const run = await begin(ground, node);
  const number = `untitled-${run}`;
  await perform({ ground, actor: theHouse, door: "cli" }, importRecords, {
    run,
    records: [readTold({ number, title: "" })],
  });
  const { rows } = await ground.db.pool.query("select max(id) as id from import_queue where node = $1", [
    node,
  ]);
  return Number(rows[0].id);
};

export { someAuthority };

let brought = 0;
/** A record with an author, brought by a node. */
export async function someRecord(ground: Ground, node: number): Promise<number> {
  const number = `some-${node}-${++brought}`;
  await importTold(
    ground,
    node,
    [tellRecord({ number, title: "Үлгі кітап", author: "Үлгіұлы, Сынақ" })],
    "some",
  );
  const { rows } = await ground.db.pool.query(
    "select id from record where source = 'some' and source_number = $1",
    [number],
  );
  return Number(rows[0]?.id);
}

/** A valid input for each act of the room, at a node. */
export const samples: Record<string, (ground: Ground, node: number) => Promise<unknown>> = {
  ...authoritySamples,
  "authorities.link-in-record": async (ground, node) => {
    const record = await someRecord(ground, node);
    const { rows } = await ground.db.pool.query(
      "select heading from record_heading where record = $1 limit 1",
      [record],
    );
    return { node, record, heading: Number(rows[0]?.heading) };
  },
  "local-history.mark": async (ground, node) => ({
    node,
    record: await someRecord(ground, node),
    version: 0,
  }),
  "local-history.mark-many": async (ground, node) => ({ node, records: [await someRecord(ground, node)] }),
  "local-history.take-off": async (ground, node) => {
    const record = await someRecord(ground, node);
    await perform({ ground, actor: theHouse, door: "cli" }, markRecord, { node, record, version: 0 });
    return { node, record, version: 1 };
  },
  "local-history.add-direction": async () => ({ code: "sample", name: { kk: "Үлгі" } }),
  "local-history.edit-direction": async () => ({ direction: 1, version: 1, name: { kk: "Тарих" } }),
  "catalogue.take-file": async (ground, node) => {
    connectFiles(openFiles(ground.db, folderStore(join(tmpdir(), "ortaq-test-files"))));
    return {
      node,
      name: "catalogue.mrc",
      taken: { sha256: "0".repeat(64), size: 0, mime: "application/marc" },
    };
  },
  "catalogue.begin-import": async (_, node) => ({ node, format: "iso2709" }),
  "catalogue.import-records": async (ground, node) => ({
    run: await begin(ground, node),
    records: [readTold({ number: "sample", title: "Абай жолы" })],
  }),
  "catalogue.end-import": async (ground, node) => ({ run: await begin(ground, node) }),
  "catalogue.rehearse-records": async (ground, node) => ({
    run: await begin(ground, node, true),
    at: 0,
    records: [readTold({ number: "sample", title: "Абай жолы" })],
  }),
  "catalogue.end-rehearsal": async (ground, node) => ({ run: await begin(ground, node, true) }),
  "catalogue.carry-out-import": async (ground, node) => {
    const run = await begin(ground, node, true);
    await perform({ ground, actor: theHouse, door: "cli" }, endRehearsal, { run });
    return { run };
  },
  "catalogue.stop-import": async (ground, node) => ({ run: await begin(ground, node) }),
  "catalogue.take-back-import": async (ground, node) => ({
    run: (await importTold(ground, node, [tellRecord({ number: "back", title: "Қайтар" })])).run,
  }),
  "catalogue.save-profile": async (_, node) => ({
    node,
    name: "Түгендеу кітабы",
    heads: ["Атауы", "Инв. №"],
    profile: { headRows: 1, columns: ["title", "inventory"] },
  }),
  "catalogue.retry-queued": async (ground, node) => ({
    id: await queued(ground, node),
    title: "Табылған атау",
  }),
  "catalogue.decide-queued": async (ground, node) => {
    await queued(ground, node);
    return { node, code: "no-title", decision: "set-aside" };
  },
  "catalogue.set-aside-queued": async (ground, node) => ({ id: await queued(ground, node) }),
  ...listSamples,
  ...proposalSamples,
  ...recordSamples,
  ...unionSamples,
};
