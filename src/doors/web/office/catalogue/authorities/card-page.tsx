import type {
  Authority,
  AuthorityInList,
  AuthorityMerge,
  PrintedHeading,
  RelatedAuthority,
} from "#catalogue";
import { authorityWords, headingIn, lifeLine, relationSides } from "#catalogue/rules";
import {
  Button,
  Buttons,
  FormErrors,
  Input,
  Message,
  More,
  type Problem,
  problemIn,
  Radios,
  Refused,
  SearchBox,
  Select,
  Table,
  to,
} from "#doors/web/ui";
import { dayOf, formatDay, formatNumber } from "#platform/i18n/rules";
import { FactsFields, type Typed, typedOf } from "./fields.tsx";
import { ActForm, Frame, type Ground } from "./ground.tsx";
import { AuthorityLink, HeadingText, kindLine, optionLabel, spoken } from "./parts.tsx";
import { pageWords } from "./words/index.ts";

export type Card = {
  ground: Ground;
  one: Authority;
  relations: readonly RelatedAuthority[];
  headings: readonly PrintedHeading[];
  merges: readonly AuthorityMerge[];
  /** What was looked for to relate or merge, and what was found. */
  find: string;
  found: readonly AuthorityInList[];
  said?: string | undefined;
  /** A form that was refused, with what was typed. */
  wrong?: { part: "edit" | "relate" | "other"; problems: readonly Problem[]; typed?: Typed } | undefined;
};

export function CardPage(card: Card) {
  const { ground, one, wrong } = card;
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const uses = card.headings.reduce((sum, heading) => sum + heading.uses, 0);
  return (
    <Frame
      ground={ground}
      title={spoken(ui, one)}
      said={card.said}
      kick={[kindLine(ui, one), lifeLine(one), words.card.records(formatNumber(ui.lang, uses))].filter(
        Boolean,
      )}
    >
      {wrong && wrong.part === "other" ? <Refused problems={wrong.problems} /> : null}
      <p>
        <More href={to(ui, `/authorities/${one.id}`)}>{words.card.portal}</More>{" "}
        <More href={to(ui, `/office/authorities/${one.id}/history`)}>
          {words.history.link(formatNumber(ui.lang, one.version))}
        </More>
      </p>
      <Edit {...card} />
      <Relations {...card} />
      <Headings {...card} />
      <Merges {...card} />
    </Frame>
  );
}

function Edit({ ground, one, wrong }: Card) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  const problems = wrong?.part === "edit" ? wrong.problems : [];
  return (
    <details open={problems.length > 0}>
      <summary>{words.card.edit}</summary>
      <ActForm ground={ground} path={`/office/authorities/${one.id}`} fields={{ version: one.version }}>
        <FormErrors problems={problems} />
        <FactsFields
          ui={ui}
          typed={(wrong?.part === "edit" ? wrong.typed : undefined) ?? typedOf(one)}
          problems={problems}
        />
        <Buttons>
          <Button>{words.form.save}</Button>
        </Buttons>
      </ActForm>
    </details>
  );
}

function Relations({ ground, one, relations, find, found, wrong }: Card) {
  const { ui } = ground;
  const words = pageWords(ui.lang).card;
  const said = authorityWords(ui.lang);
  const problems = wrong?.part === "relate" ? wrong.problems : [];
  return (
    <section class="stack" id="relations">
      <h2>{words.relations}</h2>
      {relations.length === 0 ? (
        <p class="soft">{words.noRelations}</p>
      ) : (
        <Table
          caption={words.relations}
          quietCaption
          rows={relations}
          rowKey={(row) => row.id}
          columns={[
            { key: "side", label: words.relation, cell: (row) => said.relations[row.side] },
            {
              key: "other",
              label: pageWords(ui.lang).columns.name,
              head: true,
              cell: (row) => <AuthorityLink ui={ui} one={row.other} />,
            },
            {
              key: "years",
              label: pageWords(ui.lang).columns.life,
              cell: (row) =>
                row.fromYear === null && row.toYear === null
                  ? ""
                  : `${row.fromYear ?? ""}–${row.toYear ?? ""}`,
            },
            {
              key: "act",
              label: words.unrelate,
              quiet: true,
              cell: (row) => (
                <ActForm
                  ground={ground}
                  path={`/office/authorities/${one.id}/unrelate`}
                  fields={{ relation: row.id }}
                  stack={false}
                >
                  <Button quiet small about={said.relations[row.side]}>
                    {words.unrelate}
                  </Button>
                </ActForm>
              ),
            },
          ]}
        />
      )}
      <details open={find !== "" || problems.length > 0}>
        <summary>{words.addRelation}</summary>
        <div class="stack">
          <SearchBox
            value={find}
            action={`${to(ui, `/office/authorities/${one.id}`)}#relations`}
            label={words.findOther}
            id="find-other"
            name="find"
          />
          {find === "" ? null : (
            <RelateForm ground={ground} id={one.id} find={find} found={found} problems={problems} />
          )}
        </div>
      </details>
    </section>
  );
}

