import {
  type Description,
  formatLabel,
  formatsOf,
  helpers,
  hostLine,
  makers,
  makersLine,
  publicationLine,
  spokenName,
  tagOfTitle,
  titleLine,
  titleTag,
  wordsIn,
} from "#catalogue/rules";
import {
  ButtonLink,
  Buttons,
  Crumbs,
  type Fact,
  Facts,
  More,
  Page,
  Part,
  RecordCover,
  StateWord,
  to,
  type Ui,
} from "#doors/web/ui";
import type { Tree } from "#libraries";
import { formatNumber, languageName } from "#platform/i18n/rules";
import { ListedMessage, type ToList, ToListForm } from "../../office/catalogue/lists/to-list.tsx";
import { CiteBlock } from "./cite-block.tsx";
import type { Found } from "./finding.ts";
import { Holdings } from "./holdings.tsx";
import { jsonLd } from "./json-ld.ts";
import { type FoundLinks, LinksBlock } from "./links-block.tsx";
import { type RecordWords, recordWords } from "./words/index.ts";

export type RecordProps = {
  ui: Ui;
  tree: Tree;
  found: Found;
  town: number | undefined;
  /** All lines of the table, however many. */
  whole: boolean;
  /** The address of the record as the world sees it, without language. */
  permanent: string;
  staff: boolean;
  /** The visitor may edit this record. */
  edits: boolean;
  /** For the day on which addresses were looked at. */
  today: string;
  links: FoundLinks;
  /** May the visitor work with copies? */
  stock: boolean;
  /** May the visitor say which records are of one work? */
  merges: boolean;
  /** Into which lists the visitor may put it; undefined for readers. */
  toList: ToList | undefined;
};

export function RecordPage(props: RecordProps) {
  const { ui, found, permanent } = props;
  const { description } = found.record;
  const words = recordWords(ui.lang);
  const title = titleLine(description.title);
  const by = makersLine(description);
  return (
    <Page
      ui={ui}
      title={by === "" ? title : `${title}, ${by}`}
      description={
        description.summary?.slice(0, 300) ??
        [title, by, publicationLine(description)].filter(Boolean).join(". ")
      }
      hidden={props.town !== undefined || props.whole}
      head={
        <>
          <link rel="canonical" href={`${permanent}`} />
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: jsonLd(description, permanent) }}
          />
        </>
      }
    >
      <div class="wrap">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.search }]} />
        <Lead {...props} words={words} />
      </div>
      <Holdings {...props} words={words} />
      <LinksBlock ui={ui} found={props.links} />
      <Versions ui={ui} found={found} words={words} />
      <CiteBlock ui={ui} id={found.record.id} description={description} today={props.today} />
    </Page>
  );
}

function Lead({
  ui,
  found,
  permanent,
  staff,
  edits,
  stock,
  merges,
  toList,
  words,
}: RecordProps & { words: RecordWords }) {
  const { record } = found;
  const { description } = record;
  const tag = titleTag(description);
  const title = titleLine(description.title);
  return (
    <div class="lead">
      <div class="pic">
        <RecordCover id={record.id} title={title} author={makersLine(description)} />
      </div>
      <div>
        <h1 class="work" lang={tag !== ui.lang ? tag : undefined}>
          {title}
        </h1>
        {description.title.rest ? <p class="soft">{description.title.rest}</p> : null}
        <p class="by">
          {makers(description).map((one, at, all) => (
            <>
              {at > 0 ? " " : null}
              <Named ui={ui} authority={found.authorities.get(one.heading.text)}>
                {spokenName(one)}
              </Named>
              {at < all.length - 1 ? "," : null}
            </>
          ))}
        </p>
        {description.summary ? (
          <p class="reading text" lang={tag !== ui.lang ? tag : undefined}>
            {description.summary}
          </p>
        ) : null}
        <Facts facts={factsOf(ui, found, words)} />
        <Buttons>
          <a class="more" href={permanent}>
            {words.permanent}
          </a>
          {staff ? <More href={to(ui, `/records/${record.id}/marc`)}>{words.marc}</More> : null}
          {edits ? (
            <More href={to(ui, `/office/catalogue/records/${record.id}/edit`)}>{words.edit}</More>
          ) : null}
          {merges ? <More href={to(ui, `/office/works/${record.id}`)}>{words.works}</More> : null}
          {stock ? (
            <More href={to(ui, "/office/catalogue/copies", { record: record.id })}>{words.copies}</More>
          ) : null}
        </Buttons>
        {toList ? (
          <div class="noprint">
            <ListedMessage ui={ui} done={toList.done} />
            <ToListForm ui={ui} toList={toList} record={record.id} />
          </div>
        ) : null}
      </div>
      <InRegion ui={ui} found={found} words={words} />
    </div>
  );
}

function InRegion({ ui, found, words }: { ui: Ui; found: Found; words: RecordWords }) {
  const free = found.available.reduce((sum, one) => sum + one.free, 0);
  const copies = found.available.reduce((sum, one) => sum + one.copies, 0);
  const n = (value: number): string => formatNumber(ui.lang, value);
  return (
    <div class="take">
      <h2>{words.inRegion.title}</h2>
      <p>
        <StateWord tone={free > 0 ? "ok" : "wait"}>
          {copies === 0
            ? words.inRegion.none
            : free > 0
              ? words.inRegion.free(free, n(free))
              : words.inRegion.noneFree}
        </StateWord>
      </p>
      {copies > 0 ? (
        <>
          <p class="soft">
            {words.inRegion.total(n(copies))}
            <br />
            {words.inRegion.places(n(found.available.length))}
          </p>
          <ButtonLink href="#where">{words.inRegion.see}</ButtonLink>
        </>
      ) : null}
    </div>
  );
}

function factsOf(ui: Ui, found: Found, words: RecordWords): Fact[] {
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
    {
      label: facts.series,
      value: description.series.map((one) => [one.title, one.number].filter(Boolean).join("; ")).join(". "),
    },
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
    { label: facts.contents, value: description.contents.join(" ") },
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
function Named({ ui, authority, children }: { ui: Ui; authority: number | undefined; children: string }) {
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

function Versions({ ui, found, words }: { ui: Ui; found: Found; words: RecordWords }) {
  if (found.versions.length === 0) return null;
  return (
    <Part id="editions" title={words.work.title} lead={words.work.lead}>
      <ul class="places">
        {found.versions.map(({ record, copies, free }) => {
          const { description } = record;
          const tag = titleTag(description);
          const facts = [
            formatsOf(description)
              .map((code) => formatLabel(code, ui.lang))
              .join(", "),
            publicationLine(description),
            description.languages.text.map((code) => languageName(ui.lang, code)).join(", "),
          ];
          return (
            <li key={record.id}>
              <div>
                <a
                  class="row-link work"
                  href={to(ui, `/records/${record.id}`)}
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
                <span />
              )}
              <span />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
