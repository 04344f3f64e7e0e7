import { subfield, subfieldsOf } from "../../record.ts";
import { normalIsmn, normalIssn, parseIsbn } from "../../standard-numbers.ts";
import type { ControlMaker, Maker } from "../draft.ts";
import { plain, tidy } from "../text.ts";
import type { Description, Identifier, IdentifierKind } from "../types.ts";

function add(draft: Description, made: Identifier): void {
  const known = draft.identifiers.some(
    ({ kind, value, source }) => kind === made.kind && value === made.value && source === made.source,
  );
  if (!known && made.value !== "") draft.identifiers.push(made);
}

/** Several ISBN in one subfield, parted by commas or semicolons, are met and read. */
export const isbn =
  (codes: { value: string; wrong?: string; qualifier?: string }): Maker =>
  (field, draft) => {
    const apart = codes.qualifier
      ? subfieldsOf(field, codes.qualifier).map(tidy).filter(Boolean).join(", ")
      : "";
    for (const { code, value } of field.subfields) {
      const wrong = codes.wrong?.includes(code) ?? false;
      if (!codes.value.includes(code) && !wrong) continue;
      for (const piece of value.split(/[;,](?=\s*(?:ISBN|[\dX-]{10,}))/i)) {
        const parsed = parseIsbn(plain(piece));
        if (!parsed) {
          const text = tidy(piece);
          if (/\d/.test(text)) add(draft, { kind: "isbn", value: text, printed: text, valid: false });
          continue;
        }
        const qualifier = tidy([apart, parsed.qualifier].filter(Boolean).join(", "));
        add(draft, {
          kind: "isbn",
          value: parsed.isbn13 ?? parsed.printed,
          printed: parsed.printed,
          valid: parsed.valid && !wrong,
          ...(qualifier && { qualifier }),
        });
      }
    }
  };

const normalOf: Partial<Record<IdentifierKind, (text: string) => string | undefined>> = {
  issn: normalIssn,
  ismn: normalIsmn,
};

/** Any other number; ISSN and ISMN are checked. */
export const identifier =
  (kind: IdentifierKind, codes: { value: string; wrong?: string; source?: string }): Maker =>
  (field, draft) => {
    const source = codes.source ? tidy(subfield(field, codes.source)) : "";
    for (const { code, value } of field.subfields) {
      const wrong = codes.wrong?.includes(code) ?? false;
      if (!codes.value.includes(code) && !wrong) continue;
      const printed = plain(value);
      const check = normalOf[kind];
      const normal = check ? check(printed) : printed;
      add(draft, {
        kind,
        value: normal ?? printed,
        printed,
        valid: normal !== undefined && !wrong,
        ...(source && { source }),
      });
    }
  };

/** MARC 21 024: the kind of number stands in the first indicator or in $2. */
export const numberByType =
  (codes: { value: string; source: string }): Maker =>
  (field, draft) => {
    const source = tidy(subfield(field, codes.source)).toLowerCase();
    const kind: IdentifierKind = field.ind1 === "2" ? "ismn" : source === "doi" ? "doi" : "other";
    const named = source || { "0": "isrc", "1": "upc", "3": "ean" }[field.ind1] || "";
    for (const value of subfieldsOf(field, codes.value)) {
      const printed = plain(value);
      const isbn13 = kind === "other" && named === "ean" ? parseIsbn(printed)?.isbn13 : undefined;
      if (isbn13) add(draft, { kind: "isbn", value: isbn13, printed, valid: true });
      else {
        const normal = kind === "ismn" ? normalIsmn(printed) : printed;
        add(draft, {
          kind,
          value: normal ?? printed,
          printed,
          valid: normal !== undefined,
          ...(named && { source: named }),
        });
      }
    }
  };

/** MARC 21 035: «(OCoLC)20854397». */
export const systemNumber =
  (code: string): Maker =>
  (field, draft) => {
    for (const value of subfieldsOf(field, code)) {
      const [, source = "", number = ""] = /^(?:\(([^)]*)\))?\s*(.*)$/.exec(plain(value)) ?? [];
      if (/^ocolc$/i.test(source))
        add(draft, {
          kind: "oclc",
          value: number.replace(/^(ocm|ocn|on)?0*/i, ""),
          printed: plain(value),
          valid: true,
        });
      else
        add(draft, {
          kind: "other",
          value: number,
          printed: plain(value),
          valid: true,
          ...(source && { source }),
        });
    }
  };

export const controlNumber: ControlMaker = (data, draft, record) => {
  const value = plain(data);
  const agency = record.fields.find((field) => field.tag === "003" && "data" in field);
  const source = agency && "data" in agency ? plain(agency.data) : "";
  add(draft, {
    kind: "control-number",
    value,
    printed: value,
    valid: true,
    ...(source && !/^\d{14}/.test(source) && !/^https?:/.test(source) && { source }),
  });
};
