import { demoEditions } from "./editions.ts";
import { shelves } from "./holdings.ts";
import { toMarc21 } from "./marc.ts";
import { works } from "./tables.ts";
import type { DemoRecord, Work } from "./types.ts";

export { demoEditions, editionsOf } from "./editions.ts";
export { hashOf, shelves } from "./holdings.ts";
export { catalogueCode, holdingField, toMarc21 } from "./marc.ts";
export { slipOf, slips } from "./slips.ts";
export { authors } from "./tables.ts";
export type * from "./types.ts";
export { genres, subjects } from "./vocabulary.ts";

/** The works whose facts the demonstration knows. */
export const demoWorks = (): readonly Work[] => works;

/**
 * Every edition as a MARC 21 record whose fields 952 tell the copies, with the same copies as data beside it. The same
 * records in the same order on every call and every machine.
 */
export function* demoRecords(): Generator<DemoRecord> {
  const copiesOf = shelves();
  for (const edition of demoEditions()) {
    const holdings = copiesOf(edition);
    yield { record: toMarc21(edition.work, edition, holdings), holdings, edition };
  }
}
