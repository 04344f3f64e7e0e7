/** Help and structure of fields by flavour, for editors and checks. */
import type { CodedField, CodedPosition } from "./coded-help.ts";
import type { FieldHelp } from "./field-help.ts";
import type { Flavour } from "./flavour-names.ts";
import { irbisHelp } from "./irbis/help.ts";
import { marc21Help } from "./marc21/help.ts";
import { lengthOf008, marc21Coded } from "./marc21/help-coded.ts";
import { rusmarcHelp } from "./unimarc/help.ts";
import { lengthOf100, unimarcCoded } from "./unimarc/help-coded.ts";

const none: ReadonlyMap<string, FieldHelp> = new Map();

/** What may stand where and how often. IRBIS has no published table: its fields are free, and its help is no measure. */
export const fieldRules = (flavour: Flavour): ReadonlyMap<string, FieldHelp> =>
  flavour === "irbis" ? none : fieldHelp(flavour);

export function fieldHelp(flavour: Flavour): ReadonlyMap<string, FieldHelp> {
  if (flavour === "marc21") return marc21Help;
  return flavour === "irbis" ? irbisHelp : rusmarcHelp;
}

/** The coded positions of a record with this leader. */
export function codedPositions(flavour: Flavour, leader: string): CodedPosition[] {
  if (flavour === "marc21") return marc21Coded(leader);
  return flavour === "irbis" ? [] : unimarcCoded();
}

/** How long the text of coded positions is when whole. */
export const codedLength: Record<CodedField, number> = { LDR: 24, "008": lengthOf008, "100a": lengthOf100 };
