import { titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Crumbs,
  Empty,
  Hidden,
  Hit,
  Hits,
  Input,
  More,
  Page,
  Part,
  to,
  type Ui,
} from "#doors/web/ui";
import { gostText } from "#formats";
import type { Tree } from "#libraries";
import { formatNumber } from "#platform/i18n/rules";
import { type Listed, recordHit } from "../search/record-hit.tsx";
import { MarkButton, MarkForm } from "./mark-button.tsx";
import { type MarkedWords, markedWords } from "./words/index.ts";

type Props = {
  ui: Ui;
  tree: Tree;
  own: ReadonlySet<number>;
  /** Somebody's list that came as a link. */
  sent: boolean;
  today: string;
  /** The list as a link, for whoever gets it. */
  link: string;
  records: readonly Listed[];
};

export function MarkedPage(props: Props) {
  const { ui, sent, records } = props;
  const words = markedWords(ui.lang);
  const title = sent ? words.sentTitle : words.title;
  return (
    <Page ui={ui} title={title} hidden>
      <div class="wrap stack">
        <Crumbs links={[{ href: to(ui, "/search"), label: words.catalogue }]} last={title} />
        <h1>
          {title}
          {records.length > 0 ? <span class="soft num"> {formatNumber(ui.lang, records.length)}</span> : null}
        </h1>
        {records.length === 0 ? (
          <Empty level={2} title={words.empty} next={<More href={to(ui, "/search")}>{words.search}</More>}>
            {words.how}
          </Empty>
        ) : (
          <List {...props} words={words} />
        )}
      </div>
      {records.length > 0 ? <Cited {...props} words={words} /> : null}
    </Page>
  );
}

function List({ ui, tree, own, sent, link, records, words }: Props & { words: MarkedWords }) {
  const all = new URL(link).searchParams.get("r") ?? "";
  return (
    <>
      <p class="note noprint">{sent ? words.sentNote : words.note}</p>
      <MarkForm ui={ui} />
      <Hits>
        {records.map((record) => (
          <Hit
            key={record.id}
            {...recordHit(ui, tree, record)}
            tools={
              <MarkButton
                ui={ui}
                record={record.id}
                title={titleLine(record.description.title)}
                marked={own}
              />
            }
          />
        ))}
      </Hits>
      {sent ? (
        <form method="post" action={to(ui, "/marked")}>
          <Hidden name="all" value={all} />
          <Button>{words.takeOver}</Button>
        </form>
      ) : (
        <div class="form-stack noprint">
          <Input name="link" label={words.link} hint={words.linkHint} value={link} readOnly />
          <Buttons>
            <a
              class="btn btn--quiet btn--small"
              href={`mailto:?subject=${encodeURIComponent(words.sentTitle)}&body=${encodeURIComponent(link)}`}
            >
              {words.mail}
            </a>
            <form method="post" action={to(ui, "/marked")}>
              <Hidden name="forget" value="1" />
              <Button quiet small>
                {words.forget}
              </Button>
            </form>
          </Buttons>
        </div>
      )}
    </>
  );
}

/** The list as a bibliography, to be copied into a paper or printed. */
const Cited = ({ today, records, words }: Props & { words: MarkedWords }) => (
  <Part title={words.cited} lead={words.citedLead} id="cited">
    <ol class="reading cited">
      {records.map(({ id, description }) => (
        <li key={id} lang={titleTag(description)}>
          {gostText(description, { accessed: today })}
        </li>
      ))}
    </ol>
  </Part>
);
