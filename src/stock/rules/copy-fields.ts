/** The fields of a copy that people fill in, and their choices. */
export const fundings = ["budget", "extra-budget", "sponsor", "gift", "exchange", "deposit"] as const;
export type Funding = (typeof fundings)[number];

export const copyUses = ["lend", "reading-room"] as const;
export type CopyUse = (typeof copyUses)[number];

/** Fields that one form changes on many copies at once. Numbers are each copy's own. */
export const sharedFields = [
  "shelfMark",
  "section",
  "volume",
  "use",
  "price",
  "acquiredOn",
  "funding",
  "note",
] as const;
export type SharedField = (typeof sharedFields)[number];
