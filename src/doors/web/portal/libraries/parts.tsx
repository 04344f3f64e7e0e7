/** The parts of a library's page that stand alone. */
import { type Lang, langs, pick, type Trilingual } from "#basics";
import {
  type Fact,
  Facts,
  Part,
  Phone,
  phoneAddress,
  StateWord,
  TrilingualText,
  to,
  type Ui,
} from "#doors/web/ui";
import type { NodePage, Fact as Past, Tree, TreeNode } from "#libraries";
import { addDays, fullName, numberSign, shortName, wordsIn } from "#libraries/rules";
import { formatDay } from "#platform/i18n/rules";
import { langOf, Named, whereabouts } from "./place-row.tsx";
import { libraryWords } from "./words/index.ts";

/** Links of the address bar are safe by the act that took them; an older or foreign one is shown as text. */
export const WebLink = ({ address }: { address: string }) =>
  /^https?:\/\//i.test(address) ? (
    <a href={address} rel="noopener nofollow">
      {address.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "")}
    </a>
  ) : (
    <span>{address}</span>
  );

export function ContactPart({ ui, node, system }: { ui: Ui; node: NodePage; system: TreeNode | undefined }) {
  const words = libraryWords(ui.lang);
  const { contacts } = node.details;
  const { place } = node;
  const lines = (values: readonly Shown[]): Shown =>
    values.length === 0 ? null : values.map((value, order) => <div key={order}>{value}</div>);
  const where = whereabouts(node, ui.lang);
  const facts: Fact[] = [
    { label: words.head, value: has(contacts?.head) ? <TrilingualText text={contacts?.head} /> : null },
    {
      label: words.address,
      value: where,
    },
    {
      label: words.phone,
      value: lines(
        (contacts?.phones ?? []).map((phone) => (
          <>
            {phoneAddress(phone.number) ? <Phone phone={phone.number} class="num" /> : phone.number}
            {has(phone.what) ? (
              <>
                {" · "}
                <TrilingualText text={phone.what} />
              </>
            ) : null}
          </>
        )),
      ),
    },
    {
      label: words.mail,
      value: lines((contacts?.mails ?? []).map((mail) => <a href={`mailto:${mail}`}>{mail}</a>)),
    },
    { label: words.website, value: contacts?.website ? <WebLink address={contacts.website} /> : null },
    { label: words.social, value: lines((contacts?.social ?? []).map((one) => <WebLink address={one} />)) },
    {
      label: words.territory,
      value: node.kind === "system" && has(place.area) ? <TrilingualText text={place.area} /> : null,
    },
    {
      label: wordsIn(ui.lang).kinds.system,
      value:
        system && system.id !== node.id ? (
          <a href={to(ui, `/libraries/${system.id}`)}>
            <Named said={fullName(system, ui.lang)} lang={ui.lang} />
          </a>
        ) : null,
    },
    {
      label: words.abbreviation,
      value: node.kind === "system" && has(node.abbreviation) ? abbreviationsOf(node.abbreviation) : null,
    },
  ];
  if (facts.every((fact) => !fact.value)) return null;
  return (
    <Part title={words.contacts} id="contacts">
      <Facts facts={facts} />
    </Part>
  );
}
type Shown = Fact["value"];

const has = (text: Trilingual | undefined): boolean => pick(text, "kk") !== undefined;

/** ОКЖ · ЦБС: one organisation under its abbreviations (NET-05). */
const abbreviationsOf = (text: Trilingual): string =>
  [...new Set(langs.flatMap((lang) => text[lang] ?? []))].join(" · ");

