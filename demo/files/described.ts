/** An edition as one system describes it: the facts are the same, the habits are its own. */
import {
  controlField,
  type DataField,
  dataField,
  isData,
  type RawField,
  type RawRecord,
} from "#formats/rules";
import { type DemoHolding, type Edition, hashOf, holdingField, slipOf, toMarc21 } from "../works/index.ts";
import type { Habit } from "./habits.ts";

/** Numbers that stand for those of the national bibliography say whose they are: no library gave them. */
export const numberAgency = "OrtaqDemo";
export const nationalNumber = (edition: Edition): string =>
  `D-${String(hashOf(edition.id) >>> 0).padStart(10, "0")}`;

const short = (name: string): string => {
  const words = name.split(" ");
  const surname = words.pop() ?? "";
  return [...words.map((word) => `${word.slice(0, 1)}.`), surname].join(" ");
};

/** «Мұхтар Әуезов, Абай Құнанбайұлы» → «М. Әуезов, А. Құнанбайұлы»; names of one word and collectives stay. */
const withInitials = (names: string): string =>
  names
    .split(", ")
    .map((name) => (/^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){0,2} \p{Lu}[\p{Ll}-]+$/u.test(name) ? short(name) : name))
    .join(", ");

const mapped = (field: DataField, change: (code: string, value: string) => string): DataField => ({
  ...field,
  subfields: field.subfields.flatMap(({ code, value }) => {
    const changed = change(code, value);
    return changed ? [{ code, value: changed }] : [];
  }),
});

const said = new Set(["100", "130", "240", "245", "500", "520", "650", "655", "700", "765", "767"]);

/** Punctuation before the next element, as ISBD writes it into the fields. */
function punctuated(field: DataField): DataField {
  if (field.tag !== "245") return field;
  return {
    ...field,
    subfields: field.subfields.map(({ code, value }, at, all) => {
      const next = all[at + 1]?.code;
      return { code, value: next === "b" ? `${value} :` : next === "c" ? `${value} /` : value };
    }),
  };
}

function changed(field: DataField, habit: Habit, edition: Edition, nth: number): DataField {
  const { authors } = edition.work;
  let made = field;
  // without control numbers of others: within this file they mean nothing
  made = mapped(made, (code, value) =>
    (code === "w" && value.startsWith("(")) || (code === "0" && !habit.authorities) ? "" : value,
  );
  if (made.tag === "245")
    made = mapped(made, (code, value) => {
      if (code === "b" && habit.bareTitles) return "";
      return code === "c" && habit.initials && authors.length > 0 ? withInitials(value) : value;
    });
  if (habit.noYo && said.has(made.tag))
    made = mapped(made, (_, value) => value.replaceAll("ё", "е").replaceAll("Ё", "Е"));
  if (habit.lookAlikes && nth % habit.lookAlikes === 0 && made.tag === "245" && edition.lang === "kaz")
    made = mapped(made, (code, value) => (code === "a" ? value.replaceAll("і", "i") : value));
  return habit.isbd ? punctuated(made) : made;
}

function withSlip(fields: RawField[], edition: Edition, system: string): RawField[] {
  const slip = slipOf(edition.id);
  if (slip?.system !== system) return fields;
  switch (slip.kind) {
    case "number-missing":
      return fields.filter(({ tag }) => tag !== "015");
    case "other-title":
      return fields.map((field) =>
        field.tag === "245" && isData(field)
          ? mapped(field, (code, value) => (code === "a" ? slip.title : value))
          : field,
      );
    case "other-year":
      return fields.map((field) => {
        if (field.tag === "264" && isData(field)) return mapped(field, () => String(slip.year));
        return field.tag === "008" && !isData(field)
          ? { ...field, data: field.data.slice(0, 7) + slip.year + field.data.slice(11) }
          : field;
      });
    case "other-author":
      return fields.map((field) => (field.tag === "100" ? dataField("100", "1 ", "a", slip.author) : field));
  }
}

const undated = (fields: RawField[]): RawField[] =>
  fields
    .filter(({ tag }) => tag !== "264")
    .map((field) =>
      field.tag === "008" && !isData(field)
        ? { ...field, data: `${field.data.slice(0, 6)}nuuuuuuuu${field.data.slice(15)}` }
        : field,
    );

export type Described = { number: string; record: RawRecord; edition: Edition; holdings: DemoHolding[] };

/** The record in MARC 21, from which other flavours are made; `nth` counts within the file from 1. */
export function described(habit: Habit, edition: Edition, holdings: DemoHolding[], nth: number): Described {
  // IRBIS numbers its records from 1
  const number =
    habit.format === "irbis-text" ? String(nth) : `${habit.prefix}-${String(nth).padStart(6, "0")}`;
  const { leader, fields } = toMarc21(edition.work, edition);
  const yearless = (hashOf(`${edition.id} ${habit.system}`) >>> 0) % 100 < 100 * (habit.yearless ?? 0);
  let subjects = 0;
  const own = (yearless && slipOf(edition.id) === undefined ? undated(fields) : fields).flatMap(
    (field): RawField[] => {
      if (field.tag === "001") return [controlField("001", number)];
      if (field.tag === "003") return [controlField("003", `${numberAgency}-${habit.prefix}`)];
      if (!isData(field)) return [field];
      if (field.tag === "520" && !habit.summaries) return [];
      if (/^6[05][01]$/.test(field.tag) && ++subjects > (habit.subjects ?? 99)) return [];
      return [changed(field, habit, edition, nth)];
    },
  );
  const at = own.findIndex(({ tag }) => tag > "015");
  const numbered = own.toSpliced(
    at,
    0,
    dataField("015", "  ", "a", nationalNumber(edition), "2", numberAgency),
  );
  return { number, record: { leader, fields: withSlip(numbered, edition, habit.system) }, edition, holdings };
}

export const withCopies = ({ record, holdings }: Described): RawRecord => ({
  ...record,
  fields: [...record.fields, ...holdings.map(holdingField)],
});
