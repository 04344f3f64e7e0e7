import type { CatalogueRecord } from "#catalogue";
import { recordWords, simpleKinds } from "#catalogue/rules";
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Option,
  type Problem,
  problemIn,
  Select,
  to,
} from "#doors/web/ui";
import { languageName } from "#platform/i18n/rules";
import { Frame, RecordLink, recordFacts } from "./frame.tsx";
import { base, type Desk } from "./ground.tsx";

export type DescribeProps = {
  desk: Desk;
  filled: Record<string, string>;
  problems: readonly Problem[];
  /** Where the visitor may describe, and where keep stock. */
  places: Option[];
  stock: Option[];
  /** What the catalogue has already: by the ISBN alone, or like what was typed. */
  there: readonly CatalogueRecord[];
  maybe: readonly CatalogueRecord[];
  /** The ISBN was looked up and is not there. */
  looked: boolean;
  /** A description that its writer puts right. */
  correcting?: { record: CatalogueRecord; seen: number } | undefined;
};

const languages = ["kaz", "rus", "eng", "uig", "uzb", "kir", "tat", "ger", "kor", "tur", "mul"];

export function DescribePage(props: DescribeProps) {
  const { desk, filled, problems, there, maybe, correcting } = props;
  const words = desk.words.describe;
  const address = correcting ? `${base}/${correcting.record.id}` : base;
  return (
    <Frame desk={desk} title={correcting ? words.correct : words.title}>
      <p class="soft">{correcting ? words.correctLead : words.lead}</p>
      {maybe.length > 0 ? null : <FormErrors problems={problems} />}
      {there.length > 0 ? (
        <There desk={desk} records={there} title={words.there} lead={words.thereLead} />
      ) : null}
      {maybe.length > 0 ? (
        <There desk={desk} records={maybe} title={words.maybe} lead={words.maybeLead} />
      ) : null}
      {props.looked && there.length === 0 ? <Message title={words.isbnNone} /> : null}
      <form class="form-stack" method="post" action={to(desk.ui, `${address}/describe`)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        {correcting ? <Hidden name="seen" value={correcting.seen} /> : null}
        <Isbn
          desk={desk}
          filled={filled}
          problems={problems}
          looksUp={!correcting}
          focus={!correcting && !props.looked && there.length + maybe.length === 0}
        />
        <Fields {...props} />
        <Buttons>
          {maybe.length > 0 ? (
            <Button name="different" value="yes">
              {words.different}
            </Button>
          ) : (
            <Button name="do" value="save">
              {words.save}
            </Button>
          )}
          <More href={to(desk.ui, address)}>{desk.words.editor.cancel}</More>
        </Buttons>
      </form>
    </Frame>
  );
}

/** What is there, with the way to add a copy to it. */
export function There({
  desk,
  records,
  title,
  lead,
}: {
  desk: Desk;
  records: readonly CatalogueRecord[];
  title: string;
  lead: string;
}) {
  const words = desk.words.describe;
  return (
    <Message tone="wait" title={title}>
      <p>{lead}</p>
      <ul class="places">
        {records.map((record) => (
          <li key={record.id}>
            <div>
              <RecordLink desk={desk} record={record} />
              <p>{recordFacts(record)}</p>
            </div>
            <span />
            <ButtonLink small quiet href={to(desk.ui, "/office/catalogue/copies", { record: record.id })}>
              {words.addCopy}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Message>
  );
}

type Part = Pick<DescribeProps, "desk" | "filled" | "problems">;

/** First in the form, and Enter after it looks the number up: a scanner sends one. */
function Isbn({ desk, filled, problems, focus, looksUp }: Part & { focus: boolean; looksUp: boolean }) {
  const words = desk.words.describe;
  return (
    <div class="with-button">
      <Input
        name="isbn"
        label={words.isbn}
        hint={words.isbnHint}
        value={filled.isbn}
        error={problemIn(problems, "isbn")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        width="middle"
        figures
        autoFocus={focus}
      />
      {looksUp ? (
        <Button quiet small name="do" value="look" formNoValidate>
          {words.isbnCheck}
        </Button>
      ) : null}
    </div>
  );
}

function Fields({ desk, filled, problems, places, stock, looked, correcting }: DescribeProps) {
  const words = desk.words.describe;
  const kinds = recordWords(desk.ui.lang).kinds;
  const input = (name: "author" | "rest" | "volume" | "place" | "publisher" | "pages", hint?: string) => (
    <Input
      name={name}
      label={words[name]}
      hint={hint}
      value={filled[name]}
      error={problemIn(problems, name)}
      maxLength={500}
    />
  );
  return (
    <>
      <Input
        name="title"
        label={words.name}
        value={filled.title}
        error={problemIn(problems, "title")}
        lang={filled.language === "rus" ? "ru" : filled.language === "eng" ? "en" : "kk"}
        maxLength={1000}
        required
        autoFocus={looked}
      />
      {input("author", words.authorHint)}
      <Checkbox name="noAuthor" label={words.noAuthor} checked={filled.noAuthor !== undefined} />
      <Input
        name="year"
        label={words.year}
        value={filled.year}
        error={problemIn(problems, "year")}
        inputMode="numeric"
        maxLength={4}
        width="short"
        figures
      />
      <Select
        name="language"
        label={words.language}
        value={filled.language ?? "kaz"}
        options={languages.map((code) => ({ value: code, label: languageName(desk.ui.lang, code) }))}
      />
      <Select
        name="kind"
        label={words.kind}
        value={filled.kind ?? "book"}
        options={(Object.keys(simpleKinds) as (keyof typeof simpleKinds)[]).map((code) => ({
          value: code,
          label: kinds[code],
        }))}
      />
      {correcting ? null : places.length > 1 ? (
        <Select
          name="node"
          label={words.node}
          value={filled.node}
          options={places}
          error={problemIn(problems, "node")}
        />
      ) : (
        <Hidden name="node" value={places[0]?.value ?? ""} />
      )}
      <details
        open={Boolean(filled.rest || filled.volume || filled.place || filled.publisher || filled.pages)}
      >
        <summary>{words.more}</summary>
        <div class="form-stack">
          {input("rest")}
          {input("volume")}
          {input("place")}
          {input("publisher")}
          {input("pages")}
        </div>
      </details>
      {stock.length > 0 ? (
        <details open={Boolean(filled.inventoryNumber || filled.barcode)}>
          <summary>{words.copy}</summary>
          <div class="form-stack">
            <Select name="copyAt" label={words.copyAt} value={filled.copyAt ?? filled.node} options={stock} />
            <Input
              name="inventoryNumber"
              label={words.inventory}
              value={filled.inventoryNumber}
              maxLength={60}
              width="middle"
            />
            <Input
              name="barcode"
              label={words.barcode}
              value={filled.barcode}
              maxLength={60}
              width="middle"
              autoComplete="off"
            />
          </div>
        </details>
      ) : null}
    </>
  );
}