/** A list of nodes as links: departments, partners, branches without hours. */
export function NodeList({ ui, nodes }: { ui: Ui; nodes: readonly TreeNode[] }) {
  return (
    <ul class="stack">
      {nodes.map((node) => {
        const said = fullName(node, ui.lang);
        return (
          <li key={node.id}>
            <a href={to(ui, `/libraries/${node.id}`)} lang={langOf(said, ui.lang)}>
              {said.text}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Departments with the sectors inside them (ROL-10). */
export function DepartmentPart({ ui, node, tree }: { ui: Ui; node: NodePage; tree: Tree }) {
  const words = libraryWords(ui.lang);
  const departments = tree
    .children(node.id)
    .filter((one) => one.kind === "department" && one.state !== "closed");
  if (departments.length === 0) return null;
  return (
    <Part title={words.departments}>
      <ul class="marks">
        {departments.map((one) => {
          const sectors = tree.children(one.id).filter((child) => child.state !== "closed");
          return (
            <li key={one.id}>
              <Named said={fullName(one, ui.lang)} lang={ui.lang} />
              {sectors.length > 0 ? (
                <p class="soft">
                  {sectors.map((sector, i) => (
                    <span key={sector.id}>
                      {i > 0 ? ", " : ""}
                      <Named said={fullName(sector, ui.lang)} lang={ui.lang} />
                    </span>
                  ))}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** «2022 ж. 8 маусым – қазір»; an unknown beginning is left open. */
export function spanWords(from: string | null, to: string | null, lang: Lang): string {
  const begin = from === null ? "" : formatDay(lang, from, { year: true });
  const end = to === null ? libraryWords(lang).untilNow : formatDay(lang, addDays(to, -1), { year: true });
  return from === null ? `… – ${end}` : `${begin} – ${end}`;
}

/** What was once otherwise; a node that never changed has no such part. */
export function HistoryPart({
  ui,
  node,
  past,
  named,
}: {
  ui: Ui;
  node: NodePage;
  past: readonly Past[];
  /** Names of other nodes that the history speaks of. */
  named: ReadonlyMap<number, TreeNode>;
}) {
  const words = libraryWords(ui.lang);
  const told = past.filter((one) => one.from !== null || one.to !== null);
  if (told.length === 0) return null;
  return (
    <Part title={words.history} lead={words.historyLead} id="history">
      <dl class="facts">
        {told.map((one, order) => (
          <div key={order}>
            <dt>
              {spanWords(one.from, one.what === "predecessor" ? null : one.to, ui.lang)}
              {one.what === "name" && one.to !== null ? (
                <>
                  <br />
                  <a
                    class="small"
                    href={to(ui, `/libraries/${node.id}`, { on: addDays(one.to, -1) })}
                    rel="nofollow"
                  >
                    {words.asOf}
                  </a>
                </>
              ) : null}
            </dt>
            <dd>
              <span class="soft">{words.facts[one.what]}: </span>
              {factText(ui, node, one, named)}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function factText(ui: Ui, node: NodePage, fact: Past, named: ReadonlyMap<number, TreeNode>) {
  const names = wordsIn(ui.lang);
  switch (fact.what) {
    case "name":
      return <Named said={fullName({ ...node, ...fact.names }, ui.lang)} lang={ui.lang} />;
    case "number":
      return numberSign(fact.number, ui.lang);
    case "type":
      return names.types[fact.type as keyof typeof names.types] ?? fact.type;
    case "state":
      return (
        <>
          <StateWord tone={fact.state === "closed" ? "stop" : "wait"}>{names.states[fact.state]}</StateWord>
          {has(fact.reason) ? (
            <>
              {" · "}
              <TrilingualText text={fact.reason} />
            </>
          ) : null}
        </>
      );
    case "place":
      return [pick(fact.settlement, ui.lang)?.text, pick(fact.address, ui.lang)?.text]
        .filter(Boolean)
        .join(", ");
    default: {
      const other = named.get(fact.node);
      if (!other) return null;
      const said = other.kind === "system" ? fullName(other, ui.lang) : shortName(other, ui.lang);
      return (
        <a href={to(ui, `/libraries/${other.id}`)} lang={langOf(said, ui.lang)}>
          {said.text}
        </a>
      );
    }
  }
}
