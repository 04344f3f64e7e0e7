import type { Facts as AuditFacts } from "#basics";
import type { CatalogueRecord } from "#catalogue";
import {
  Button,
  ButtonLink,
  Buttons,
  Facts,
  FormErrors,
  Hidden,
  Input,
  Message,
  type Problem,
  problemIn,
  Refused,
  Table,
  to,
} from "#doors/web/ui";
import type { PersonNames } from "#people/rules";
import { shownName } from "#people/rules";
import { dayOf, formatDayFigures, formatMoney, formatTime } from "#platform/i18n/rules";
import type { DeskCopy, HistoryLine } from "#stock";
import { type CopyAct, type CopyState, type CopyUse, copyLife, type Funding, wordsIn } from "#stock/rules";
import { type Desk, holderText, placeText } from "./desk.ts";
import { BookFields, callOf, Frame, PlaceFields, type SharedValues, StateOf, WorkTitle } from "./parts.tsx";
import { copyWords } from "./words/index.ts";

export type CardShown = {
  desk: Desk;
  copy: DeskCopy;
  record: CatalogueRecord | undefined;
  history: readonly HistoryLine[];
  names: ReadonlyMap<number, PersonNames>;
  removable: boolean;
  said?: "saved" | "marked" | undefined;
  filled?: (SharedValues & { barcode?: string; inventoryNumber?: string }) | undefined;
  problems?: readonly Problem[];
  refused?: readonly Problem[];
};

/** One copy: what it is, the form of its card, its state, and who did what with it. */
export function CardPage(shown: CardShown) {
  const { desk, copy, record, said, refused = [] } = shown;
  const { ui } = desk;
  const words = copyWords(ui.lang).card;
  const { fields } = wordsIn(ui.lang);
  const own = desk.places.includes(copy.node);
  return (
    <Frame
      desk={desk}
      title={words.title(callOf(copy))}
      acts={
        <ButtonLink quiet href={to(ui, "/office/catalogue/copies/labels", { copies: copy.id })}>
          {words.labels}
        </ButtonLink>
      }
    >
      <Refused problems={refused} />
      {said ? <Message tone="ok" title={words[said]} /> : null}
      <Facts
        facts={[
          {
            label: words.record,
            value: record ? (
              <a href={to(ui, "/office/catalogue/copies", { record: record.standing, holder: copy.holder })}>
                <WorkTitle ui={ui} description={record.description} />
              </a>
            ) : null,
          },
          { label: words.place, value: placeText(desk, copy.node) },
          { label: words.holder, value: holderText(desk, copy.holder) },
          { label: fields.state, value: <StateOf ui={ui} copy={copy} /> },
          {
            label: words.ageMark,
            value: record?.description.ageMark ? (
              <>
                {record.description.ageMark}. <span class="soft">{words.ageMarkHint}</span>
              </>
            ) : null,
          },
        ]}
      />
      {own && copy.state !== "written-off" ? <CardForm {...shown} /> : null}
      {own ? <StateForm {...shown} /> : null}
      {own && shown.removable ? <RemoveForm {...shown} /> : null}
      <History {...shown} />
    </Frame>
  );
}

const valuesOf = (copy: DeskCopy): CardShown["filled"] => ({
  barcode: copy.barcode ?? "",
  inventoryNumber: copy.inventoryNumber ?? "",
  shelfMark: copy.shelfMark,
  section: copy.section,
  volume: copy.volume,
  use: copy.use,
  price: copy.price === null ? "" : String(copy.price).replace(".", ","),
  acquiredOn: copy.acquiredOn ?? "",
  funding: copy.funding ?? "",
  note: copy.note,
});

function CardForm({ desk, copy, filled, problems = [] }: CardShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).card;
  const { fields } = wordsIn(ui.lang);
  const values = filled ?? valuesOf(copy) ?? {};
  return (
    <section class="block">
      <h2>{words.edit}</h2>
      <form class="form-stack" method="post" action={to(ui, `/office/catalogue/copies/${copy.id}`)}>
        <FormErrors problems={problems} />
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="version" value={copy.version} />
        <Input
          name="inventoryNumber"
          label={fields.inventoryNumber}
          value={values.inventoryNumber}
          maxLength={60}
          width="middle"
          figures
          error={problemIn(problems, "inventoryNumber")}
        />
        <Input
          name="barcode"
          label={fields.barcode}
          value={values.barcode}
          maxLength={60}
          width="middle"
          figures
          autoComplete="off"
          error={problemIn(problems, "barcode")}
        />
        <PlaceFields ui={ui} values={values} problems={problems} />
        <BookFields ui={ui} values={values} problems={problems} />
        <Buttons>
          <Button>{words.save}</Button>
          {desk.places.length > 1 ? (
            <a href={to(ui, "/office/catalogue/copies/move", { copies: copy.id })}>{words.move}</a>
          ) : null}
        </Buttons>
      </form>
    </section>
  );
}

