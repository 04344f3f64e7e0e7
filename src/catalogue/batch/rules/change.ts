/**
 * One change of many records, as data: it is shown, carried out and kept as it was asked. Pure: a raw record and its
 * flavour → the changed one, or the very same object where the change has nothing to do.
 */
import type { AgeMark, DataField, Flavour, Kind, RawField, RawRecord, Subfield } from "#formats/rules";
import { ageMarkIn, isControl, isData } from "#formats/rules";
import { replacer } from "./pattern.ts";

export type Change =
  | { do: "add-field"; tag: string; indicators: string; subfields: Subfield[] }
  | { do: "add-subfield"; tag: string; code: string; value: string }
  | {
      do: "replace";
      tag: string;
      code?: string | undefined;
      find: string;
      by: string;
      pattern: boolean;
      matchCase: boolean;
    }
  | { do: "delete-field"; tag: string; containing?: string | undefined }
  | { do: "delete-subfield"; tag: string; code: string; containing?: string | undefined }
  | { do: "set-language"; language: string }
  | { do: "set-age-mark"; mark: AgeMark }
  | { do: "set-bbk"; code: string }
  | { do: "set-kind"; kind: Kind }
  | { do: "set-state"; state: "draft" | "published" | "withdrawn" };
export const changeKinds = [
  "add-field",
  "add-subfield",
  "replace",
  "delete-field",
  "delete-subfield",
  "set-language",
  "set-age-mark",
  "set-bbk",
  "set-kind",
  "set-state",
] as const satisfies readonly Change["do"][];

/** Kinds that are one letter of the leader; articles and serials differ in more and are made one by one. */
const leaderTypes: Partial<Record<Kind, { marc21: string; unimarc: string }>> = {
  book: { marc21: "a", unimarc: "a" },
  "music-score": { marc21: "c", unimarc: "c" },
  map: { marc21: "e", unimarc: "e" },
  video: { marc21: "g", unimarc: "g" },
  audiobook: { marc21: "i", unimarc: "i" },
  audio: { marc21: "j", unimarc: "j" },
  picture: { marc21: "k", unimarc: "k" },
  "e-resource": { marc21: "m", unimarc: "l" },
  kit: { marc21: "o", unimarc: "m" },
  object: { marc21: "r", unimarc: "r" },
  manuscript: { marc21: "t", unimarc: "b" },
};
export const settableKinds = Object.keys(leaderTypes) as Kind[];

/** Where each flavour keeps what a change sets. */
const places: Record<
  Flavour,
  { language: string; languageCode: string; audience: string; bbk: string; bbkCode: string }
> = {
  marc21: { language: "041", languageCode: "a", audience: "521", bbk: "084", bbkCode: "a" },
  unimarc: { language: "101", languageCode: "a", audience: "333", bbk: "686", bbkCode: "a" },
  rusmarc: { language: "101", languageCode: "a", audience: "333", bbk: "686", bbkCode: "a" },
  irbis: { language: "101", languageCode: "*", audience: "900", bbk: "621", bbkCode: "*" },
};

/** The number of the record is its identity, and copies are kept by the room of copies: neither is changed here. */
const untouched: Record<Flavour, ReadonlySet<string>> = {
  marc21: new Set(["001", "003", "005", "852", "952", "953"]),
  unimarc: new Set(["001", "003", "005", "852", "899", "995"]),
  rusmarc: new Set(["001", "003", "005", "852", "899", "995"]),
  irbis: new Set(["001", "903", "909", "910"]),
};
export const mayTouch = (tag: string, flavour: Flavour): boolean => !untouched[flavour].has(tag);

const same = (a: RawField, b: RawField): boolean => JSON.stringify(a) === JSON.stringify(b);

/** In the order of tags, behind those of its own tag: as cataloguers write them. */
function withField(record: RawRecord, field: RawField): RawRecord {
  if (record.fields.some((one) => same(one, field))) return record;
  const at = record.fields.findLastIndex((one) => one.tag <= field.tag);
  return { ...record, fields: record.fields.toSpliced(at + 1, 0, field) };
}

