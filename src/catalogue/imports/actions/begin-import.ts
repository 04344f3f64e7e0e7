import { z } from "zod";
import { done, refuse, refused } from "#basics";
import { fileFormats } from "#formats";
import { action, optionalText, rowId } from "#platform/acts";
import { isTable } from "../incoming.ts";
import { insertRun } from "../run-store.ts";
import { choicesShape, namesTitles } from "../shapes.ts";

/** Who brings what, and how it is to be read: from here on batches of records may follow. */
export const beginImport = action({
  name: "catalogue.begin-import",
  may: "catalogue.import",
  input: z.object({
    node: rowId,
    /** Whose control numbers the file carries; the library or system itself when nothing is said. */
    source: optionalText(100),
    fileName: optionalText(300),
    format: z.enum(fileFormats),
    ...choicesShape,
    /** The kept file: from it the work can be resumed and done again. */
    file: rowId.nullish(),
    /** First only say what would happen. */
    rehearse: z.boolean().default(false),
  }),
  at: (input) => input.node,
  run: async (act, input) => {
    const { flavour, codePage, separator, profile } = input;
    if (isTable(input.format) && !(profile && namesTitles(profile)))
      return refused(refuse("no-title-column", {}, "columns"));
    const run = await insertRun(act.tx, {
      node: input.node,
      source: input.source ?? `node:${input.node}`,
      fileName: input.fileName ?? "",
      format: input.format,
      choices: {
        flavour: flavour ?? undefined,
        codePage: codePage ?? undefined,
        separator: separator ?? undefined,
        profile: isTable(input.format) ? (profile ?? undefined) : undefined,
      },
      file: input.file ?? null,
      state: input.rehearse ? "rehearsing" : "carrying",
      by: act.by.account,
    });
    act.about("import", run, { format: input.format });
    return done({ run });
  },
});
