import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isControl, type RawRecord } from "./record.ts";

/**
 * Golden folders for tests: `cases/<oddity>/{in.*, out.json}`. A new case is a folder with an in-file; its out-file is
 * written by `vitest -u` and then read by a person before it is committed.
 */
export type GoldenCase = { name: string; input: Buffer; out: string };

export function goldenCases(folder: string): GoldenCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const input = readdirSync(join(folder, name)).find((file) => file.startsWith("in."));
      if (input === undefined) throw new Error(`${name}: no in.* file`);
      return { name, input: readFileSync(join(folder, name, input)), out: join(folder, name, "out.json") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One line a field, so that out-files can be read: `245 10 $a Абай жолы $c М. Әуезов`, blanks of indicators as #. */
export const lines = (record: RawRecord): string[] => [
  `LDR ${record.leader}`,
  ...record.fields.map((field) => {
    if (isControl(field)) return `${field.tag} ${field.data}`;
    const indicators = (field.ind1 + field.ind2).replace(/ /g, "#");
    return `${field.tag} ${indicators}${field.subfields.map(({ code, value }) => ` $${code} ${value}`).join("")}`;
  }),
];

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A stream that hands the bytes over in pieces of `size`, so that every border falls somewhere. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
