import type { FormValue } from "#doors/web/gate";

/** A field of a form as text; "" when it is missing or is no text. */
export const textOf = (data: Record<string, FormValue>, name: string): string => {
  const value = data[name];
  return typeof value === "string" ? value : "";
};
