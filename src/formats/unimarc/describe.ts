import { applyMapping, emptyDescription } from "../description/draft.ts";
import { addEvidence, kindOfWords } from "../description/evidence.ts";
import { yearsOf } from "../description/makers/publication.ts";
import type { Description } from "../description/types.ts";
import { dataFields, type RawRecord, subfieldsOf } from "../record.ts";
import { applyFixed } from "./fixed.ts";
import { unimarcMapping } from "./mapping.ts";

/** UNIMARC or RUSMARC bibliographic → the one description. Never throws. */
export function describeUnimarc(record: RawRecord): Description {
  const draft = emptyDescription();
  applyMapping(record, unimarcMapping, draft);
  applyFixed(record, draft);
  const designation = dataFields(record, "200").flatMap((field) => subfieldsOf(field, "b"));
  const named = kindOfWords(designation.join(" "));
  if (named && draft.kind === "book") draft.kind = named;
  if (draft.years.from === undefined) draft.years = yearsOf(draft.publications[0]?.date ?? "");
  const marks = dataFields(record, "333").flatMap((field) => subfieldsOf(field, "a"));
  const carriers = ["204", "230", "336", "337"]
    .flatMap((tag) => dataFields(record, tag))
    .flatMap((field) => subfieldsOf(field, "a"));
  addEvidence(draft, { material: [...designation, ...carriers].join("\n"), marks: marks.join("\n") });
  return draft;
}
