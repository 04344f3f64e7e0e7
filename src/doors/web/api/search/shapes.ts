/** What the API takes and gives, once: the answers are checked against it by the types, programs read it as OpenAPI. */
import { z } from "@hono/zod-openapi";
import { localFacets, longestName } from "#catalogue/rules";
import { sorts } from "#platform/search";
import { siftedHits } from "#stock";

const names = z
  .object({ kk: z.string().optional(), ru: z.string().optional(), en: z.string().optional() })
  .openapi("Names", { description: "A name in the languages in which it was given." });

const cleaned = (values: readonly string[], longest: number): string[] =>
  values
    .map((one) => one.trim().slice(0, longest))
    .filter((one) => one !== "")
    .slice(0, 50);

/** One value, several of them, or a list with commas. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) =>
    cleaned(
      [value ?? []].flat().flatMap((one) => one.split(",")),
      60,
    ),
  )
  .openapi({ type: "string", description: "One value, or several with commas." });

/** Names have commas: one value, or the parameter several times. */
const printed = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => cleaned([value ?? []].flat(), longestName))
  .openapi({
    type: "array",
    items: { type: "string" },
    description:
      "The number of an authority, or a name as printed, as `facets` tells them; the parameter several times for one of several.",
  });

export const SearchInput = z.object({
  q: z.string().default("").openapi({
    description:
      'Words in any spelling, inflection or script; "phrases"; -unwanted; one OR other; beginning*; title:, author:, subject:, number:, year:1990-2000. Nothing is a mistake.',
    example: "abai joly",
  }),
  limit: z.coerce.number().int().min(0).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
  sort: z.enum(sorts).default("relevance").openapi({
    description: "newest: by year of publication; arrived: what came into the catalogue last first.",
  }),
  exact: z.enum(["0", "1"]).default("0").openapi({ description: "1: only the words as they are typed." }),
  group: z
    .enum(["work", "no"])
    .default("work")
    .openapi({ description: "work: each work once, total and facets count works; no: every record." }),
  format: several,
  language: several,
  years: several,
  audience: several,
  person: printed,
  subject: printed,
  place: printed,
  system: several,
  branch: several,
  [localFacets.mark]: z
    .enum(["yes"])
    .optional()
    .openapi({ description: "yes: only what is marked as local history." }),
  free: z
    .enum(["0", "1"])
    .default("0")
    .openapi({
      description: `1: only what has a free copy now, in the chosen systems and branches; the first ${siftedHits} hits are looked through, exact is false where there are more.`,
    }),
});

export const Place = z
  .object({
    library: z.number().int(),
    name: names,
    system: z.number().int(),
    copies: z.number().int(),
    free: z.number().int(),
  })
  .openapi("Place");

export const RecordShort = z
  .object({
    id: z.number().int(),
    url: z.string().openapi({ description: "The permanent address of the record on the portal." }),
    title: z.string(),
    subtitle: z.string().optional(),
    authors: z.array(z.string()),
    kind: z.string(),
    traits: z.array(z.string()),
    published: z.string(),
    year: z.number().int().optional(),
    languages: z.array(z.string()).openapi({ description: "ISO 639-2/B" }),
    isbn: z.array(z.string()),
    subjects: z.array(z.string()),
    copies: z.number().int(),
    free: z.number().int(),
    places: z.array(Place),
  })
  .openapi("RecordShort");

export const SearchOutput = z
  .object({
    total: z.number().int(),
    exact: z.boolean().openapi({ description: "false: there are at least so many." }),
    records: z.array(
      RecordShort.extend({
        editions: z.number().int().openapi({ description: "Records of this work among the hits." }),
      }).openapi("Hit"),
    ),
    facets: z.record(
      z.string(),
      z.object({
        exact: z.boolean().openapi({ description: "false: counted among the first hits only." }),
        values: z.array(z.object({ value: z.string(), count: z.number().int() })),
      }),
    ),
  })
  .openapi("SearchResult");

export const RecordFull = RecordShort.extend({
  summary: z.string().optional(),
  edition: z.string().optional(),
  extent: z.string().optional(),
  series: z.array(z.string()),
  classifications: z.array(z.object({ scheme: z.string(), code: z.string() })),
  contributors: z.array(z.object({ name: z.string(), roles: z.array(z.string()) })),
  originalLanguages: z.array(z.string()),
  otherVersions: z.array(
    z.object({ id: z.number().int(), url: z.string(), title: z.string(), languages: z.array(z.string()) }),
  ),
}).openapi("Record");

export const Problem = z
  .object({
    error: z.string(),
    fields: z.array(z.object({ field: z.string(), code: z.string() })).optional(),
  })
  .openapi("Problem");
