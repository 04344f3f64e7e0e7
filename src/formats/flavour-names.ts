/** The sets of fields a record may be made of. RUSMARC is UNIMARC with Russian local fields; one table reads both. */
export const flavours = ["marc21", "unimarc", "rusmarc", "irbis"] as const;
export type Flavour = (typeof flavours)[number];
