/**
 * A backup of Ortaq is one file, a gzipped tar:
 *
 *   ortaq-backup.json       what it is: format, schema, tables with their columns, partitions, sequences
 *   tables/NAME/000001.copy the rows of a table as COPY writes them (text format, UTF-8), in parts of whole rows
 *   extra/NAME              what else was given: stored files
 *   sums.json               rows, bytes and SHA-256 of every table and extra, and of ortaq-backup.json; always last
 *
 * A file without sums.json at its end is a torn one. The queue of jobs (schema pgboss) is left out on purpose: what
 * must survive stands in tables of ours, and a restored copy must not send last month's letters again.
 */
import { createHash, type Hash } from "node:crypto";
import { z } from "zod";

export const formatNumber = 1;
export const manifestName = "ortaq-backup.json";
export const sumsName = "sums.json";

const table = z.object({ name: z.string(), columns: z.array(z.string()) });
export const manifestSchema = z.object({
  format: z.literal(formatNumber),
  made: z.string(),
  server: z.string(),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), checksum: z.string() })),
  tables: z.array(table),
  partitions: z.array(z.object({ name: z.string(), parent: z.string(), bound: z.string() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type TableData = z.infer<typeof table>;

const sum = z.object({ rows: z.number().optional(), bytes: z.number(), sha256: z.string() });
export const sumsSchema = z.object({
  manifest: z.string(),
  tables: z.record(z.string(), sum),
  extra: z.record(z.string(), sum),
});
export type Sum = z.infer<typeof sum>;
export type Sums = z.infer<typeof sumsSchema>;

/** Counts and hashes what passes. A row of COPY's text format is a line: line ends in the data are escaped. */
export function counter(): { take: (chunk: Buffer) => void; rows: () => number; sum: () => Sum } {
  const hash: Hash = createHash("sha256");
  let bytes = 0;
  let rows = 0;
  return {
    take: (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
    },
    rows: () => rows,
    sum: () => ({ rows, bytes, sha256: hash.digest("hex") }),
  };
}

export const sha256 = (data: Buffer | string): string => createHash("sha256").update(data).digest("hex");
