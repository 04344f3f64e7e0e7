/** The code pages in which catalogues of the region really come; "marc-8" is the one before Unicode of MARC 21. */
export const codePages = ["utf-8", "marc-8", "windows-1251", "ibm866", "koi8-r", "windows-1252"] as const;
export type CodePage = (typeof codePages)[number];
