import type { z } from "zod";
import { type Facts, type Refusal, refuse } from "#basics";

/**
 * Turns what zod found into refusals of the house: every problem at once, each with the path of its field
 * (`hours.2.from`), worded by the doors. Codes: required, too-short, too-long, too-small, too-big, not-a-number,
 * not-a-choice, not-a-date, unknown-field, or what a schema's own refinement names in `message`.
 */
export function inputRefusals(error: z.ZodError): Refusal[] {
  return error.issues.map((issue) => {
    const field = issue.path.join(".");
    const { code, facts } = worded(issue);
    return field === "" ? refuse(code, facts) : refuse(code, facts, field);
  });
}

/** Refinements name a refusal of their own (`z.refine(…, "number-taken")`): lower case words with hyphens. */
const isCode = (text: string): boolean => /^[a-z]+(-[a-z]+)+$/.test(text);

function worded(issue: z.core.$ZodIssue): { code: string; facts: Facts } {
  if (isCode(issue.message)) return { code: issue.message, facts: {} };
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === null) return { code: "required", facts: {} };
      if (issue.expected === "number" || issue.expected === "int") return { code: "not-a-number", facts: {} };
      if (issue.expected === "date") return { code: "not-a-date", facts: {} };
      return { code: "invalid", facts: {} };
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array") {
        return Number(issue.minimum) <= 1
          ? { code: "required", facts: {} }
          : { code: "too-short", facts: { least: Number(issue.minimum) } };
      }
      return { code: "too-small", facts: { least: Number(issue.minimum) } };
    case "too_big":
      return issue.origin === "string" || issue.origin === "array"
        ? { code: "too-long", facts: { most: Number(issue.maximum) } }
        : { code: "too-big", facts: { most: Number(issue.maximum) } };
    case "invalid_value":
      return { code: "not-a-choice", facts: {} };
    case "unrecognized_keys":
      return { code: "unknown-field", facts: { names: issue.keys.join(", ") } };
    default:
      return { code: "invalid", facts: {} };
  }
}
