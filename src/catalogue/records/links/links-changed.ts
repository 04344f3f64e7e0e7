/**
 * Keeps the links of records, in the transaction that wrote them: their own rows are made anew, and links of others that
 * waited for them, or led to them by what they no longer say, are looked up again. All in batches.
 */
import type { Tx } from "#platform/db";
import { lockUnion } from "../../union/store.ts";
import {
  byLevel,
  type Candidate,
  chosenOf,
  controlKey,
  linkRowsOf,
  mainAuthor,
  wholeKeysOf,
} from "./rules.ts";
import {
  crowdedWorks,
  deleteLinks,
  describedRecords,
  insertLinks,
  type Pending,
  pendingLinks,
  recordsUnder,
  setTargets,
  writeWholeKeys,
} from "./store.ts";

const batch = 2000;

export async function linksChanged(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  // Two records that name each other may be written at one moment: the second sees what the first has written.
  await lockUnion(tx);
  const all = [...new Set(ids)];
  const records = await describedRecords(tx, all);
  const shown = records.filter((record) => record.state !== "withdrawn");
  const keys = shown.flatMap((record) =>
    wholeKeysOf(record.description).map((key) => ({ record: record.id, key })),
  );
  const lost = await writeWholeKeys(tx, all, keys);
  await deleteLinks(tx, all);
  const rows = shown.flatMap((record) =>
    linkRowsOf(record.description, record.source).map((row) => ({
      ...row,
      record: record.id,
      standing: record.standing,
      source: record.source,
    })),
  );
  if (rows.length > 0) {
    const targets = await resolved(tx, rows);
    await insertLinks(
      tx,
      rows.map((row, at) => ({ ...row, target: targets[at] ?? null })),
    );
  }
  const works = [...new Set(shown.flatMap(({ workKey }) => workKey ?? []))];
  const crowded = await crowdedWorks(tx, works);
  const answers = [
    ...keys.map(({ key }) => key),
    ...shown.map((record) => controlKey(record.source, record.sourceNumber)),
    ...works.filter((work) => !crowded.has(work)).map((work) => `ta:${work}`),
  ];
  const withdrawn = records.filter((record) => record.state === "withdrawn").map((record) => record.id);
  const pending = await pendingLinks(tx, {
    keys: [...new Set(answers)],
    lost: [...new Set([...lost, ...withdrawn])],
    except: all,
  });
  for (let at = 0; at < pending.length; at += batch) {
    const some = pending.slice(at, at + batch);
    const targets = await resolved(tx, some);
    await setTargets(
      tx,
      some.flatMap(({ record, place, target: before }, nth) => {
        const target = targets[nth] ?? null;
        return target === before ? [] : [{ record, place, target }];
      }),
    );
  }
}

/** The record that each link means, in their order; null where none or more than one could be. */
async function resolved(
  tx: Tx,
  links: readonly Omit<Pending, "place" | "target">[],
): Promise<(number | null)[]> {
  const keys = [...new Set(links.flatMap((link) => link.seeks))];
  const byKey = new Map<string, Candidate[]>();
  const levels = links.some(({ kind }) => byLevel.has(kind));
  for (const { contributors, ...found } of await recordsUnder(tx, keys, levels)) {
    const candidate = { ...found, author: contributors ? mainAuthor({ contributors }) : "" };
    const list = byKey.get(found.key);
    if (list) list.push(candidate);
    else byKey.set(found.key, [candidate]);
  }
  return links.map((link) =>
    chosenOf(
      link,
      link.seeks.flatMap((key) => byKey.get(key) ?? []),
    ),
  );
}
