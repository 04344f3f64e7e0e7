/**
 * The code pages in which catalogues of the region really come. "marc-8" is the one of MARC 21 before Unicode;
 * "kz-1048" (СТ РК 1048–2002) is what the old 8-bit Kazakh fonts follow: windows-1251 with Kazakh letters in the
 * places of Serbian and Macedonian ones.
 */
export const codePages = [
  "utf-8",
  "marc-8",
  "windows-1251",
  "kz-1048",
  "ibm866",
  "koi8-r",
  "windows-1252",
] as const;
export type CodePage = (typeof codePages)[number];