function eachField(
  record: RawRecord,
  tag: string,
  make: (field: RawField) => RawField | undefined,
): RawRecord {
  let changed = false;
  const fields = record.fields.flatMap((field) => {
    if (field.tag !== tag) return [field];
    const made = make(field);
    if (made === undefined || !same(made, field)) changed = true;
    return made === undefined ? [] : [made];
  });
  return changed ? { ...record, fields } : record;
}

const includes = (value: string, part: string | undefined): boolean =>
  part === undefined || part === "" || value.toLowerCase().includes(part.toLowerCase());
const texts = (field: RawField): string[] =>
  isControl(field) ? [field.data] : field.subfields.map(({ value }) => value);

function replace(record: RawRecord, change: Extract<Change, { do: "replace" }>): RawRecord {
  const made = replacer(change);
  return eachField(record, change.tag, (field) => {
    if (isControl(field)) return { ...field, data: made(field.data) };
    const subfields = field.subfields
      .map(({ code, value }) => ({ code, value: change.code && code !== change.code ? value : made(value) }))
      // What became empty says nothing any more.
      .filter(({ value }, at) => value !== "" || field.subfields[at]?.value === "");
    return subfields.length === 0 ? undefined : { ...field, subfields };
  });
}

function setLanguage(record: RawRecord, flavour: Flavour, language: string): RawRecord {
  const { language: tag, languageCode: code } = places[flavour];
  // 008/35–37 of MARC 21.
  const coded =
    flavour === "marc21"
      ? eachField(record, "008", (field) =>
          isControl(field) && field.data.length >= 38
            ? { ...field, data: field.data.slice(0, 35) + language + field.data.slice(38) }
            : field,
        )
      : record;
  const known = coded.fields.some((field) => field.tag === tag);
  if (!known) {
    const told =
      flavour === "marc21" &&
      coded.fields.some((field) => field.tag === "008" && isControl(field) && field.data.length >= 38);
    return told
      ? coded
      : withField(coded, { tag, ind1: "0", ind2: " ", subfields: [{ code, value: language }] });
  }
  let first = true;
  return eachField(coded, tag, (field) => {
    if (!isData(field)) return field;
    const others = field.subfields.filter(
      (one) => one.code !== code && !(flavour === "marc21" && one.code === "d"),
    );
    const subfields = first ? [{ code, value: language }, ...others] : others;
    first = false;
    return subfields.length === 0 ? undefined : { ...field, subfields };
  });
}

function setAgeMark(record: RawRecord, flavour: Flavour, mark: AgeMark): RawRecord {
  const { audience: tag } = places[flavour];
  if (flavour === "irbis") {
    const without = eachField(record, tag, (field) =>
      isData(field)
        ? {
            ...field,
            subfields: [
              ...field.subfields.filter(({ code }) => code.toLowerCase() !== "z"),
              { code: "z", value: mark },
            ],
          }
        : field,
    );
    return without.fields.some((field) => field.tag === tag)
      ? without
      : withField(record, { tag, ind1: " ", ind2: " ", subfields: [{ code: "z", value: mark }] });
  }
  const marked = (field: RawField): boolean =>
    isData(field) && field.subfields.some(({ value }) => ageMarkIn(value) !== undefined);
  const wanted: DataField = {
    tag,
    ind1: flavour === "marc21" ? "1" : " ",
    ind2: " ",
    subfields: [{ code: "a", value: mark }],
  };
  const others = record.fields.filter((field) => field.tag === tag && marked(field) && !same(field, wanted));
  const cleared =
    others.length === 0
      ? record
      : { ...record, fields: record.fields.filter((field) => !others.includes(field)) };
  // Before other notes of its tag: the first mark that is found counts.
  if (cleared.fields.some((field) => same(field, wanted))) return cleared;
  const at = cleared.fields.findIndex((field) => field.tag >= tag);
  return { ...cleared, fields: cleared.fields.toSpliced(at < 0 ? cleared.fields.length : at, 0, wanted) };
}

