import type { DataField, RawRecord } from "../record.ts";
import { isControl } from "../record.ts";
import type { Description } from "./types.ts";

export const emptyDescription = (): Description => ({
  kind: "book",
  traits: [],
  level: "single",
  title: { kind: "main", text: "", parts: [], sort: "" },
  otherTitles: [],
  contributors: [],
  publications: [],
  years: {},
  series: [],
  subjects: [],
  classifications: [],
  audience: [],
  languages: { text: [], original: [], summary: [] },
  identifiers: [],
  notes: [],
  contents: [],
  links: [],
  urls: [],
  holdings: [],
});

/** What one row of a mapping does: takes a field, and its twin in the original script if there is one. */
export type Maker = (field: DataField, draft: Description, twin?: DataField) => void;
export type ControlMaker = (data: string, draft: Description, record: RawRecord) => void;

/** A flavour as a table: tag → what its field gives. Rows are applied in the order of the record. */
export type Mapping = { control: Record<string, ControlMaker>; data: Record<string, Maker | Maker[]> };

/** Applies a table. `twins` gives the field in the original script for one that names it. */
export function applyMapping(
  record: RawRecord,
  mapping: Mapping,
  draft: Description,
  twins: (field: DataField) => DataField | undefined = () => undefined,
): void {
  for (const field of record.fields) {
    if (isControl(field)) mapping.control[field.tag]?.(field.data, draft, record);
    else {
      const makers = mapping.data[field.tag];
      if (!makers) continue;
      const twin = twins(field);
      for (const make of Array.isArray(makers) ? makers : [makers]) make(field, draft, twin);
    }
  }
}
