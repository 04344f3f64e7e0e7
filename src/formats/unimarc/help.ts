/**
 * The most used fields of RUSMARC (and of UNIMARC, whose Russian form it is). Which subfields repeat and which
 * indicators are defined follows the published format; the explanations are our own.
 */
import { helpTable } from "../field-help.ts";
import { accessLines } from "./help-access.ts";
import { descriptionLines } from "./help-description.ts";

export const rusmarcHelp = helpTable({ ...descriptionLines, ...accessLines });