function RelateForm({
  ground,
  id,
  find,
  found,
  problems,
}: {
  ground: Ground;
  id: number;
  find: string;
  found: readonly AuthorityInList[];
  problems: readonly Problem[];
}) {
  const { ui } = ground;
  const words = pageWords(ui.lang).card;
  const sides = authorityWords(ui.lang).relations;
  const others = found.filter((one) => one.id !== id);
  if (others.length === 0) return <p class="soft">{pageWords(ui.lang).none}</p>;
  return (
    <ActForm ground={ground} path={`/office/authorities/${id}/relate`} fields={{ find }}>
      <FormErrors problems={problems} />
      <Radios
        name="other"
        label={words.findOther}
        value={String(others[0]?.id)}
        error={problemIn(problems, "other")}
        options={others.map((one) => ({
          value: String(one.id),
          label: optionLabel(ui, one),
          lang: headingIn(one.heading, ui.lang).lang,
        }))}
      />
      <Select
        name="relation"
        label={words.relation}
        options={relationSides.map((value) => ({ value, label: sides[value] }))}
        error={problemIn(problems, "relation")}
      />
      <div class="names">
        <Input
          name="fromYear"
          label={words.from}
          inputMode="numeric"
          width="short"
          error={problemIn(problems, "fromYear")}
        />
        <Input
          name="toYear"
          label={words.to}
          inputMode="numeric"
          width="short"
          error={problemIn(problems, "toYear")}
        />
      </div>
      <Buttons>
        <Button>{words.relate}</Button>
      </Buttons>
      <ul>
        {others.map((one) => (
          <li key={one.id}>
            <a href={to(ui, `/office/authorities/${id}/merge`, { with: one.id })}>
              {words.merge}: {optionLabel(ui, one)}
            </a>
          </li>
        ))}
      </ul>
    </ActForm>
  );
}

function Headings({ ground, one, headings }: Card) {
  const { ui } = ground;
  const words = pageWords(ui.lang);
  return (
    <section class="stack">
      <h2>{words.card.headings}</h2>
      {headings.length === 0 ? (
        <p class="soft">{words.card.noHeadings}</p>
      ) : (
        <>
          <p class="soft">{words.card.headingsLead}</p>
          <Table
            caption={words.card.headings}
            quietCaption
            rows={headings}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "text",
                label: words.headings.text,
                head: true,
                cell: (row) => <a href={to(ui, `/office/authorities/headings/${row.id}`)}>{row.text}</a>,
              },
              {
                key: "uses",
                label: words.headings.uses,
                figures: true,
                cell: (row) => formatNumber(ui.lang, row.uses),
              },
              {
                key: "how",
                label: words.card.who,
                cell: (row) => (row.decided === null ? words.card.byRule : words.card.byPerson),
              },
              {
                key: "act",
                label: words.card.unlink,
                quiet: true,
                cell: (row) => (
                  <ActForm
                    ground={ground}
                    path={`/office/authorities/headings/${row.id}/unlink`}
                    fields={{ none: "on", back: `/office/authorities/${one.id}` }}
                    stack={false}
                  >
                    <Button quiet small about={row.text}>
                      {words.card.unlink}
                    </Button>
                  </ActForm>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function Merges({ ground, one, merges }: Card) {
  const { ui } = ground;
  const words = pageWords(ui.lang).card;
  if (merges.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.merges}</h2>
      <Table
        caption={words.merges}
        quietCaption
        rows={merges}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            label: pageWords(ui.lang).columns.name,
            head: true,
            cell: (row) => <HeadingText ui={ui} one={row} />,
          },
          {
            key: "when",
            label: words.when,
            cell: (row) => formatDay(ui.lang, dayOf(row.at), { year: true }),
          },
          { key: "why", label: pageWords(ui.lang).merge.why, cell: (row) => row.why },
          {
            key: "undo",
            label: words.unmerge,
            quiet: true,
            cell: (row) => (
              <ActForm
                ground={ground}
                path={`/office/authorities/${one.id}/unmerge`}
                fields={{ merge: row.id }}
                stack={false}
              >
                <Button quiet small about={String(row.authority)}>
                  {words.unmerge}
                </Button>
              </ActForm>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The address of one that was merged: says so, and leads on. */
export function MergedPage({ ground, one, into }: { ground: Ground; one: Authority; into: Authority }) {
  const { ui } = ground;
  return (
    <Frame ground={ground} title={spoken(ui, one)}>
      <Message tone="wait" title={pageWords(ui.lang).card.mergedTo}>
        <AuthorityLink ui={ui} one={into} />
      </Message>
    </Frame>
  );
}
