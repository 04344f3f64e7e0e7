/**
 * Rooms contribute to the search document: catalogue the description, stock the branches. The house says once at its
 * start which engine is used and who contributes; no room knows the others. Which ids have a document at all is the
 * matter of the first contributor, the base; it locks what it reads, so that two who index one record at the same
 * time cannot leave the older state behind.
 */
import type { Db, Tx } from "#platform/db";
import type { SearchDocument, SearchEngine } from "./port.ts";

export type SearchPart = Partial<Omit<SearchDocument, "id">>;

export type SearchContributor = {
  name: string;
  /** The parts of these documents. What is missing in the answer contributes nothing. */
  contribute: (tx: Tx, ids: readonly number[]) => Promise<Map<number, SearchPart>>;
};

export type SearchBase = SearchContributor & {
  /** The next ids after one, rising, also of what has no document any more. */
  ids: (tx: Tx, after: number, most: number) => Promise<number[]>;
  count: (tx: Tx) => Promise<number>;
};

export type Searching = {
  engine: SearchEngine;
  base: SearchBase;
  contributors: readonly SearchContributor[];
};

let connected: Searching | undefined;

/** Said by the house at its start, and by tests. */
export function connectSearch(searching: Searching): void {
  connected = searching;
}

function searching(): Searching {
  if (!connected) throw new Error("search is used before the house has connected it");
  return connected;
}

/** The engine that the house connected, for jobs, which no door hands one to. */
export const connectedEngine = (): SearchEngine => searching().engine;

/** Makes the documents of these ids anew, as part of the transaction: found, or gone, as soon as it is committed. */
export async function refreshDocuments(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { engine, base, contributors } = searching();
  const rising = [...new Set(ids)].sort((a, b) => a - b);
  const parts = await base.contribute(tx, rising);
  const present = rising.filter((id) => parts.has(id));
  const others: Map<number, SearchPart>[] = [];
  if (present.length > 0) for (const one of contributors) others.push(await one.contribute(tx, present));
  const documents = present.map((id) =>
    whole(
      id,
      [parts, ...others].map((some) => some.get(id) ?? {}),
    ),
  );
  await engine.index(tx, documents);
  const gone = rising.filter((id) => !parts.has(id));
  if (gone.length > 0) await engine.remove(tx, gone);
}

function whole(id: number, parts: SearchPart[]): SearchDocument {
  const document: SearchDocument = {
    id,
    texts: [],
    numbers: [],
    facets: {},
    titleKey: "",
    popularity: 0,
    headings: [],
  };
  for (const part of parts) {
    document.texts.push(...(part.texts ?? []));
    document.numbers.push(...(part.numbers ?? []));
    document.headings.push(...(part.headings ?? []));
    document.popularity += part.popularity ?? 0;
    if (part.titleKey !== undefined) document.titleKey = part.titleKey;
    if (part.year !== undefined) document.year = part.year;
    if (part.work !== undefined) document.work = part.work;
    for (const [facet, values] of Object.entries(part.facets ?? {})) {
      document.facets[facet] = [...(document.facets[facet] ?? []), ...values];
    }
  }
  return document;
}

const batch = 500;

/**
 * Makes every document anew beside running search: each batch is a transaction of its own, the old documents answer
 * until the new ones are committed. May be stopped and begun again. Returns how many ids were looked at.
 */
export async function reindex(
  ground: { db: Db },
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
  signal?: AbortSignal,
): Promise<number> {
  const { engine, base } = searching();
  const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    ground.db.sql.transaction().execute(work);
  const total = await transaction((tx) => base.count(tx));
  let done = 0;
  let after = 0;
  for (;;) {
    signal?.throwIfAborted();
    const ids = await transaction(async (tx) => {
      const next = await base.ids(tx, after, batch);
      await refreshDocuments(tx, next);
      return next;
    });
    after = ids.at(-1) ?? after;
    done += ids.length;
    await onProgress(done, Math.max(total, done));
    if (ids.length < batch) break;
  }
  await transaction((tx) => engine.renewed(tx));
  return done;
}
