import { textIn } from "#basics";
import type { CatalogueRecord } from "#catalogue";
import {
  type ExportFormat,
  exportFormats,
  exportWords,
  gostText,
  type ListItem,
  type WholeList,
} from "#catalogue";
import { makersLine, publicationLine, titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Empty,
  FormErrors,
  Hidden,
  Input,
  Message,
  More,
  type Problem,
  problemIn,
  Select,
  StateWord,
  TrilingualField,
  TrilingualText,
  to,
  type Ui,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n";
import { Frame, type Shown } from "./frame.tsx";
import { arrangementOptions, ReachSelect, stateTone } from "./index-page.tsx";
import { listPageWords } from "./words/index.ts";

export type Finding = { typed: string; total: number; records: readonly CatalogueRecord[] };

export type ListProps = Shown & {
  list: WholeList;
  mayEdit: boolean;
  permanent: string;
  finding?: Finding | undefined;
  said?: string | undefined;
  /** The entry whose annotation and section are open for change. */
  open?: number | undefined;
  problems?: readonly Problem[] | undefined;
};

export function ListPage(props: ListProps) {
  const { visit, ui, list, mayEdit, problems = [], said } = props;
  const words = listPageWords(ui.lang);
  return (
    <Frame visit={visit} ui={ui} title={textIn(list.title, ui.lang)}>
      <p class="soft">
        <StateWord tone={stateTone[list.state]}>{words.states[list.state]}</StateWord> ·{" "}
        {words.records(list.entries.length, formatNumber(ui.lang, list.entries.length))}
      </p>
      <TrilingualText text={list.about ?? undefined} none="" />
      {said ? <Message tone="ok" title={said} live /> : null}
      <FormErrors problems={problems} />
      {mayEdit ? <AddBox {...props} /> : <Message title={words.readOnly} />}
      <Entries {...props} />
      <Outputs {...props} />
      {mayEdit ? <Settings {...props} /> : null}
    </Frame>
  );
}

const pathOf = (ui: Ui, list: WholeList, rest = ""): string => to(ui, `/office/lists/${list.id}${rest}`);

/** One box for scanner and hand: the cursor waits in it, and comes back after each book. */
function AddBox({ ui, list, finding }: ListProps) {
  const { add } = listPageWords(ui.lang);
  const present = new Set(list.entries.map(({ record }) => record));
  return (
    <section class="stack" aria-labelledby="add">
      <h2 id="add">{add.title}</h2>
      <form class="form-stack" method="post" action={pathOf(ui, list, "/scan")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Input
          name="scanned"
          label={add.box}
          hint={add.hint}
          value={finding?.typed}
          autoComplete="off"
          autoFocus
          required
        />
        <Buttons>
          <Button>{add.button}</Button>
        </Buttons>
      </form>
      {finding === undefined ? null : finding.records.length === 0 ? (
        <Message tone="neutral" title={add.none}>
          {add.noneNext}
        </Message>
      ) : (
        <form class="stack" method="post" action={pathOf(ui, list, "/add")}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <fieldset class="field">
            <legend class="label">{add.found(finding.typed)}</legend>
            {finding.records.map((record, at) => (
              <label class="tick" key={record.id} for={`found-${at}`}>
                <input
                  type="checkbox"
                  id={`found-${at}`}
                  name="records[]"
                  value={record.id}
                  disabled={present.has(record.id)}
                />
                <span>
                  {titleLine(record.description.title)}
                  <span class="hint">
                    {[
                      makersLine(record.description),
                      publicationLine(record.description),
                      present.has(record.id) ? add.present : "",
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          {finding.total > finding.records.length ? (
            <p class="note">{add.more(formatNumber(ui.lang, finding.total))}</p>
          ) : null}
          <Buttons>
            <Button quiet>{add.chosen}</Button>
          </Buttons>
        </form>
      )}
    </section>
  );
}

function Entries(props: ListProps) {
  const { ui, list } = props;
  const words = listPageWords(ui.lang);
  if (list.entries.length === 0)
    return (
      <Empty level={2} title={words.entriesEmpty}>
        {words.entriesNext}
      </Empty>
    );
  const groups = [null, ...list.sections];
  return (
    <section class="stack" aria-labelledby="entries">
      <h2 id="entries">{words.entries}</h2>
      {groups.map((section) => {
        const own = list.entries.filter((item) => item.section === (section?.id ?? null));
        if (own.length === 0 && section === null) return null;
        return (
          <div key={section?.id ?? 0} class="stack">
            {section ? <SectionHead {...props} section={section} /> : null}
            <ol class="news stack" start={own[0] ? list.entries.indexOf(own[0]) + 1 : undefined}>
              {own.map((item) => (
                <Entry key={item.id} {...props} item={item} />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

function SectionHead({ ui, list, mayEdit, section }: ListProps & { section: WholeList["sections"][number] }) {
  const words = listPageWords(ui.lang);
  return (
    <>
      <h3>
        <TrilingualText text={section.title} />
      </h3>
      {mayEdit ? (
        <form method="post" action={pathOf(ui, list, "/drop-section")}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Hidden name="section" value={section.id} />
          <Button quiet small about={textIn(section.title, ui.lang)}>
            {words.section.drop}
          </Button>
        </form>
      ) : null}
    </>
  );
}

function Entry(props: ListProps & { item: ListItem }) {
  const { ui, list, item, mayEdit } = props;
  const words = listPageWords(ui.lang);
  const number = list.entries.indexOf(item) + 1;
  return (
    <li id={`item-${item.id}`} class="stack">
      <p lang={titleTag(item.description)}>
        <span class="num">{number}.</span>{" "}
        <a href={to(ui, `/records/${item.record}`)}>{gostText(item.description)}</a>
      </p>
      {item.shown ? null : (
        <p class="note">
          <StateWord tone="wait">{words.hidden}</StateWord>
        </p>
      )}
      <TrilingualText text={item.note ?? undefined} none="" />
      {mayEdit ? <EntryActs {...props} /> : null}
    </li>
  );
}

function EntryActs({ ui, list, item, open }: ListProps & { item: ListItem }) {
  const words = listPageWords(ui.lang);
  const about = titleLine(item.description.title);
  const sections = [
    { value: "", label: words.section.none },
    ...list.sections.map((one) => ({ value: String(one.id), label: textIn(one.title, ui.lang) })),
  ];
  return (
    <>
      <form method="post" action={pathOf(ui, list, "/move")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="item" value={item.id} />
        <Buttons>
          {list.arranged === "hand" ? (
            <>
              <Button quiet small name="to" value="up" about={about}>
                {words.up}
              </Button>
              <Button quiet small name="to" value="down" about={about}>
                {words.down}
              </Button>
            </>
          ) : null}
          <Button quiet small name="to" value="remove" about={about}>
            {words.remove}
          </Button>
          {open === item.id ? null : (
            <More href={`${pathOf(ui, list)}?open=${item.id}#item-${item.id}`}>
              {words.note}
              <span class="out">: {about}</span>
            </More>
          )}
        </Buttons>
      </form>
      {open === item.id ? (
        <>
          <form class="form-stack" method="post" action={pathOf(ui, list, "/note")}>
            <Hidden name="key" value={crypto.randomUUID()} />
            <Hidden name="item" value={item.id} />
            <TrilingualField name="note" label={words.note} value={item.note ?? undefined} rows={3} />
            <Buttons>
              <Button quiet small about={about}>
                {words.noteButton}
              </Button>
            </Buttons>
          </form>
          {list.sections.length > 0 ? (
            <form class="form-stack" method="post" action={pathOf(ui, list, "/move")}>
              <Hidden name="key" value={crypto.randomUUID()} />
              <Hidden name="item" value={item.id} />
              <Hidden name="to" value="section" />
              <Select
                name="section"
                label={words.section.moveTo}
                options={sections}
                value={item.section === null ? "" : String(item.section)}
              />
              <Buttons>
                <Button quiet small about={about}>
                  {words.section.move}
                </Button>
              </Buttons>
            </form>
          ) : null}
        </>
      ) : null}
    </>
  );
}

const offered: readonly ExportFormat[] = exportFormats;

/** On paper, as files, and on the portal. */
function Outputs({ ui, list, permanent, mayEdit }: ListProps) {
  const words = listPageWords(ui.lang);
  const formats = exportWords(ui.lang).formats;
  const empty = list.entries.length === 0;
  return (
    <>
      {empty ? null : (
        <section class="stack" aria-labelledby="print">
          <h2 id="print">{words.print}</h2>
          <p class="soft">{words.printLead}</p>
          {(["kk", "ru"] as const).map((lang) => (
            <p key={lang}>
              {words.printIn[lang]}:{" "}
              {["DOCX", "PDF", "XLSX"].map((kind) => (
                <>
                  <a href={pathOf(ui, list, `/print.${kind.toLowerCase()}?in=${lang}`)} hreflang={lang}>
                    {kind}
                  </a>{" "}
                </>
              ))}
            </p>
          ))}
          <details>
            <summary>{words.download}</summary>
            <ul>
              {offered.map((format) => (
                <li key={format}>
                  <a href={pathOf(ui, list, `/records/${format}`)}>{formats[format]}</a>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
      {mayEdit ? (
        <form method="post" action={pathOf(ui, list, "/state")}>
          <Hidden name="key" value={crypto.randomUUID()} />
          <Buttons>
            {list.state === "published" ? (
              <Button quiet name="to" value="withdraw">
                {words.withdraw}
              </Button>
            ) : (
              <Button quiet name="to" value="publish" disabled={empty}>
                {words.publish}
              </Button>
            )}
            {list.state === "draft" ? (
              <Button quiet danger name="to" value="delete">
                {words.drop}
              </Button>
            ) : null}
            {list.state === "published" ? <More href={permanent}>{words.permanent}</More> : null}
          </Buttons>
        </form>
      ) : null}
    </>
  );
}

function Settings({ ui, list, problems = [] }: ListProps) {
  const words = listPageWords(ui.lang);
  return (
    <details open={problems.some(({ field }) => field !== undefined)}>
      <summary>{words.settings}</summary>
      <form class="form-stack" method="post" action={pathOf(ui, list)}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <Hidden name="version" value={list.version} />
        <TrilingualField
          name="title"
          label={words.name}
          value={list.title}
          errors={{ kk: problemIn(problems, "title") }}
          required
        />
        <TrilingualField name="about" label={words.about} value={list.about ?? undefined} rows={4} />
        <p class="note">{words.aboutHint}</p>
        <Select
          name="arranged"
          label={words.arranged}
          options={arrangementOptions(ui)}
          value={list.arranged}
        />
        <ReachSelect ui={ui} value={list.reach} error={problemIn(problems, "reach")} />
        <Buttons>
          <Button quiet>{words.save}</Button>
        </Buttons>
      </form>
      <form class="form-stack" method="post" action={pathOf(ui, list, "/section")}>
        <Hidden name="key" value={crypto.randomUUID()} />
        <TrilingualField
          name="section"
          label={words.section.name}
          errors={{ kk: problemIn(problems, "section") }}
          required
        />
        <Buttons>
          <Button quiet>{words.section.button}</Button>
        </Buttons>
      </form>
    </details>
  );
}
