import { z } from "zod";
import { done } from "#basics";
import { action, rowId, text } from "#platform/acts";
import { connectedFiles } from "../connected.ts";

/** Keeps an uploaded file for an import to come. Its bytes were taken into the store before. */
export const takeFile = action({
  name: "catalogue.take-file",
  may: "catalogue.import",
  input: z.object({
    node: rowId,
    name: text(300),
    taken: z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.number().int().min(0),
      mime: z.string().max(200),
    }),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const file = await connectedFiles().keep(act.tx, input.taken, {
      name: input.name,
      node: input.node,
      by: act.by.account,
    });
    act.about("file", file.id, { size: file.size });
    return done({ file: file.id });
  },
});
