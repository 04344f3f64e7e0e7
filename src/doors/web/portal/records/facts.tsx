/** The facts of a description as a list of labels and values, names and subjects as links. */
import {
  type Description,
  formatLabel,
  formatsOf,
  helpers,
  hostLine,
  publicationLine,
  seriesName,
  spokenName,
  tagOfTitle,
  titleLine,
  wordsIn,
} from "#catalogue/rules";
import { type Fact, to, type Ui } from "#doors/web/ui";
import { languageName } from "#platform/i18n/rules";
import type { Found } from "./finding.ts";
import type { RecordWords } from "./words/index.ts";

export function factsOf(ui: Ui, found: Found, words: RecordWords): Fact[] {
  const { description } = found.record;
  const catalogue = wordsIn(ui.lang);
  const { facts } = words;
  const named = (codes: readonly string[]): string =>
    codes.map((code) => languageName(ui.lang, code)).join(", ");
  const extent = description.extent;
  const bbk = description.classifications
    .filter((one) => one.scheme === "bbk" || one.scheme === "udc")
    .map((one) => one.code);
  return [
    {
      label: facts.kind,
      value: formatsOf(description)
        .map((code) => formatLabel(code, ui.lang))
        .join(", "),
    },
    { label: facts.inside, value: hostLine(description) },
    { label: facts.edition, value: description.edition },
    { label: facts.published, value: publicationLine(description) },
    { label: facts.language, value: named(description.languages.text) },
    { label: facts.original, value: named(description.languages.original) },
    {
      label: facts.people,
      value: helpers(description)
        .map((one) => {
          const role =
            one.roles
              .map((code) => catalogue.roles[code])
              .filter(Boolean)
              .join(", ") || one.roleText;
          return role ? `${spokenName(one)} (${role})` : spokenName(one);
        })
        .join("; "),
    },
    {
      label: facts.otherTitles,
      value: otherTitles(ui, description),
    },
    {
      label: facts.extent,
      value: [extent?.text, extent?.illustrations, extent?.size].filter(Boolean).join("; "),
    },
    { label: facts.series, value: seriesLinks(ui, description) },
    { label: facts.subjects, value: subjectLinks(ui, found) },
    { label: facts.audience, value: description.audience.map((one) => catalogue.audiences[one]).join(", ") },
    { label: facts.ageMark, value: description.ageMark },
    { label: facts.shelf, value: [...bbk, description.authorMark].filter(Boolean).join(" · ") },
    {
      label: facts.numbers,
      value: description.identifiers
        .filter((one) => one.kind === "isbn" || one.kind === "issn")
        .map((one) => one.printed)
        .join(", "),
      figures: true,
    },
    {
      label: facts.notes,
      value: description.notes
        .filter((one) => one.kind === "general" || one.kind === "bibliography")
        .map((one) => one.text)
        .join(" "),
    },
    { label: facts.online, value: onlineLinks(description, words) },
  ];
}

/** Each in its own language, as the record says it; none is translated (LOC-12). */
function otherTitles(ui: Ui, description: Description) {
  const titles = new Map(description.otherTitles.map((title) => [titleLine(title), title]));
  titles.delete("");
  if (titles.size === 0) return undefined;
  return (
    <>
      {[...titles].map(([text, title], at) => {
        const tag = tagOfTitle(title, description);
        return (
          <>
            {at > 0 ? "; " : null}
            <span lang={tag !== ui.lang ? tag : undefined}>{text}</span>
          </>
        );
      })}
    </>
  );
}

/** Each leads to the page of its series; what is left of a title without its signs names it. */
function seriesLinks(ui: Ui, { series }: Description) {
  const named = series.filter((one) => seriesName(one.title) !== "");
  if (named.length === 0) return undefined;
  return (
    <>
      {named.map((one, at) => (
        <>
          {at > 0 ? ". " : null}
          <a href={to(ui, "/series", { name: seriesName(one.title) })}>{one.title}</a>
          {one.number ? `; ${one.number}` : null}
        </>
      ))}
    </>
  );
}

function subjectLinks(ui: Ui, { record, authorities }: Found) {
  const subjects = new Map(record.description.subjects.map((one) => [one.text, one]));
  if (subjects.size === 0) return undefined;
  return (
    <>
      {[...subjects.values()].map((one, at) => (
        <>
          {at > 0 ? " " : null}
          <Named ui={ui} authority={authorities.get(one.text) ?? authorities.get(one.heading)}>
            {one.text}
          </Named>
          {at < subjects.size - 1 ? "," : null}
        </>
      ))}
    </>
  );
}

/** A name with a page of its own leads there; another one to what is found by it. */
export function Named({
  ui,
  authority,
  children,
}: {
  ui: Ui;
  authority: number | undefined;
  children: string;
}) {
  return authority === undefined ? (
    <a href={to(ui, "/search", { q: children })} rel="nofollow">
      {children}
    </a>
  ) : (
    <a href={to(ui, `/authorities/${authority}`)}>{children}</a>
  );
}

/** Only web addresses become links: a record may say javascript: too. */
function onlineLinks({ urls }: Description, words: RecordWords) {
  const safe = urls.filter((one) => /^https?:\/\//i.test(one.url) && URL.canParse(one.url));
  if (safe.length === 0) return undefined;
  return (
    <>
      {safe.map((one, at) => (
        <>
          {at > 0 ? ", " : null}
          <a href={one.url} rel="noopener nofollow">
            {one.label ??
              (one.kind === "full-text" ? words.whole : `${words.related}: ${new URL(one.url).host}`)}
          </a>
        </>
      ))}
    </>
  );
}
