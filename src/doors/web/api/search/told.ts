import type { z } from "@hono/zod-openapi";
import { langs, type Trilingual } from "#basics";
import { type CatalogueRecord, otherVersions } from "#catalogue";
import { makers, publicationLine, spokenName, titleLine } from "#catalogue/rules";
import type { Tree } from "#libraries";
import { shortName } from "#libraries/rules";
import type { Db } from "#platform/db";
import { type Available, holderOf } from "#stock";
import type { Place, RecordFull, RecordShort } from "./shapes.ts";

export type Telling = { tree: Tree; origin: string };

const urlOf = (id: number, origin: string): string => `${origin}/kk/records/${id}`;

function namesOf(tree: Tree, id: number): Trilingual {
  const node = tree.node(id);
  if (!node) return {};
  const names: Trilingual = {};
  for (const lang of langs) {
    const said = shortName(node, lang);
    if (said.lang === lang) names[lang] = said.text;
  }
  return names;
}

export function recordShort(
  record: CatalogueRecord,
  available: readonly Available[],
  { tree, origin }: Telling,
): z.infer<typeof RecordShort> {
  const { description } = record;
  const sum = (name: "copies" | "free"): number => available.reduce((total, one) => total + one[name], 0);
  return {
    id: record.id,
    url: urlOf(record.id, origin),
    title: titleLine(description.title),
    ...(description.title.rest ? { subtitle: description.title.rest } : {}),
    authors: makers(description).map(spokenName),
    kind: description.kind,
    traits: description.traits,
    published: publicationLine(description),
    ...(description.years.from === undefined ? {} : { year: description.years.from }),
    languages: description.languages.text,
    isbn: description.identifiers.filter((one) => one.kind === "isbn" && one.valid).map((one) => one.value),
    subjects: [...new Set(description.subjects.map((one) => one.text))],
    copies: sum("copies"),
    free: sum("free"),
    places: available.map(
      (one): z.infer<typeof Place> => ({
        library: one.node,
        name: namesOf(tree, one.node),
        system: holderOf(tree, one.node),
        copies: one.copies,
        free: one.free,
      }),
    ),
  };
}

export async function recordFull(
  db: Db,
  record: CatalogueRecord,
  available: readonly Available[],
  telling: Telling,
): Promise<z.infer<typeof RecordFull>> {
  const { description } = record;
  const others = await otherVersions(db.sql, record);
  return {
    ...recordShort(record, available, telling),
    ...(description.summary ? { summary: description.summary } : {}),
    ...(description.edition ? { edition: description.edition } : {}),
    ...(description.extent ? { extent: description.extent.text } : {}),
    series: description.series.map((one) => [one.title, one.number].filter(Boolean).join("; ")),
    classifications: description.classifications.map(({ scheme, code }) => ({ scheme, code })),
    contributors: description.contributors.map((one) => ({ name: one.heading.text, roles: one.roles })),
    originalLanguages: description.languages.original,
    otherVersions: others.map((one) => ({
      id: one.id,
      url: urlOf(one.id, telling.origin),
      title: titleLine(one.description.title),
      languages: one.description.languages.text,
    })),
  };
}
