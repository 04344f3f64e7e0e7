/** A record as the text export of IRBIS writes it: a line a field, subfields behind "^", five asterisks at the end. */
import { type Description, describeMarc21 } from "#formats";
import type { DemoHolding } from "../works/index.ts";
import type { Described } from "./described.ts";

const subfields = (...codesAndValues: (string | undefined)[]): string => {
  let text = "";
  for (let at = 0; at + 1 < codesAndValues.length; at += 2) {
    const value = codesAndValues[at + 1];
    if (value) text += `^${codesAndValues[at]}${value}`;
  }
  return text;
};

type Line = readonly [tag: string, value: string];

function names({ contributors }: Description): Line[] {
  return contributors.map((one): Line => {
    if (one.kind !== "person") return ["710", `^A${one.heading.name}`];
    const [surname = "", given = ""] = one.heading.name.split(", ");
    const initials = given
      .split(" ")
      .filter(Boolean)
      .map((word) => `${word.slice(0, 1)}.`)
      .join(" ");
    return [
      one.main ? "700" : "701",
      subfields("A", surname, "B", initials, "G", given, "F", one.heading.dates),
    ];
  });
}

const subjectTags = { person: "600", topic: "606", place: "607", genre: "608" } as const;

function subjects({ subjects: all }: Description): Line[] {
  return all.flatMap((one): Line[] => {
    if (one.kind !== "person" && one.kind !== "topic" && one.kind !== "place" && one.kind !== "genre")
      return [];
    return [[subjectTags[one.kind], `^A${one.heading}`]];
  });
}

/** 910: a copy of its own, "0" is "in place". */
const copy = (one: DemoHolding): Line => [
  "910",
  subfields("A", "0", "B", one.inventory, "D", one.branch, "H", one.barcode),
];

export function irbisText({ record, holdings, number }: Described): string {
  const told = describeMarc21(record);
  const { title } = told;
  const uniform = told.otherTitles.find(({ kind }) => kind === "uniform")?.text;
  const national = told.identifiers.find(({ kind }) => kind === "national-number");
  const original = told.links.find(({ kind }) => kind === "original");
  const lines: Line[] = [
    ["000", `${number}^S0`],
    ["920", told.contributors.some(({ main }) => main) ? "PAZK" : "PVK"],
    ["020", national ? subfields("A", national.source, "B", national.value) : ""],
    ["101", [...told.languages.text, ...told.languages.original.map((lang) => `^C${lang}`)].join("")],
    ["200", subfields("A", title.text, "E", title.rest, "F", title.responsibility)],
    ["454", original ? subfields("A", original.title, "D", original.author) : ""],
    ["500", uniform ? `^A${uniform}` : ""],
    ["205", told.edition ? `^A${told.edition}` : ""],
    ["210", told.years.from ? `^D${told.years.from}` : ""],
    ["215", told.extent?.text ? `^A${told.extent.text}` : ""],
    ["300", told.notes.find(({ kind }) => kind === "general")?.text ?? ""],
    ["331", told.summary ?? ""],
    ...told.classifications.filter(({ scheme }) => scheme === "bbk").map(({ code }): Line => ["621", code]),
    ...names(told),
    ...subjects(told),
    ...holdings.map(copy),
  ];
  return `${lines
    .filter(([, value]) => value !== "")
    .map(([tag, value]) => `#${Number(tag)}: ${value}\r\n`)
    .join("")}*****\r\n`;
}
