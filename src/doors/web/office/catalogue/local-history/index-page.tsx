import { textIn } from "#basics";
import type { Direction, MarkedRecord } from "#catalogue";
import { makersLine, titleLine, titleTag } from "#catalogue/rules";
import {
  Button,
  Buttons,
  Checkboxes,
  Empty,
  FormErrors,
  Input,
  More,
  type Problem,
  problemIn,
  Table,
  TrilingualField,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { ActForm, type Ground } from "../authorities/ground.tsx";
import { LocalFrame } from "./frame.tsx";
import { localPageWords } from "./words/index.ts";

type Props = {
  ground: Ground;
  total: number;
  offered: readonly MarkedRecord[];
  newest: readonly MarkedRecord[];
  directions: readonly Direction[];
  problems: readonly Problem[];
  said: string | undefined;
};

export const directionOptions = (
  ground: Ground,
  directions: readonly Direction[],
  chosen: readonly number[] = [],
) =>
  directions
    .filter((one) => !one.withdrawn || chosen.includes(one.id))
    .map((one) => ({ value: String(one.id), label: textIn(one.name, ground.ui.lang) }));

/** How much is marked, what was marked last, what is to be looked at. */
export function IndexPage({ ground, total, offered, newest, directions, problems, said }: Props) {
  const { ui } = ground;
  const words = localPageWords(ui.lang);
  return (
    <LocalFrame
      ground={ground}
      title={words.title}
      tab="index"
      said={said}
      kick={[words.marked(formatNumber(ui.lang, total))]}
    >
      <p class="soft">{words.lead}</p>
      <p>
        <More href={to(ui, "/local-history")}>{words.index}</More>
      </p>
      <h2>{words.offered}</h2>
      {offered.length === 0 ? (
        <Empty level={2} title={words.noneOffered}>
          {words.noneOfferedNext}
        </Empty>
      ) : (
        <ActForm ground={ground} path="/office/local-history">
          <p class="soft">{words.offeredLead}</p>
          <FormErrors problems={problems} />
          <Checkboxes
            name="records[]"
            label={words.choose}
            values={[]}
            error={problemIn(problems, "records")}
            options={offered.map((row) => ({
              value: String(row.id),
              label: [titleLine(row.description.title), makersLine(row.description)]
                .filter(Boolean)
                .join(", "),
            }))}
          />
          <Checkboxes
            name="directions[]"
            label={words.form.directions}
            values={[]}
            error={problemIn(problems, "directions")}
            options={directionOptions(ground, directions)}
          />
          <Buttons>
            <Button>{words.mark}</Button>
          </Buttons>
        </ActForm>
      )}
      <form class="form-stack" method="get" action={to(ui, "/office/local-history/records")}>
        <Input name="id" label={words.number} inputMode="numeric" width="short" required />
        <div>
          <Button quiet>{words.open}</Button>
        </div>
      </form>
      <h2>{words.newest}</h2>
      {newest.length === 0 ? <p class="soft">{words.noneMarked}</p> : null}
      <Table
        caption={words.newest}
        quietCaption
        rows={newest}
        rowKey={(row) => row.id}
        empty={<span />}
        columns={[
          {
            key: "title",
            label: words.record,
            head: true,
            cell: (row) => (
              <a
                class="work"
                href={to(ui, `/office/local-history/records/${row.id}`)}
                lang={titleTag(row.description)}
              >
                {titleLine(row.description.title)}
              </a>
            ),
          },
          { key: "by", label: words.by, cell: (row) => makersLine(row.description) },
        ]}
      />
    </LocalFrame>
  );
}

/** The vocabulary; who may at the root of the region changes it. */
export function DirectionsPage({
  ground,
  directions,
  mayKeep,
  problems,
  wrong,
  said,
}: {
  ground: Ground;
  directions: readonly Direction[];
  mayKeep: boolean;
  problems: readonly Problem[];
  /** The direction whose form was refused; 0 for a new one. */
  wrong: number | undefined;
  said: string | undefined;
}) {
  const { ui } = ground;
  const words = localPageWords(ui.lang);
  const wrongIn = (id: number) => (wrong === id ? problems : []);
  return (
    <LocalFrame ground={ground} title={words.directions} tab="directions" said={said}>
      <p class="soft">{words.list.lead}</p>
      <Table
        caption={words.directions}
        quietCaption
        rows={directions}
        rowKey={(one) => one.id}
        columns={[
          { key: "name", label: words.list.name, head: true, cell: (one) => textIn(one.name, ui.lang) },
          { key: "code", label: words.list.code, short: words.list.code, cell: (one) => one.code },
          {
            key: "records",
            label: words.list.records,
            short: words.list.records,
            figures: true,
            cell: (one) => formatNumber(ui.lang, one.records),
          },
          {
            key: "state",
            label: words.list.withdrawn,
            cell: (one) => (one.withdrawn ? words.list.withdrawn : ""),
          },
        ]}
      />
      {mayKeep
        ? directions.map((one) => (
            <details key={one.id} open={wrong === one.id}>
              <summary>
                {words.list.change}: {textIn(one.name, ui.lang)}
              </summary>
              <ActForm
                ground={ground}
                path={`/office/local-history/directions/${one.id}`}
                fields={{ version: one.version }}
              >
                <FormErrors problems={wrongIn(one.id)} />
                <TrilingualField
                  name="name"
                  label={words.list.name}
                  value={one.name}
                  error={problemIn(wrongIn(one.id), "name")}
                  maxLength={100}
                />
                <Input
                  name="rank"
                  id={`rank-${one.id}`}
                  label={words.list.rank}
                  value={String(one.rank)}
                  inputMode="numeric"
                  width="short"
                />
                <Checkboxes
                  name="withdrawn"
                  id={`withdrawn-${one.id}`}
                  label={words.list.withdrawn}
                  values={one.withdrawn ? ["on"] : []}
                  options={[{ value: "on", label: words.list.withdrawn }]}
                />
                <Buttons>
                  <Button about={textIn(one.name, ui.lang)}>{words.list.save}</Button>
                </Buttons>
              </ActForm>
            </details>
          ))
        : null}
      {mayKeep ? (
        <details open={wrong === 0}>
          <summary>{words.list.add}</summary>
          <ActForm ground={ground} path="/office/local-history/directions">
            <FormErrors problems={wrongIn(0)} />
            <Input
              name="code"
              label={words.list.code}
              hint={words.list.codeHint}
              error={problemIn(wrongIn(0), "code")}
              required
            />
            <TrilingualField
              name="name"
              label={words.list.name}
              error={problemIn(wrongIn(0), "name")}
              maxLength={100}
              required
            />
            <Input name="rank" label={words.list.rank} inputMode="numeric" width="short" value="500" />
            <Buttons>
              <Button>{words.list.add}</Button>
            </Buttons>
          </ActForm>
        </details>
      ) : null}
    </LocalFrame>
  );
}
