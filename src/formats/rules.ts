/** What pages in the browser may use too: the shape of records and descriptions, standard numbers, column profiles. */
export * from "./authority/types.ts";
export {
  type CodedField,
  type CodedPosition,
  codedText,
  codedValue,
  withCoded,
} from "./coded-help.ts";
export { type CodePage, codePages } from "./codepages/pages.ts";
export { ageMarkIn } from "./description/evidence.ts";
export { roleCode } from "./description/roles.ts";
export { scriptOf } from "./description/text.ts";
export * from "./description/types.ts";
export type { CodeHelp, FieldHelp, IndicatorHelp, InLangs } from "./field-help.ts";
export { type FileFormat, fileFormats } from "./file-formats.ts";
export { type Flavour, flavours } from "./flavour-names.ts";
export { codedLength, codedPositions, fieldHelp, fieldRules } from "./help.ts";
export * from "./record.ts";
export * from "./standard-numbers.ts";
export {
  type ColumnMeaning,
  columnMeanings,
  proposeForRows,
  proposeProfile,
  rowsLookedAt,
  type TableProfile,
} from "./table/profile.ts";
export { type Words, words } from "./words/index.ts";