/** Only the acts that the life of a copy allows now. */
function StateForm({ desk, copy }: CardShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).card;
  const { acts } = wordsIn(ui.lang);
  const allowed = copy.engagedBy === null ? (Object.keys(copyLife[copy.state]) as CopyAct[]) : [];
  if (allowed.length === 0) return null;
  return (
    <section class="block">
      <h2>{words.state}</h2>
      <form method="post" action={to(ui, `/office/catalogue/copies/${copy.id}/mark`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Buttons>
          {allowed.map((act) => (
            <Button key={act} quiet danger={act === "write-off"} name="act" value={act}>
              {acts[act]}
            </Button>
          ))}
        </Buttons>
      </form>
    </section>
  );
}

function RemoveForm({ desk, copy }: CardShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).card;
  return (
    <details class="block stack">
      <summary>{words.remove}</summary>
      <form class="form-stack" method="post" action={to(ui, `/office/catalogue/copies/${copy.id}/remove`)}>
        <p class="soft">{words.removeLead}</p>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Input name="why" label={words.removeWhy} maxLength={300} required />
        <div class="btns">
          <Button danger>{words.removeButton}</Button>
        </div>
      </form>
    </details>
  );
}

function History({ desk, copy, history, names }: CardShown) {
  const { ui } = desk;
  const words = copyWords(ui.lang).card;
  const who = (line: HistoryLine): string => {
    const known = line.person === null ? undefined : names.get(line.person);
    return (known && shownName(known, ui.lang, "initials")) || line.login || words.house;
  };
  return (
    <section class="block">
      <h2>{words.history}</h2>
      {history.length === 0 ? (
        <p class="soft">{copy.imported ? words.imported : words.historyEmpty}</p>
      ) : (
        <Table
          caption={words.history}
          quietCaption
          rows={history}
          rowKey={(line) => line.id}
          columns={[
            {
              key: "when",
              label: words.when,
              head: true,
              cell: (line) => (
                <span class="num">
                  {formatDayFigures(dayOf(line.at))} {formatTime(line.at)}
                </span>
              ),
            },
            { key: "who", label: words.who, cell: who },
            {
              key: "what",
              label: words.what,
              cell: (line) => (
                <>
                  {told(desk, line).map((text) => (
                    <div key={text}>{text}</div>
                  ))}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

/** A line of the history in words: one text a change. */
function told(desk: Desk, { what, facts }: HistoryLine): string[] {
  const words = copyWords(desk.ui.lang).card;
  const { states } = wordsIn(desk.ui.lang);
  const place = (name: string): string => placeText(desk, Number(facts[name]));
  if (what === "added") return [words.added(place("to"))];
  if (what === "state")
    return [
      `${states[facts.from as CopyState] ?? facts.from} → ${states[facts.to as CopyState] ?? facts.to}`,
    ];
  const changes = Object.keys(facts)
    .filter((name) => `was.${name}` in facts)
    .map((name) => changeText(desk, name, facts));
  const moved = what === "moved" && facts.from !== facts.to ? [words.moved(place("from"), place("to"))] : [];
  return [...moved, ...changes];
}

function changeText({ ui }: Desk, name: string, facts: AuditFacts): string {
  const words = copyWords(ui.lang).card;
  const { fields, fundings, uses } = wordsIn(ui.lang);
  const shown = (value: AuditFacts[string] | undefined): string => {
    if (value === null || value === undefined || value === "") return words.empty;
    if (name === "funding") return fundings[value as Funding] ?? String(value);
    if (name === "use") return uses[value as CopyUse] ?? String(value);
    if (name === "price") return formatMoney(ui.lang, Number(value));
    if (name === "acquiredOn") return formatDayFigures(String(value));
    return String(value);
  };
  const field = Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : name;
  return words.field(field, shown(facts[`was.${name}`]), shown(facts[name]));
}
