/** A system, library, branch, delivery point, department or partner: what a reader wants of it, telephone first. */
import { pick } from "#basics";
import type { RecordList } from "#catalogue";
import {
  BrandBand,
  BrandMarks,
  Crumbs,
  Message,
  More,
  Page,
  Part,
  Phone,
  RegionMap,
  StateWord,
  TrilingualText,
  to,
  type Ui,
} from "#doors/web/ui";
import type { DirectoryEntry, Fact, NodePage, Tie, Tree, TreeNode } from "#libraries";
import {
  addDays,
  type Brand,
  dayHours,
  fullName,
  type Hours,
  hoursNotes,
  hoursOnDay,
  intervalsWords,
  isServicePlace,
  type Opening,
  openingWords,
  wordsIn,
} from "#libraries/rules";
import { formatDay, formatList, formatNumber, formatYear } from "#platform/i18n/rules";
import { ListRows } from "../lists/rows.tsx";
import { publishedWords } from "../lists/words.ts";
import { pointOf } from "./directory-page.tsx";
import { HoursPart } from "./hours-part.tsx";
import { jsonLd } from "./json-ld.ts";
import { ContactPart, DepartmentPart, HistoryPart, NodeList, WebLink } from "./parts.tsx";
import { langOf, Named, PlaceRow, whereabouts } from "./place-row.tsx";
import { libraryWords, type Words } from "./words/index.ts";

export type LibraryFacts = {
  node: NodePage;
  tree: Tree;
  system: TreeNode | undefined;
  /** Of the system or the node itself. */
  brand: Brand | undefined;
  opening: Opening;
  /** Places of the same system with their hours. */
  entries: readonly DirectoryEntry[];
  past: readonly Fact[];
  ties: readonly Tie[];
  /** Nodes that history and ties name. */
  named: ReadonlyMap<number, TreeNode>;
  /** The day that is shown, and whether it is today. */
  day: string;
  today: string;
  /** The former name of a node that was merged into this one and whose address was asked for. */
  was: TreeNode | undefined;
  phone: string | undefined;
  permanent: string;
  /** Lists of books that it and its branches have published; one more than are shown. */
  lists: readonly RecordList[];
};

export const newLists = 5;

export function LibraryPage({ ui, facts }: { ui: Ui; facts: LibraryFacts }) {
  const { node, system, day, today } = facts;
  const words = libraryWords(ui.lang);
  const name = fullName(node, ui.lang);
  const where = whereabouts(node, ui.lang);
  const brand = facts.brand && { ground: facts.brand.main, ink: "#FFFFFF", mark: facts.brand.accent };
  return (
    <Page
      ui={ui}
      title={where ? `${name.text}, ${where}` : name.text}
      description={[name.text, where, facts.phone].filter(Boolean).join(". ")}
      hidden={day !== today || node.kind === "department"}
      head={
        <script
          type="application/ld+json"
          // JSON without `<`, see json-ld.ts
          dangerouslySetInnerHTML={{ __html: jsonLd(node, system, ui.lang, day, facts.permanent) }}
        />
      }
    >
      <BrandBand
        brand={brand}
        over={<Over ui={ui} facts={facts} />}
        title={<Named said={name} lang={ui.lang} />}
        aside={isServicePlace(node.kind) && day === today ? <NowOpen ui={ui} facts={facts} /> : undefined}
      >
        {where || facts.phone ? (
          <p>
            {where}
            {where && facts.phone ? " · " : null}
            {facts.phone ? <Phone phone={facts.phone} class="num" /> : null}
          </p>
        ) : null}
      </BrandBand>
      <div class="wrap stack">
        <Crumbs links={crumbsOf(ui, facts)} last={name.text} />
        <Notices ui={ui} facts={facts} />
      </div>
      {isServicePlace(node.kind) ? <HoursPart ui={ui} facts={facts} /> : null}
      <HerePart ui={ui} facts={facts} brand={brand} />
      {node.kind === "system" ? <SystemParts ui={ui} facts={facts} /> : <BelowParts ui={ui} facts={facts} />}
      <DepartmentPart ui={ui} node={node} tree={facts.tree} />
      <ListsPart ui={ui} facts={facts} />
      <CardPart ui={ui} node={node} words={words} />
      <ContactPart ui={ui} node={node} system={system} />
      <PartnersPart ui={ui} facts={facts} />
      <HistoryPart ui={ui} node={node} past={facts.past} named={facts.named} />
    </Page>
  );
}

function Over({ ui, facts: { node, system } }: { ui: Ui; facts: LibraryFacts }) {
  const names = wordsIn(ui.lang);
  if (node.kind === "partner")
    return <>{node.partnerKind ? names.partners[node.partnerKind] : names.kinds.partner}</>;
  if (!system || system.id === node.id) return <>{names.kinds[node.kind]}</>;
  return (
    <a href={to(ui, `/libraries/${system.id}`)}>
      <Named said={fullName(system, ui.lang)} lang={ui.lang} />
    </a>
  );
}

