import type { CatalogueRecord, RawForm, StateChange } from "#catalogue";
import { type Difference, recordWords, titleLine } from "#catalogue/rules";
import { Button, FormErrors, Hidden, Pagination, type Problem, to } from "#doors/web/ui";
import { Frame, moment, RecordTabs } from "./frame.tsx";
import { base, type Desk } from "./ground.tsx";

/** `differences`: undefined where one of the two forms cannot be read. */
export type VersionShown = { raw: RawForm; isFirst: boolean; differences: Difference[] | undefined };

export function HistoryPage({
  desk,
  record,
  versions,
  states,
  proposed,
  name,
  page,
  pages,
  problems,
}: {
  desk: Desk;
  record: CatalogueRecord;
  versions: readonly VersionShown[];
  states: readonly StateChange[];
  /** Who of another library had proposed a version. */
  proposed: ReadonlyMap<number, string>;
  name: (account: number | null) => string;
  page: number;
  pages: number;
  problems: readonly Problem[];
}) {
  const words = desk.words.history;
  const mayEdit = desk.edits.has(record.node);
  const { whys, states: stateWords } = recordWords(desk.ui.lang);
  return (
    <Frame desk={desk} title={`${words.title}: ${titleLine(record.description.title)}`} heading={words.title}>
      <RecordTabs desk={desk} record={record} now="history" />
      <p class="soft">{words.lead}</p>
      <FormErrors problems={problems} />
      <ol class="news">
        {versions.map((one) => (
          <li key={one.raw.version} id={`v${one.raw.version}`}>
            <h2>
              {words.version(String(one.raw.version))}
              {one.raw.version === record.version ? ` · ${words.now}` : ""}
            </h2>
            <p class="note">
              {whys[one.raw.why]} · {moment(desk, one.raw.keptAt)} · {name(one.raw.madeBy)}
            </p>
            {proposed.has(one.raw.version) ? (
              <p class="note">
                {words.proposedBy}: {proposed.get(one.raw.version)}
              </p>
            ) : null}
            {one.raw.note ? <p>{one.raw.note}</p> : null}
            <Differences desk={desk} of={one} />
            {mayEdit && one.raw.version !== record.version ? (
              <form method="post" action={to(desk.ui, `${base}/${record.id}/restore`)}>
                <Hidden name="key" value={crypto.randomUUID()} />
                <Hidden name="version" value={one.raw.version} />
                <Hidden name="seen" value={record.version} />
                <Button quiet small about={words.version(String(one.raw.version))}>
                  {words.restore}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pages} />
      {states.length > 0 ? (
        <section class="block">
          <h2>{words.states}</h2>
          <ul class="news">
            {states.map((change, at) => (
              <li key={at}>
                <p>
                  <b>{stateWords[change.state]}</b>
                  {change.reason ? ` · ${change.reason}` : ""}
                </p>
                <p class="note">
                  {moment(desk, change.at)} · {name(change.madeBy)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Frame>
  );
}

function Differences({ desk, of }: { desk: Desk; of: VersionShown }) {
  const words = desk.words.history;
  if (of.differences === undefined) return <p class="soft">{words.unreadable}</p>;
  if (of.isFirst) return <p class="soft">{words.first}</p>;
  if (of.differences.length === 0) return <p class="soft">{words.nothing}</p>;
  return (
    <ul class="changes">
      {of.differences.map((one) => (
        <li key={one.tag}>
          <b>{one.tag}</b>
          {one.was.map((line, at) => (
            <p key={`w${at}`}>
              <span class="out">{words.was}: </span>
              <del>{line}</del>
            </p>
          ))}
          {one.now.map((line, at) => (
            <p key={`n${at}`}>
              <span class="out">{words.became}: </span>
              <ins>{line}</ins>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
