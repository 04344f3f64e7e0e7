import { subfieldsOf } from "../../record.ts";
import type { Maker } from "../draft.ts";
import { plain } from "../text.ts";
import type { Holding } from "../types.ts";

export type HoldingCodes = Partial<Record<Exclude<keyof Holding, "tag">, string>>;

/** Copies as other systems write them. A number of copies counts only when it is a plain number. */
export const holding =
  (codes: HoldingCodes): Maker =>
  (field, draft) => {
    const made: Holding = { tag: field.tag };
    for (const [name, letters] of Object.entries(codes) as [keyof HoldingCodes, string][]) {
      const text = subfieldsOf(field, letters).map(plain).filter(Boolean).join(" ");
      if (text === "") continue;
      if (name === "copies") {
        if (/^\d{1,5}$/.test(text)) made.copies = Number(text);
      } else made[name] = text;
    }
    if (Object.keys(made).length > 1) draft.holdings.push(made);
  };
