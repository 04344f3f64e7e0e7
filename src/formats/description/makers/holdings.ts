import type { DataField } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { plain } from "../text.ts";
import type { Holding } from "../types.ts";

export type HoldingCodes = Partial<Record<Exclude<keyof Holding, "tag">, string>>;

/** Copies as other systems write them. A number of copies counts only when it is a plain number. */
export const holding = (codes: HoldingCodes): Maker => {
  const wanted = Object.entries(codes) as [keyof HoldingCodes, string][];
  return (field, draft) => {
    const made: Holding = { tag: field.tag };
    for (const [name, letters] of wanted) {
      const text = joined(field, letters);
      if (text === "") continue;
      if (name === "copies") {
        if (/^\d{1,5}$/.test(text)) made.copies = Number(text);
      } else made[name] = text;
    }
    if (Object.keys(made).length > 1) draft.holdings.push(made);
  };
};

/** One loop instead of four lists: a record may bring hundreds of copies, each with a dozen elements. */
function joined(field: DataField, letters: string): string {
  let text = "";
  for (const { code, value } of field.subfields) {
    if (!letters.includes(code)) continue;
    const piece = plain(value);
    if (piece !== "") text = text === "" ? piece : `${text} ${piece}`;
  }
  return text;
}
