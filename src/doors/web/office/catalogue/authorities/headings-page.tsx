import type { AuthorityInList, PrintedHeading, RecordOfHeading } from "#catalogue";
import {
  type AuthorityKind,
  authorityKinds,
  authorityWords,
  headingIn,
  makersLine,
  titleLine,
  titleTag,
} from "#catalogue/rules";
import {
  Button,
  ButtonLink,
  Buttons,
  Checkboxes,
  Empty,
  Input,
  Message,
  Pagination,
  type Problem,
  problemIn,
  Radios,
  Refused,
  SearchBox,
  Select,
  Table,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import { ActForm, Frame, type Ground } from "./ground.tsx";
import { AuthorityLink, optionLabel } from "./parts.tsx";
import { pageWords } from "./words/index.ts";

export const headingsPerPage = 50;

/** Headings that lead to nothing, the most used first. */
export function HeadingsPage({
  ground,
  kind,
  page,
  found,
  said,
}: {
  ground: Ground;
  kind: AuthorityKind | undefined;
  page: number;
  found: { total: number; rows: readonly PrintedHeading[] };
  said: string | undefined;
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const kinds = authorityWords(ui.lang).kinds;
  return (
    <Frame
      ground={ground}
      title={words.queue}
      tab="queue"
      said={said}
      kick={[words.found(formatNumber(ui.lang, found.total))]}
    >
      <p class="soft">{words.headings.lead}</p>
      <form class="form-stack" method="get" action={to(ui, "/office/authorities/headings")}>
        <Select
          name="kind"
          label={words.kind}
          empty={words.anyKind}
          value={kind}
          options={authorityKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        <div>
          <Button quiet>{words.show}</Button>
        </div>
      </form>
      <Table
        caption={words.queue}
        quietCaption
        rows={found.rows}
        rowKey={(row) => row.id}
        empty={
          <Empty level={2} title={words.headings.none}>
            {words.headings.noneNext}
          </Empty>
        }
        columns={[
          {
            key: "text",
            label: words.headings.text,
            head: true,
            cell: (row) => <a href={to(ui, `/office/authorities/headings/${row.id}`)}>{row.text}</a>,
          },
          {
            key: "kind",
            label: words.columns.kind,
            short: words.columns.kind,
            cell: (row) => kinds[row.kind],
          },
          {
            key: "uses",
            label: words.headings.uses,
            short: words.headings.uses,
            figures: true,
            cell: (row) => formatNumber(ui.lang, row.uses),
          },
        ]}
      />
      <Pagination page={page} pages={Math.ceil(found.total / headingsPerPage)} />
      {found.total === 0 ? null : (
        <ActForm ground={ground} path="/office/authorities/make">
          <p class="note">{words.headings.makeSafeHint}</p>
          <Buttons>
            <Button quiet>{words.headings.makeSafe}</Button>
          </Buttons>
        </ActForm>
      )}
    </Frame>
  );
}

export type HeadingProps = {
  ground: Ground;
  heading: PrintedHeading;
  standing: AuthorityInList | undefined;
  records: readonly RecordOfHeading[];
  candidates: readonly AuthorityInList[];
  alike: readonly PrintedHeading[];
  find: string;
  problems: readonly Problem[];
  said: string | undefined;
};

/** One heading: in which books it stands, whom it may mean, which others mean the same. */
export function HeadingPage(props: HeadingProps) {
  const { ground, heading, standing, records, problems, said } = props;
  const { ui } = ground;
  const words = pageWords(ui.lang);
  return (
    <Frame
      ground={ground}
      title={heading.text}
      tab="queue"
      said={said}
      kick={[authorityWords(ui.lang).kinds[heading.kind], words.headings.title]}
    >
      <Refused problems={problems.filter((one) => one.field === undefined)} />
      {standing ? (
        <Message title={words.headings.leadsTo} tone="neutral">
          <p>
            <AuthorityLink ui={ui} one={standing} />
          </p>
        </Message>
      ) : null}
      {heading.decided === null ? null : (
        <ActForm ground={ground} path={`/office/authorities/headings/${heading.id}/unlink`}>
          <Buttons>
            <Button quiet>{words.headings.takeBack}</Button>
          </Buttons>
        </ActForm>
      )}
      <h2>{words.headings.inRecords}</h2>
      <ul>
        {records.map((row) => (
          <li key={`${row.id}-${row.role}`}>
            <a class="work" href={to(ui, `/records/${row.id}`)} lang={titleTag(row.description)}>
              {titleLine(row.description.title)}
            </a>{" "}
            <span class="soft">{makersLine(row.description)}</span>
          </li>
        ))}
      </ul>
      <Decide {...props} />
      <OnlyHere {...props} />
    </Frame>
  );
}

function Decide({ ground, heading, candidates, alike, find, problems }: HeadingProps) {
  const { ui } = ground;
  const words = pageWords(ui.lang).headings;
  const path = `/office/authorities/headings/${heading.id}`;
  const open = alike.filter((one) => one.authority === null);
  return (
    <section class="stack" id="decide">
      <h2>{words.candidates}</h2>
      <SearchBox
        value={find}
        name="find"
        id="find-authority"
        action={`${to(ui, path)}#decide`}
        label={pageWords(ui.lang).find}
      />
      <ActForm ground={ground} path={`${path}/link`}>
        {candidates.length === 0 ? (
          <p class="soft">{words.noCandidates}</p>
        ) : (
          <Radios
            name="authority"
            label={words.candidates}
            error={problemIn(problems, "authority")}
            options={candidates.map((one) => ({
              value: String(one.id),
              label: optionLabel(ui, one),
              lang: headingIn(one.heading, ui.lang).lang,
            }))}
          />
        )}
        {open.length === 0 ? null : (
          <Checkboxes
            name="headings[]"
            label={words.alike}
            hint={words.alikeLead}
            values={[]}
            options={open.map((one) => ({
              value: String(one.id),
              label: `${one.text} (${formatNumber(ui.lang, one.uses)})`,
            }))}
          />
        )}
        <Buttons>
          {candidates.length === 0 ? null : <Button>{words.link}</Button>}
          <ButtonLink href={to(ui, "/office/authorities/new", { heading: heading.id })}>
            {words.makeNew}
          </ButtonLink>
        </Buttons>
      </ActForm>
      {heading.decided === "none" ? null : (
        <ActForm ground={ground} path={`${path}/unlink`} fields={{ none: "on" }}>
          <Buttons>
            <Button quiet>{words.setAside}</Button>
          </Buttons>
        </ActForm>
      )}
    </section>
  );
}

/** The heading means somebody else in one book: that book alone is told apart. */
function OnlyHere({ ground, heading, records, problems }: HeadingProps) {
  const { ui } = ground;
  const words = pageWords(ui.lang).headings;
  if (records.length === 0) return null;
  const own = records.filter((row) => row.authority !== null);
  return (
    <details open={own.length > 0 || problems.some((one) => one.field === "record")}>
      <summary>{words.onlyHere}</summary>
      <ActForm ground={ground} path={`/office/authorities/headings/${heading.id}/only`}>
        <p class="note">{words.onlyHereHint}</p>
        <Radios
          name="record"
          label={words.inRecords}
          value={String((own[0] ?? records[0])?.id)}
          error={problemIn(problems, "record")}
          options={records.map((row) => ({
            value: String(row.id),
            label: `${titleLine(row.description.title)}${row.authority === null ? "" : ` → № ${row.authority}`}`,
          }))}
        />
        <Input
          name="only"
          label={words.number}
          inputMode="numeric"
          width="short"
          value={own[0]?.authority ? String(own[0].authority) : ""}
        />
        <Buttons>
          <Button quiet>{words.apply}</Button>
        </Buttons>
      </ActForm>
    </details>
  );
}