function crumbsOf(ui: Ui, { node }: LibraryFacts) {
  const above = node.above.filter((one) => one.kind !== "region").reverse();
  return [
    { href: to(ui, "/libraries"), label: libraryWords(ui.lang).title },
    ...above.map((one) => {
      const said = fullName(one, ui.lang);
      return { href: to(ui, `/libraries/${one.id}`), label: said.text, lang: langOf(said, ui.lang) };
    }),
  ];
}

function NowOpen({ ui, facts: { node, opening, day } }: { ui: Ui; facts: LibraryFacts }) {
  const said = openingWords(opening, ui.lang, node.state);
  const hours = hoursOnDay(node.hours, day);
  const { intervals } = dayHours(node.hours, node.exceptions, day);
  return (
    <>
      <StateWord tone={said.open ? "ok" : opening.state === "unknown" ? "wait" : "stop"}>
        {said.now}
      </StateWord>
      {intervals.length > 0 && node.state === "open" ? (
        <b class="num">{intervalsWords(intervals, ui.lang, "closedDay")}</b>
      ) : null}
      {said.next ? <span class="small">{said.next}</span> : null}
      {hours?.sanitary ? <Sanitary ui={ui} hours={hours} /> : null}
    </>
  );
}

function Sanitary({ ui, hours }: { ui: Ui; hours: Hours }) {
  const note = hoursNotes(hours, ui.lang).at(-1);
  return note?.label ? (
    <p class="small soft">
      {note.label}: {note.value}
    </p>
  ) : null;
}

function Notices({ ui, facts }: { ui: Ui; facts: LibraryFacts }) {
  const { node, day, today, was, past } = facts;
  const words = libraryWords(ui.lang);
  const state = past.find(
    (one) => one.what === "state" && (one.from ?? "") <= day && (one.to === null || day < one.to),
  );
  const reason = state?.what === "state" ? pick(state.reason, ui.lang)?.text : undefined;
  const { card } = node.details;
  const made = (card?.invented ?? []).map((part) => words.parts[part] ?? part);
  return (
    <>
      {day === today ? null : (
        <Message
          tone="wait"
          title={words.onDay(formatDay(ui.lang, day, { year: true }))}
          next={<a href={to(ui, `/libraries/${node.id}`)}>{words.today}</a>}
        />
      )}
      {was ? (
        <Message tone="neutral" title={words.merged(fullName(was, ui.lang).text)}>
          {words.mergedLead}
        </Message>
      ) : null}
      {node.state === "open" ? null : (
        <Message tone="wait" title={node.state === "closed" ? words.closed : words.paused}>
          {[
            node.state === "closed" && state?.from
              ? words.closedSince(formatDay(ui.lang, state.from, { year: true }))
              : "",
            node.state === "paused" && state?.to
              ? `${words.until}: ${formatDay(ui.lang, addDays(state.to, -1), { year: true })}`
              : "",
            reason ? `${words.reason}: ${reason}` : "",
          ]
            .filter(Boolean)
            .join(". ")}
        </Message>
      )}
      {made.length > 0 ? (
        <Message title={words.demonstration} live={false}>
          {[
            card?.demonstration && node.kind === "branch" ? words.inventedAll : "",
            words.invented(formatList(ui.lang, made)),
          ]
            .filter(Boolean)
            .join(" ")}
        </Message>
      ) : null}
    </>
  );
}

type SomeBrand = { ground: string; ink: string; mark: string } | undefined;

function HerePart({ ui, facts, brand }: { ui: Ui; facts: LibraryFacts; brand: SomeBrand }) {
  const words = libraryWords(ui.lang);
  const names = wordsIn(ui.lang);
  const { services } = facts.node.details;
  if (!services) return null;
  const of = (table: Record<string, string>, code: string): string => table[code] ?? code;
  const items = [
    ...services.services.map((code) => <b key={code}>{of(names.services, code)}</b>),
    ...services.equipment.map(({ code, count }) =>
      words.equipment(of(names.equipment, code), formatNumber(ui.lang, count)),
    ),
  ];
  if (services.accessibility.length > 0) {
    items.push(
      <>
        <b>{words.accessible}</b>:{" "}
        {services.accessibility.map((code) => of(names.accessibility, code)).join(", ")}
      </>,
    );
  }
  if (items.length === 0 && !pick(services.note, ui.lang)) return null;
  return (
    <Part title={words.here}>
      <BrandMarks brand={brand} items={items} />
      {pick(services.note, ui.lang) ? (
        <p>
          <TrilingualText text={services.note} />
        </p>
      ) : null}
    </Part>
  );
}

/** Of a system: all its places, and where they are. */
function SystemParts({ ui, facts: { node, entries, tree } }: { ui: Ui; facts: LibraryFacts }) {
  const words = libraryWords(ui.lang);
  const libraries = entries.filter((entry) => entry.node.kind !== "point");
  const points = entries.filter((entry) => entry.node.kind === "point");
  const places = entries.flatMap((entry) => pointOf(ui, entry.node));
  return (
    <>
      {libraries.length > 0 ? (
        <Part title={words.libraries} lead={words.librariesLead} first>
          <Places ui={ui} entries={libraries} />
        </Part>
      ) : null}
      {points.length > 0 ? (
        <Part title={words.points}>
          <Places ui={ui} entries={points} />
        </Part>
      ) : null}
      {places.length > 1 && places.length <= 60 && tree.node(node.id) ? (
        <Part title={words.map}>
          <RegionMap places={places} list={false} />
        </Part>
      ) : null}
    </>
  );
}

