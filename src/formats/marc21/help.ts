/**
 * The most used fields of MARC 21, field by field. Which subfields repeat and which indicators are defined follows the
 * MARC 21 Format for Bibliographic Data; the explanations are our own. Field 880 takes indicators and subfields of the
 * field that it stands for.
 */
import { helpTable } from "../field-help.ts";
import { linksLines } from "./help-links.ts";
import { notesLines } from "./help-notes.ts";
import { numbersLines } from "./help-numbers.ts";
import { subjectsLines } from "./help-subjects.ts";
import { titlesLines } from "./help-titles.ts";

export const marc21Help = helpTable({
  ...numbersLines,
  ...titlesLines,
  ...notesLines,
  ...subjectsLines,
  ...linksLines,
});
