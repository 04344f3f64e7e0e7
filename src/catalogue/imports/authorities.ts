/** Authority records that a file brings beside or instead of books: they go to the authority file. */
import { sql } from "kysely";
import { controlValue, describeAuthority, type Flavour, isAuthority, type RawRecord } from "#formats";
import type { Act } from "#platform/acts";
import type { Tx } from "#platform/db";
import { takeAuthorities } from "../authorities/take-authorities.ts";
import { hashOf } from "../records/derive.ts";
import type { ToTake } from "./incoming.ts";
import type { Waiting } from "./queue-store.ts";
import type { Run } from "./run-store.ts";

export type IncomingAuthority = {
  record: RawRecord;
  bytes: Uint8Array;
  flavour: Flavour;
  place: number;
  number: string;
  title: string;
};

/** The record as an authority; undefined when it is a book. */
export function authorityOf(read: ToTake & { ok: true }, flavour: Flavour): IncomingAuthority | undefined {
  const { record, bytes, offset } = read;
  if (!isAuthority(record, flavour)) return undefined;
  const number = controlValue(record, "001")?.trim() || `sha256:${hashOf(bytes).toString("hex")}`;
  const title = describeAuthority(record, flavour)?.headings[0]?.text ?? "";
  return { record, bytes, flavour, place: offset, number: number.slice(0, 200), title };
}

/** Takes them; what says nothing that a catalogue links to waits with its bytes and the reason. */
export async function takeIncomingAuthorities(
  act: Pick<Act, "tx" | "by" | "now">,
  run: Run,
  records: readonly IncomingAuthority[],
): Promise<{ added: number; waiting: Waiting[] }> {
  if (records.length === 0) return { added: 0, waiting: [] };
  const taken = await takeAuthorities(act, { node: run.node, source: run.source, records, run: run.id });
  const waiting = taken.refused.flatMap(({ at, problem }): Waiting[] => {
    const one = records[at];
    return one
      ? [
          {
            about: "record",
            record: null,
            place: one.place,
            bytes: one.bytes,
            hash: hashOf(one.bytes),
            problem,
          },
        ]
      : [];
  });
  return { added: taken.added, waiting };
}

/** Which of these numbers the source has brought to the authority file before. */
export async function knownAuthorities(
  tx: Tx,
  source: string,
  numbers: readonly string[],
): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const { rows } = await sql<{ number: string }>`
    select source_number as number from authority_source
    where source = ${source} and source_number = any(${[...numbers]}::text[])`.execute(tx);
  return new Set(rows.map((row) => row.number));
}
