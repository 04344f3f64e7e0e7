import type { Description } from "./description/types.ts";
import type { Flavour } from "./flavour-names.ts";
import { describeIrbis } from "./irbis/describe.ts";
import { describeMarc21 } from "./marc21/describe.ts";
import { dataFields, isData, type RawRecord, subfield } from "./record.ts";
import { describeUnimarc } from "./unimarc/describe.ts";

const has = (record: RawRecord, tag: string): boolean => record.fields.some((field) => field.tag === tag);

const irbisSheets = /^(?:PAZK|PVK|SPEC|ASP|J|NJ|NJK|NJP|MUSP|SOB|PERS|KF|VS|OJ|AUNTD|IBIS)$/i;

/**
 * Judged by the fields, record by record: title 245 is MARC 21, title 200 is UNIMARC; within these IRBIS shows by its
 * work sheet (920) or its copies (910 with $b, which MARC never has there), RUSMARC by its agency or its tables.
 * `otherwise` (the flavour of the records before) decides where nothing tells, a record without a title for instance.
 */
export function detectFlavour(record: RawRecord, otherwise: Flavour = "marc21"): Flavour {
  const sheet = dataFields(record, "920").flatMap((field) => subfield(field, "*a") ?? [])[0];
  if (sheet !== undefined && irbisSheets.test(sheet.trim())) return "irbis";
  if (has(record, "245")) return "marc21";
  if (has(record, "200") || has(record, "700") || has(record, "801")) {
    const noIndicators = record.fields.every(
      (field) => !isData(field) || (field.ind1 === " " && field.ind2 === " "),
    );
    const copies = dataFields(record, "910").some((field) => subfield(field, "bB") !== undefined);
    if (copies && noIndicators) return "irbis";
    if (has(record, "200")) return isRussian(record) ? "rusmarc" : "unimarc";
  }
  if (has(record, "100") && (has(record, "260") || has(record, "264") || has(record, "008"))) return "marc21";
  return otherwise;
}

function isRussian(record: RawRecord): boolean {
  const agency = dataFields(record, "801").some((field) =>
    /^(?:RU|KZ|BY)$/i.test(subfield(field, "a") ?? ""),
  );
  const tables = dataFields(record, "686").some((field) => /^rubbk/i.test(subfield(field, "2") ?? ""));
  const cyrillic = dataFields(record, "200").some((field) =>
    /\p{Script=Cyrillic}/u.test(subfield(field, "a") ?? ""),
  );
  return agency || tables || cyrillic;
}

/**
 * A record about a name or a subject, not about a book: MARC 21 leader/06 = z; UNIMARC/Authorities leader/06 = x, y or z
 * (entry, reference, general explanatory).
 */
export function isAuthority(record: RawRecord, flavour: Flavour): boolean {
  const type = record.leader[6] ?? "";
  if (flavour === "irbis") return false;
  return type === "z" || (flavour !== "marc21" && (type === "x" || type === "y"));
}

/** One description out of any flavour. */
export function describe(record: RawRecord, flavour: Flavour = detectFlavour(record)): Description {
  if (flavour === "marc21") return describeMarc21(record);
  return flavour === "irbis" ? describeIrbis(record) : describeUnimarc(record);
}
