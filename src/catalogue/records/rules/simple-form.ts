/** Back from the record to the short form: only while the record says nothing that the form cannot show. */
import { controlValue, type DataField, isData, type RawRecord } from "#formats/rules";
import { type SimpleBook, type SimpleKind, simpleKinds, simpleRecord } from "./simple.ts";

/** Numbers and hours of the record itself are not the form's. */
const own = new Set(["001", "003", "005"]);

const isMapOrVideo = (type: string): boolean => type === "e" || type === "g";

function kindOf({ leader }: RawRecord, fixed: string): SimpleKind | undefined {
  const type = leader[6] ?? "";
  const form = fixed[isMapOrVideo(type) ? 29 : 23];
  return (Object.keys(simpleKinds) as SimpleKind[]).find(
    (code) => simpleKinds[code].type === type && simpleKinds[code].form === form,
  );
}

/** What the two records say, the day of their making and the counted positions of the leader apart. */
const said = ({ leader, fields }: RawRecord): string =>
  JSON.stringify([
    leader.slice(5, 9) + leader.slice(17, 20),
    fields
      .filter(({ tag }) => !own.has(tag))
      .map((field) => (isData(field) ? field : { ...field, data: field.data.slice(6) })),
  ]);

/** The book as it was told in the short form; undefined when the record was worked on since or came otherwise. */
export function simpleBookOf(record: RawRecord): SimpleBook | undefined {
  const fixed = controlValue(record, "008") ?? "";
  const kind = kindOf(record, fixed);
  if (kind === undefined) return undefined;
  const data = record.fields.filter(isData);
  const of = (tag: string): DataField | undefined => data.find((field) => field.tag === tag);
  const value = (tag: string, code: string): string | undefined =>
    of(tag)?.subfields.find((one) => one.code === code)?.value;
  const year = Number(value("264", "c") ?? Number.NaN);
  const authors = data.filter(({ tag }) => tag === "100" || tag === "700");
  const book: SimpleBook = {
    isbn: value("020", "a") ?? value("020", "z"),
    title: value("245", "a") ?? "",
    rest: value("245", "b"),
    volume: value("245", "n"),
    author: authors.map(({ subfields }) => subfields[0]?.value ?? "").join("; ") || undefined,
    year: Number.isNaN(year) ? undefined : year,
    place: value("264", "a"),
    publisher: value("264", "b"),
    pages: value("300", "a"),
    language: fixed.slice(35, 38).trim(),
    kind,
  };
  const again = simpleRecord(book, "2000-01-01");
  return said(again) === said(record) ? book : undefined;
}

/** The same record told anew: its own numbers and the day of its making stay. */
export function retold(record: RawRecord, book: SimpleBook): RawRecord {
  const day = (controlValue(record, "008") ?? "").slice(0, 6);
  const { leader, fields } = simpleRecord(book, "2000-01-01");
  return {
    leader,
    fields: [
      ...record.fields.filter(({ tag }) => own.has(tag)),
      ...fields.map((field) =>
        isData(field) || day.length < 6 ? field : { ...field, data: day + field.data.slice(6) },
      ),
    ],
  };
}
