/** Editions and translations of a work, by language: kind, place and year, and how many copies are free. */
import { formatLabel, formatsOf, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import { More, Part, StateWord, to, type Ui } from "#doors/web/ui";
import { formatNumber, languageName } from "#platform/i18n/rules";
import type { Found, Version } from "./finding.ts";
import { besideWords } from "./words/beside.ts";
import type { RecordWords } from "./words/index.ts";

/** So many stand on the page of a record; all of them on the page of the work. */
const mostHere = 12;

export function Versions({ ui, found, words }: { ui: Ui; found: Found; words: RecordWords }) {
  if (found.versions.length === 0) return null;
  const { work } = besideWords(ui.lang);
  const own = found.record.description.languages.text[0] ?? "";
  return (
    <Part id="editions" title={words.work.title} lead={words.work.lead}>
      <ByLanguage
        ui={ui}
        groups={byLanguage(found.versions, own).slice(0, mostHere)}
        most={mostHere}
        words={words}
      />
      {found.work === undefined ? null : (
        <p>
          <More href={to(ui, `/works/${found.work}`)}>
            {work.all(formatNumber(ui.lang, found.versions.length + 1))}
          </More>
        </p>
      )}
    </Part>
  );
}

export type LanguageGroup = { code: string; versions: Version[] };
const order = ["kaz", "rus", "eng"];

/** Grouped by the first language of the text: the reader's own first, then Kazakh, Russian, English, others by code. */
export function byLanguage(versions: readonly Version[], first: string): LanguageGroup[] {
  const groups = new Map<string, Version[]>();
  for (const one of versions) {
    const code = one.description.languages.text[0] ?? "";
    groups.set(code, [...(groups.get(code) ?? []), one]);
  }
  const rank = (code: string): number => {
    if (code === "") return order.length + 2;
    if (code === first) return -1;
    return order.includes(code) ? order.indexOf(code) : order.length;
  };
  return [...groups]
    .map(([code, some]) => ({ code, versions: some }))
    .sort((a, b) => rank(a.code) - rank(b.code) || (a.code < b.code ? -1 : 1));
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Of each language fairly many: nobody's language is pushed out by the editions of another. */
const share = (groups: readonly LanguageGroup[], most: number): number =>
  Math.max(1, Math.floor(most / Math.max(1, groups.length)));

export function ByLanguage({
  ui,
  groups,
  most,
  words,
}: {
  ui: Ui;
  groups: readonly LanguageGroup[];
  most?: number;
  words: RecordWords;
}) {
  const { work } = besideWords(ui.lang);
  const each = most === undefined ? Number.POSITIVE_INFINITY : share(groups, most);
  return (
    <>
      {groups.map(({ code, versions }) => (
        <section key={code} class="stack">
          <h3>
            {code === "" ? work.noLanguage : capital(languageName(ui.lang, code))}{" "}
            <span class="num soft">{formatNumber(ui.lang, versions.length)}</span>
          </h3>
          <ul class="places">
            {versions.slice(0, each).map((version) => (
              <VersionLine key={version.id} ui={ui} version={version} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function VersionLine({ ui, version, words }: { ui: Ui; version: Version; words: RecordWords }) {
  const { description, copies, free } = version;
  const tag = titleTag(description);
  const facts = [
    publicationLine(description),
    description.edition,
    formatsOf(description)
      .map((code) => formatLabel(code, ui.lang))
      .join(", "),
  ];
  return (
    <li>
      <div>
        <a
          class="row-link work"
          href={to(ui, `/records/${version.id}`)}
          lang={tag !== ui.lang ? tag : undefined}
        >
          {titleLine(description.title)}
        </a>
        <p>{facts.filter(Boolean).join(" · ")}</p>
      </div>
      {copies > 0 ? (
        <StateWord tone={free > 0 ? "ok" : "wait"}>
          {free > 0 ? words.work.free(free, formatNumber(ui.lang, free)) : words.work.busy}
        </StateWord>
      ) : (
        <span class="soft small">{besideWords(ui.lang).work.noCopies}</span>
      )}
      <span />
    </li>
  );
}
