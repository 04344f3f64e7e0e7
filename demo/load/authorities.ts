/**
 * The authority file of the demonstration and its index of local history, by the real acts. Authors come from the tables
 * of facts beside the works, with nothing added but what is widely known; their numbers are those that the records carry,
 * so that every heading finds its person. Loading twice changes nothing.
 */
import { sql } from "kysely";
import { addAuthority, directionsOf, markRecords, relateAuthorities } from "#catalogue";
import type { AuthorityFacts } from "#catalogue/rules";
import { type AnyAction, type Caller, perform } from "#platform/acts";
import { nationalNumber, numberAgency } from "../files/index.ts";
import { authors, catalogueCode, demoEditions, subjects } from "../works/index.ts";

async function must<T>(caller: Caller, action: AnyAction, input: object): Promise<T> {
  const outcome = await perform(caller, action, input);
  if (outcome.ok) return outcome.value as T;
  throw new Error(
    `${action.name} of the demonstration: ${JSON.stringify(outcome.refusals)} for ${JSON.stringify(input)}`,
  );
}

type Form = AuthorityFacts["variants"][number];
type Told = {
  key: string;
  kind: AuthorityFacts["kind"];
  heading: { kk?: string; ru?: string; en?: string };
  variants?: Form[];
  placeKind?: AuthorityFacts["placeKind"];
  began?: number;
  ended?: number;
};

/** Forms besides those of the tables. */
const alsoCalled: Record<string, Form[]> = {
  abai: [
    { text: "Абай", kind: "pseudonym" },
    { text: "Құнанбайұлы, Ибраһим", kind: "full" },
    { text: "Кунанбаев, Ибрагим", kind: "full" },
    { text: "اباي قۇنانبايۇلى", kind: "variant", lang: "kaz" },
  ],
  auezov: [
    { text: "Әуезов, Мұхтар Омарханұлы", kind: "full" },
    { text: "Ауэзов, Мухтар Омарханович", kind: "full" },
    { text: "مۇحتار اۋەزوۆ", kind: "variant", lang: "kaz" },
  ],
  zhambyl: [{ text: "Жамбыл", kind: "pseudonym" }],
};

function persons(): Told[] {
  return [...authors.values()]
    .filter((one) => one.literature === "kaz" && one.years !== undefined)
    .slice(0, 60)
    .map((one) => {
      const [began, ended] = (one.years ?? "").split("-").map((year) => (year ? Number(year) : undefined));
      return {
        key: one.key,
        kind: "person" as const,
        heading: { kk: one.kk, ru: one.ru, en: one.latin },
        variants: alsoCalled[one.key] ?? [],
        ...(began === undefined ? {} : { began }),
        ...(ended === undefined ? {} : { ended }),
      };
    });
}

const kindsOfPlaces: Record<string, AuthorityFacts["placeKind"]> = {
  kazakhstan: "country",
  qaraghandy: "city",
  zhezqazghan: "city",
  almaty: "city",
  semei: "city",
  qarqaraly: "city",
  "central-kz": "historic-area",
  saryarqa: "historic-area",
  ulytau: "mountain",
  aral: "water",
};

/** Regions of now and of then: what a book of 1980 calls Zhezqazghan oblast is looked for under its successors too. */
const regions: Told[] = [
  {
    key: "oblast-qaraghandy",
    kind: "place",
    placeKind: "oblast",
    began: 1932,
    heading: { kk: "Қарағанды облысы", ru: "Карагандинская область", en: "Karaganda Region" },
  },
  {
    key: "oblast-zhezqazghan",
    kind: "place",
    placeKind: "oblast",
    began: 1973,
    ended: 1997,
    heading: { kk: "Жезқазған облысы", ru: "Джезказганская область", en: "Zhezkazgan Region" },
  },
  {
    key: "oblast-ulytau",
    kind: "place",
    placeKind: "oblast",
    began: 2022,
    heading: { kk: "Ұлытау облысы", ru: "Улытауская область", en: "Ulytau Region" },
  },
];

function places(): Told[] {
  return Object.entries(subjects)
    .filter(([, one]) => one.kind === "place")
    .map(([key, one]) => ({
      key: `place-${key}`,
      kind: "place" as const,
      heading: { kk: one.kk, ru: one.ru, ...(one.en ? { en: one.en } : {}) },
      ...(kindsOfPlaces[key] ? { placeKind: kindsOfPlaces[key] } : {}),
    }));
}

