import { z } from "zod";
import { done, type Refusal, refuse, refused } from "#basics";
import { describeMarc21, isbn13Of, parseIsbn } from "#formats";
import { action, optionalText, rowId, text } from "#platform/acts";
import { dayOf } from "#platform/i18n";
import { likelyDoubles, maybeTheSame } from "../questions/doubles.ts";
import { mendLookAlikes } from "../rules/mending.ts";
import { isSimpleKind, type SimpleKind, simpleRecord } from "../rules/simple.ts";
import { addRecord } from "../save.ts";

const year = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().int().min(1400).max(2100).optional(),
);

/** What the short form asks for; how the two acts of it take it. */
export const bookShape = z.object({
  isbn: optionalText(40),
  title: text(1_000),
  rest: optionalText(500),
  volume: optionalText(60),
  author: optionalText(500),
  /** The title page names no author. */
  noAuthor: z.coerce.boolean().default(false),
  year,
  place: optionalText(200),
  publisher: optionalText(300),
  pages: optionalText(60),
  language: z
    .string()
    .regex(/^[a-z]{3}$/, "not-a-choice")
    .default("kaz"),
  kind: z
    .string()
    .default("book")
    .refine(isSimpleKind, "not-a-choice")
    .transform((code) => code as SimpleKind),
  /** Seen what is there: this is another book. */
  different: z.coerce.boolean().default(false),
});

/**
 * The short description of a librarian who is no cataloguer: an ISBN with the title, or title, author and year. What
 * the catalogue has already is shown instead (`maybe-the-same`), unless the librarian says that it is another book.
 */
export const describeBook = action({
  name: "catalogue.describe-book",
  may: "catalogue.describe",
  input: z.object({ node: rowId, ...bookShape.shape }),
  at: (input) => input.node,
  run: async (act, input) => {
    const lacking = lackingIn(input);
    if (lacking.length > 0) return refused(...lacking);
    const { record: raw } = mendLookAlikes(simpleRecord(input, dayOf(act.now)), "marc21");
    const doubles = await likelyDoubles(act.tx, describeMarc21(raw));
    if (doubles.records.length > 0 && !input.different) return refused(maybeTheSame(doubles));
    const added = await addRecord(act, { node: input.node, raw, apart: doubles.alike });
    if (!added.ok) return added;
    act.about("record", added.value.id);
    await act.announce("record.added", { record: added.value.id });
    return done({ id: added.value.id });
  },
});

export function lackingIn(input: {
  isbn?: string | undefined;
  author?: string | undefined;
  noAuthor: boolean;
  year?: number | undefined;
}): Refusal[] {
  const isbn = input.isbn === undefined ? undefined : parseIsbn(input.isbn);
  if (input.isbn !== undefined && !isbn) return [refuse("isbn-unreadable", {}, "isbn")];
  if (isbn && isbn13Of(input.isbn ?? "") !== undefined) return [];
  return [
    ...(input.author === undefined && !input.noAuthor ? [refuse("author-or-isbn", {}, "author")] : []),
    ...(input.year === undefined ? [refuse("year-or-isbn", {}, "year")] : []),
  ];
}