/** Of a library: its branches and the points it serves, then its neighbours. */
function BelowParts({ ui, facts: { node, entries, tree } }: { ui: Ui; facts: LibraryFacts }) {
  const words = libraryWords(ui.lang);
  const below = entries.filter((entry) => tree.above(entry.node.id).some((one) => one.id === node.id));
  const branches = below.filter((entry) => entry.node.kind === "branch");
  const points = below.filter((entry) => entry.node.kind === "point");
  return (
    <>
      {branches.length > 0 ? (
        <Part title={words.branches}>
          <Places ui={ui} entries={branches} />
        </Part>
      ) : null}
      {points.length > 0 ? (
        <Part title={words.points} lead={words.pointsLead}>
          <Places ui={ui} entries={points} />
        </Part>
      ) : null}
    </>
  );
}

const Places = ({ ui, entries }: { ui: Ui; entries: readonly DirectoryEntry[] }) => (
  <ul class="places">
    {entries.map((entry) => (
      <PlaceRow key={entry.node.id} ui={ui} entry={entry} />
    ))}
  </ul>
);

function ListsPart({ ui, facts: { node, lists } }: { ui: Ui; facts: LibraryFacts }) {
  if (lists.length === 0) return null;
  const words = publishedWords(ui.lang);
  return (
    <Part
      title={words.title}
      {...(lists.length > newLists
        ? { link: { href: to(ui, "/lists", { of: node.id }), label: words.all } }
        : {})}
    >
      <ListRows ui={ui} lists={lists.slice(0, newLists)} />
    </Part>
  );
}

function CardPart({ ui, node, words }: { ui: Ui; node: NodePage; words: Words }) {
  const { card } = node.details;
  if (!card) return null;
  const { about, founded, plans, awards } = card;
  if (!pick(about, ui.lang) && !founded && plans.length === 0 && awards.length === 0) return null;
  return (
    <Part title={node.kind === "system" ? words.aboutSystem : words.about}>
      <div class="stack">
        {pick(about, ui.lang) ? (
          <p>
            <TrilingualText text={about} />
          </p>
        ) : null}
        {founded ? (
          <p>
            {words.founded}: <span class="num">{formatYear(ui.lang, founded)}</span>
          </p>
        ) : null}
        {plans.length > 0 ? <h3>{words.plans}</h3> : null}
        {plans.length > 0 ? (
          <ul class="stack">
            {plans.map((plan, order) => (
              <li key={order}>
                <TrilingualText text={plan.title} />
                {plan.years ? `, ${plan.years}` : null}
                {plan.address ? (
                  <>
                    {" · "}
                    <WebLink address={plan.address} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {awards.length > 0 ? <h3>{words.awards}</h3> : null}
        {awards.length > 0 ? (
          <ul class="stack">
            {awards.map((award, order) => (
              <li key={order}>
                <TrilingualText text={award.title} />
                {award.year ? `, ${formatYear(ui.lang, award.year)}` : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Part>
  );
}

function PartnersPart({ ui, facts: { node, ties, named, tree } }: { ui: Ui; facts: LibraryFacts }) {
  const words = libraryWords(ui.lang);
  const tied = (kind: Tie["kind"], from: "node" | "other") =>
    ties
      .filter((tie) => tie.kind === kind && tie[from] === node.id)
      .flatMap((tie) => named.get(from === "node" ? tie.other : tie.node) ?? []);
  const partners = tree.children(node.id).filter((one) => one.kind === "partner" && one.state !== "closed");
  const hosts = [...tied("hosted-by", "node"), ...tied("hosted-by", "other")];
  const served = [...tied("serves", "node"), ...tied("serves", "other")];
  const guides = tied("methodical-centre", "node").length > 0;
  if (partners.length + hosts.length + served.length === 0 && !guides) return null;
  return (
    <Part title={words.partners}>
      <div class="stack">
        {guides ? (
          <p>
            <StateWord tone="ok">{words.guides}</StateWord>
          </p>
        ) : null}
        {partners.length > 0 ? <NodeList ui={ui} nodes={partners} /> : null}
        {hosts.length > 0 ? <h3>{words.hosted}</h3> : null}
        {hosts.length > 0 ? <NodeList ui={ui} nodes={hosts} /> : null}
        {served.length > 0 ? <h3>{wordsIn(ui.lang).relations.serves}</h3> : null}
        {served.length > 0 ? <NodeList ui={ui} nodes={served} /> : null}
        {node.kind === "partner" ? <More href={to(ui, "/libraries")}>{words.showAll}</More> : null}
      </div>
    </Part>
  );
}