const relations: { one: string; relation: string; other: string; fromYear?: number; toYear?: number }[] = [
  { one: "place-qaraghandy", relation: "within", other: "oblast-qaraghandy" },
  { one: "place-qarqaraly", relation: "within", other: "oblast-qaraghandy" },
  { one: "place-zhezqazghan", relation: "within", other: "oblast-zhezqazghan", fromYear: 1973, toYear: 1997 },
  { one: "place-zhezqazghan", relation: "within", other: "oblast-ulytau", fromYear: 2022 },
  { one: "oblast-zhezqazghan", relation: "later", other: "oblast-qaraghandy", fromYear: 1997 },
  { one: "oblast-ulytau", relation: "earlier", other: "oblast-qaraghandy", fromYear: 2022 },
  { one: "oblast-qaraghandy", relation: "within", other: "place-kazakhstan" },
  { one: "oblast-ulytau", relation: "within", other: "place-kazakhstan" },
];

async function numberedHere({ ground }: Caller): Promise<Map<string, number>> {
  const { rows } = await sql<{ value: string; authority: number }>`
    select value, authority from authority_number where scheme = 'control' and value like ${`(${catalogueCode})%`}`.execute(
    ground.db.sql,
  );
  return new Map(rows.map((row) => [row.value.slice(catalogueCode.length + 2), row.authority]));
}

/** `node` is the region. Before the works, whose headings then find their authorities as they come in. */
export async function loadAuthorities(caller: Caller, node: number): Promise<void> {
  const here = await numberedHere(caller);
  for (const told of [...persons(), ...places(), ...regions]) {
    if (here.has(told.key)) continue;
    const { key, began, ended, ...rest } = told;
    const { authority } = await must<{ authority: number }>(caller, addAuthority, {
      node,
      ...rest,
      began: { year: began },
      ended: { year: ended },
      numbers: [{ scheme: "control", value: `(${catalogueCode})${key}` }],
      different: true,
    });
    here.set(key, authority);
  }
  for (const { one, relation, other, ...years } of relations)
    await must(caller, relateAuthorities, {
      node,
      authority: here.get(one),
      relation,
      other: here.get(other),
      ...years,
    });
}

/** Directions by the subjects of a work; the first that fits. */
const directionOf: readonly (readonly [subject: string, direction: string])[] = [
  ["archaeology", "history"],
  ["history", "history"],
  ["karlag", "history"],
  ["repression", "history"],
  ["customs", "ethnography"],
  ["folklore", "ethnography"],
  ["geology", "economy"],
  ["science", "education"],
  ["travel", "nature"],
  ["nature", "nature"],
];
const own = ["qaraghandy", "qarqaraly", "zhezqazghan", "ulytau", "central-kz", "saryarqa"];

/** By the number of the edition the record that answers for it. */
async function recordsOfNumbers({ ground }: Caller): Promise<Map<string, number>> {
  const { rows } = await sql<{ number: string; id: number }>`
    select one ->> 'value' as number, min(r.same_as) as id
    from record r cross join lateral jsonb_array_elements(r.description -> 'identifiers') as one
    where one ->> 'source' = ${numberAgency} group by 1`.execute(ground.db.sql);
  return new Map(rows.map((row) => [row.number, Number(row.id)]));
}

/** Marks the works about places of the region, unless somebody has marked anything. */
export async function markLocalHistory(caller: Caller, node: number): Promise<void> {
  const { db } = caller.ground;
  const { rows } = await sql`select from local_history limit 1`.execute(db.sql);
  if (rows.length > 0) return;
  const here = await numberedHere(caller);
  const directions = new Map((await directionsOf(db.sql)).map((one) => [one.code, one.id]));
  const records = await recordsOfNumbers(caller);
  for (const edition of demoEditions()) {
    const about = edition.work.subjects.filter((one) => own.includes(one));
    if (about.length === 0) continue;
    const record = records.get(nationalNumber(edition));
    if (record === undefined) continue;
    const fits = directionOf.filter(([subject]) => edition.work.subjects.some((one) => one === subject));
    const codes = new Set(fits.length > 0 ? fits.map(([, code]) => code) : ["literature"]);
    await must(caller, markRecords, {
      node,
      records: [record],
      directions: [...codes].flatMap((code) => directions.get(code) ?? []),
      places: about.flatMap((one) => here.get(`place-${one}`) ?? []),
    });
  }
}
