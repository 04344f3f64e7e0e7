/** Whether a description is final, as the record itself says it. */
import type { Flavour, RawRecord } from "#formats/rules";

/**
 * Encoding levels that ask to be completed.
 * MARC 21 leader/17: 3 = abbreviated level, "a brief record that does not meet minimal level cataloging
 * specifications"; 5 = partial (preliminary) level, "not considered final by the creating agency".
 * UNIMARC leader/17: 2 = record made before publication, 3 = incomplete record. IRBIS has no such position.
 */
const unfinished: Record<Flavour, string> = { marc21: "35", unimarc: "23", rusmarc: "23", irbis: "" };

export function isBrief({ leader }: RawRecord, flavour: Flavour): boolean {
  const level = leader[17];
  return level !== undefined && level !== " " && unfinished[flavour].includes(level);
}
