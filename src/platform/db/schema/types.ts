/**
 * Makes tables.generated.ts: one interface a table or view, from the catalogue of a migrated database. Checks of the
 * form `column in ('a', 'b')` become unions, so a misspelt state does not compile; a domain named `trilingual`
 * becomes the type of that name.
 */
import type { ClientBase } from "pg";

type Column = {
  table: string;
  kind: "r" | "p" | "v" | "m";
  name: string;
  type: string;
  domain: string | null;
  element: string | null;
  labels: string[] | null;
  not_null: boolean;
  has_default: boolean;
  identity: "" | "a" | "d";
  generated: "" | "s" | "v";
};

const columnsQuery = `
  select c.relname as table, c.relkind as kind, a.attname as name,
         coalesce(base.typname, t.typname) as type,
         case when t.typtype = 'd' then t.typname end as domain,
         e.typname as element,
         (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid) as labels,
         a.attnotnull or (t.typtype = 'd' and t.typnotnull) as not_null,
         a.atthasdef as has_default, a.attidentity as identity, a.attgenerated as generated
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_type t on t.oid = a.atttypid
    left join pg_type base on t.typtype = 'd' and base.oid = t.typbasetype
    left join pg_type e on e.oid = coalesce(base.typelem, t.typelem)
                       and coalesce(base.typcategory, t.typcategory) = 'A'
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
     and a.attnum > 0 and not a.attisdropped
     and not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
   order by c.relname collate "C", a.attnum`;

const checksQuery = `
  select c.relname as table, pg_get_constraintdef(k.oid) as text
    from pg_constraint k join pg_class c on c.oid = k.conrelid
   where k.contype = 'c' and c.relnamespace = 'public'::regnamespace`;

const plain: Record<string, string> = {
  int2: "number",
  int4: "number",
  int8: "number",
  oid: "number",
  float4: "number",
  float8: "number",
  bool: "boolean",
  bytea: "Buffer",
  timestamptz: "Moment",
  timestamp: "Moment",
  json: "JsonColumn<Json, JsonObject>",
  jsonb: "JsonColumn<Json, JsonObject>",
  void: "null",
};

/** Domains over jsonb that have a type of the house. */
const domains: Record<string, string> = { trilingual: "JsonColumn<Trilingual>" };

/** What PostgreSQL writes as text stays text: dates, numeric (money must not be rounded), ranges, uuid, xid8 … */
const simple = (type: string): string => plain[type] ?? "string";

function typeOf(column: Column, choices: ReadonlyMap<string, string>): string {
  const choice = choices.get(`${column.table}.${column.name}`);
  if (choice) return choice;
  if (column.labels) return union(column.labels);
  if (column.domain && domains[column.domain]) return domains[column.domain] ?? "";
  if (!column.element) return simple(column.type);
  const element = simple(column.element);
  return `${element === "Moment" ? "Date" : element.startsWith("Json") ? "Json" : element}[]`;
}

const union = (values: readonly string[]): string => values.map((value) => JSON.stringify(value)).join(" | ");

function spell(column: Column, choices: ReadonlyMap<string, string>): string {
  const type = typeOf(column, choices);
  const whole = column.not_null ? type : nullable(type);
  const readOnly =
    column.kind === "v" || column.kind === "m" || column.generated !== "" || column.identity === "a";
  if (readOnly) return `ReadOnly<${reading(whole)}>`;
  return column.has_default || column.identity === "d" ? `Generated<${whole}>` : whole;
}

/** Kysely does not look into a union of column types, so "or null" goes inside. */
function nullable(type: string): string {
  if (type === "Moment") return "Nullable<Moment>";
  return type.startsWith("JsonColumn") ? `Nullable<${type}>` : `${type} | null`;
}

const reading = (type: string): string =>
  type.includes("Moment") || type.includes("JsonColumn") ? `Reading<${type}>` : type;

/** `CHECK ((state = ANY (ARRAY['a'::text, 'b'::text])))`, `CHECK ((state = 'a'::text))`: as pg_get_constraintdef writes. */
const choiceCheck =
  /^CHECK \(\(\(?(\w+)\)?(?:::text)? = (?:ANY \(+ARRAY\[(.+?)\]\)*(?:::text\[\])?\)*|('[^']*'::text))\)\)$/;

function readChoices(checks: readonly { table: string; text: string }[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { table, text } of checks) {
    const [, column, many, one] = choiceCheck.exec(text) ?? [];
    const list = [...(many ?? one ?? "").matchAll(/'((?:[^']|'')*)'::(?:text|character varying)/g)];
    if (!column || list.length === 0) continue;
    const values = list.map((match) => (match[1] ?? "").replaceAll("''", "'"));
    found.set(`${table}.${column}`, union(values));
  }
  return found;
}

const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The text of tables.generated.ts. */
export async function tableTypes(client: ClientBase): Promise<string> {
  const { rows: columns } = await client.query<Column>(columnsQuery);
  const { rows: checks } = await client.query<{ table: string; text: string }>(checksQuery);
  const choices = readChoices(checks);
  const tables = Map.groupBy(columns, (column) => column.table);
  const bodies = [...tables].map(([table, own]) => {
    const lines = own.map((column) => `  ${column.name}: ${spell(column, choices)};`);
    return `export interface ${pascal(table)}Table {\n${lines.join("\n")}\n}\n`;
  });
  const list = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`);
  const body = `${bodies.join("\n")}\nexport interface Tables {\n${list.join("\n")}\n}\n`;
  return `// Made by npm run draw from the migrations. Do not edit.\n${imports(body)}\n${body}`;
}

function imports(body: string): string {
  const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const from = (names: readonly string[], place: string): string => {
    const wanted = names.filter(used);
    return wanted.length > 0 ? `import type { ${wanted.join(", ")} } from "${place}";\n` : "";
  };
  return (
    from(["Trilingual"], "#basics") +
    from(
      ["Generated", "Json", "JsonColumn", "JsonObject", "Moment", "Nullable", "ReadOnly", "Reading"],
      "./columns.ts",
    )
  );
}
