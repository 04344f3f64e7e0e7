import { z } from "zod";
import { done } from "#basics";
import { action, optionalText, rowId } from "#platform/acts";
import { insertRun } from "../store.ts";

/** Who brings what: from here on batches of records may follow. */
export const beginImport = action({
  name: "catalogue.begin-import",
  may: "catalogue.import",
  input: z.object({
    node: rowId,
    /** Whose control numbers the file carries; the library or system itself when nothing is said. */
    source: optionalText(100),
    fileName: optionalText(300),
    format: z.enum(["iso2709", "marcxml"]),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const run = await insertRun(act.tx, {
      node: input.node,
      source: input.source ?? `node:${input.node}`,
      fileName: input.fileName ?? "",
      format: input.format,
      by: act.by.account,
    });
    act.about("import", run, { format: input.format });
    return done({ run });
  },
});