function setBbk(record: RawRecord, flavour: Flavour, value: string): RawRecord {
  const { bbk: tag, bbkCode: code } = places[flavour];
  const source: Subfield[] = flavour === "irbis" ? [] : [{ code: "2", value: "rubbk" }];
  const isBbk = (field: RawField): boolean => {
    if (!isData(field) || field.tag !== tag) return false;
    const named = field.subfields.find((one) => one.code === "2")?.value;
    return flavour === "irbis" || named === undefined || /bbk|ббк/iu.test(named);
  };
  const known = record.fields.filter(isBbk);
  const [only] = known;
  if (
    known.length === 1 &&
    only &&
    isData(only) &&
    only.subfields.some((one) => one.code === code && one.value === value)
  )
    return record;
  const cleared = { ...record, fields: record.fields.filter((field) => !known.includes(field)) };
  return withField(cleared, { tag, ind1: " ", ind2: " ", subfields: [{ code, value }, ...source] });
}

function setKind(record: RawRecord, flavour: Flavour, kind: Kind): RawRecord {
  const types = leaderTypes[kind];
  if (!types) return record;
  if (flavour === "irbis") {
    const value = types.unimarc;
    const set = eachField(record, "900", (field) =>
      isData(field)
        ? {
            ...field,
            subfields: [
              { code: "t", value },
              ...field.subfields.filter((one) => one.code.toLowerCase() !== "t"),
            ],
          }
        : field,
    );
    return set.fields.some((field) => field.tag === "900")
      ? set
      : withField(record, { tag: "900", ind1: " ", ind2: " ", subfields: [{ code: "t", value }] });
  }
  const letter = flavour === "marc21" ? types.marc21 : types.unimarc;
  return record.leader[6] === letter
    ? record
    : { ...record, leader: record.leader.slice(0, 6) + letter + record.leader.slice(7) };
}

/** The changed record; the same object where nothing changes. A state is no matter of the raw form. */
export function applyChange(record: RawRecord, flavour: Flavour, change: Change): RawRecord {
  if ("tag" in change && !mayTouch(change.tag, flavour)) return record;
  switch (change.do) {
    case "add-field":
      return withField(record, fieldOf(change));
    case "add-subfield":
      return eachField(record, change.tag, (field) =>
        isData(field) &&
        !field.subfields.some((one) => one.code === change.code && one.value === change.value)
          ? { ...field, subfields: [...field.subfields, { code: change.code, value: change.value }] }
          : field,
      );
    case "replace":
      return replace(record, change);
    case "delete-field":
      return eachField(record, change.tag, (field) =>
        texts(field).some((value) => includes(value, change.containing)) ? undefined : field,
      );
    case "delete-subfield":
      return eachField(record, change.tag, (field) => {
        if (!isData(field)) return field;
        const subfields = field.subfields.filter(
          (one) => one.code !== change.code || !includes(one.value, change.containing),
        );
        return subfields.length === 0 ? undefined : { ...field, subfields };
      });
    case "set-language":
      return setLanguage(record, flavour, change.language);
    case "set-age-mark":
      return setAgeMark(record, flavour, change.mark);
    case "set-bbk":
      return setBbk(record, flavour, change.code);
    case "set-kind":
      return setKind(record, flavour, change.kind);
    case "set-state":
      return record;
  }
}

const fieldOf = ({ tag, indicators, subfields }: Extract<Change, { do: "add-field" }>): RawField =>
  tag.startsWith("00")
    ? { tag, data: subfields.map(({ value }) => value).join(" ") }
    : { tag, ind1: indicators[0] ?? " ", ind2: indicators[1] ?? " ", subfields };
