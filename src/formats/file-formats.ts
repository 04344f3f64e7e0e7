/** What a file is, told by its content, never by its name. */
export const fileFormats = ["iso2709", "marcxml", "irbis-text", "xlsx", "csv"] as const;
export type FileFormat = (typeof fileFormats)[number];
