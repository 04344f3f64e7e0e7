/** The catalogue's part of the search document. It is the base: a record that is not shown has no document. */
import { sql } from "kysely";
import type { Description, Title } from "#formats";
import type { Tx } from "#platform/db";
import type { SearchBase, SearchPart } from "#platform/search";
import { authorityParts } from "../authorities/search-part.ts";
import { localFacetsOf } from "../local-history/search-part.ts";
import { mergedMembers, withMembers } from "../union/search-part.ts";
import { descriptionColumn } from "./just-written.ts";
import { spokenName, titleLine } from "./rules/display.ts";
import { type AuthorityOf, facetsOf } from "./rules/facets.ts";
import type { Mending } from "./rules/mending.ts";

type Row = {
  id: number;
  description: Description;
  title_key: string;
  work_key: string | null;
  year: number | null;
  mended: Mending[] | null;
};

/** Records that are shown; locked, so that two who index one record at a time follow one another. */
async function shownRecords(tx: Tx, ids: readonly number[]): Promise<Row[]> {
  const { column, whole } = descriptionColumn(tx);
  const { rows } = await sql<Row>`
    select id, ${column} as description, title_key, work_key, year, mended from record
    where id = any(${[...ids]}::bigint[]) and state = 'published' and merged_into is null
    order by id for no key update`.execute(tx);
  return rows.map(whole);
}

export const searchBase: SearchBase = {
  name: "catalogue",
  contribute: async (tx, ids) => {
    const rows = await shownRecords(tx, ids);
    // What was merged into a record is found by its words too.
    const members = await mergedMembers(
      tx,
      rows.map((row) => row.id),
    );
    const all = [...rows, ...members].map((row) => row.id);
    const [names, local] = [await authorityParts(tx, all), await localFacetsOf(tx, all)];
    const partOf = (row: Pick<Row, "id" | "description" | "mended">): SearchPart => {
      const part = searchPartOf(row.description, row.mended ?? [], (printed) =>
        names.authorityOf(row.id, printed),
      );
      return {
        ...part,
        // Behind the texts of the record itself: its title proper stays the first.
        texts: [...(part.texts ?? []), ...(names.texts.get(row.id) ?? [])],
        facets: { ...part.facets, ...local.get(row.id) },
      };
    };
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...withMembers(partOf(row), members.filter((one) => one.leader === row.id).map(partOf)),
          titleKey: row.title_key,
          ...(row.year === null ? {} : { year: row.year }),
          ...(row.work_key === null ? {} : { work: row.work_key }),
        },
      ]),
    );
  },
  ids: async (tx, after, most) => {
    const { rows } = await sql<{ id: number }>`
      select id from record where id > ${after} order by id limit ${most}`.execute(tx);
    return rows.map((row) => Number(row.id));
  },
  count: async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from record`.execute(tx);
    return rows[0]?.n ?? 0;
  },
};

export function searchPartOf(
  description: Description,
  mended: readonly Mending[] = [],
  authorityOf?: AuthorityOf,
): SearchPart {
  const texts: NonNullable<SearchPart["texts"]> = [];
  const put = (field: "title" | "author" | "subject" | "other", ...all: (string | undefined)[]) => {
    for (const text of all) if (text) texts.push({ field, text });
  };
  put("title", ...titleTexts(description.title));
  for (const title of description.otherTitles) put("title", ...titleTexts(title));
  for (const { heading, inScript } of description.contributors)
    put("author", heading.name, ...heading.units, inScript);
  for (const subject of description.subjects) put("subject", subject.text, subject.inScript);
  put("subject", description.title.rest, ...description.otherTitles.map((title) => title.rest));
  put(
    "other",
    description.title.responsibility,
    description.edition,
    description.summary,
    ...description.contents,
  );
  for (const series of description.series) put("other", series.title);
  for (const link of description.links) put("other", link.title, link.author);
  for (const publication of description.publications)
    put("other", ...publication.places, ...publication.publishers);
  for (const note of description.notes) if (note.kind !== "system") put("other", note.text);
  // A corrected text is found by its old spelling too (I18-08).
  put("other", ...mended.map((one) => one.was));
  const [author] = description.contributors.filter((one) => one.main);
  return {
    texts,
    numbers: [
      ...description.identifiers
        .filter((one) => one.valid && ["isbn", "issn", "ismn"].includes(one.kind))
        .map((one) => one.value),
      ...description.classifications.map((one) => one.code),
    ],
    facets: facetsOf(description, authorityOf),
    headings: [
      { field: "title", text: titleLine(description.title) },
      // As one says it and as it is filed: people begin with either.
      ...(author
        ? [...new Set([spokenName(author), author.heading.name])].map((text) => ({
            field: "author" as const,
            text,
          }))
        : []),
      ...description.subjects
        .slice(0, 5)
        .map((subject) => ({ field: "subject" as const, text: subject.text })),
    ],
  };
}

/** The title alone as one text, so that a query that is the whole title is known; its parts beside it. */
const titleTexts = (title: Title): (string | undefined)[] => [
  title.text,
  title.inScript,
  ...title.parts.flatMap(({ number, name }) => [[number, name].filter(Boolean).join(" ")]),
];
