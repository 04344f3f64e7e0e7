/**
 * What an authority record says, whatever flavour it was read from: the established form of a name or a subject, its
 * other forms, what it is related to. Forms are tidy (no ISBD signs, NFC) and never translated; dates of life are taken
 * out of them.
 */
import type { HeadingKind } from "../description/types.ts";

export const authorityKinds = ["person", "family", "corporate", "meeting", "place", "topic"] as const;
export type AuthorityKind = HeadingKind | "place" | "topic";

/** A day as far as it is known. A year before our era is negative. */
export type KnownDay = { year: number; month?: number; day?: number; about?: boolean };

/** `lang`: ISO 639-2/B as the record says, or told by the letters. */
export type AuthorityForm = { text: string; lang?: string; script?: string };

export const variantKinds = ["variant", "full", "abbreviation", "pseudonym", "former", "later"] as const;
export type VariantKind = (typeof variantKinds)[number];

/** The record's heading has this relation to `text`: broader – the other is broader; earlier – the other was before it. */
export const relationKinds = [
  "broader",
  "narrower",
  "related",
  "earlier",
  "later",
  "pseudonym-of",
  "member-of",
  "within",
] as const;
export type RelationKind = (typeof relationKinds)[number];

export type AuthorityDescription = {
  kind: AuthorityKind;
  /** Field 001, "" when there is none. */
  number: string;
  /** The established form first, then equal forms in other languages and scripts. */
  headings: AuthorityForm[];
  variants: (AuthorityForm & { kind: VariantKind })[];
  related: { kind: RelationKind; text: string; control?: string }[];
  began?: KnownDay;
  ended?: KnownDay;
  /** `scheme` in small letters as the record names it: viaf, isni, wikidata … */
  identifiers: { scheme: string; value: string }[];
  notes: string[];
  point?: { latitude: number; longitude: number };
};
