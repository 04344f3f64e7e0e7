import type { ComponentChildren } from "preact";
import type { CatalogueRecord } from "#catalogue";
import { makersLine, publicationLine, recordWords, titleLine, titleTag } from "#catalogue/rules";
import { StateWord, Tabs, to, WorkPage } from "#doors/web/ui";
import { formatDay, formatTime } from "#platform/i18n";
import { dayOf } from "#platform/i18n/rules";
import { officeSide } from "../../side.ts";
import { base, type Desk } from "./ground.tsx";

/** A page of this subject. */
export const Frame = ({
  desk,
  title,
  heading,
  acts,
  scripts,
  children,
}: {
  desk: Desk;
  title: string;
  heading?: ComponentChildren;
  acts?: ComponentChildren;
  scripts?: readonly string[];
  children: ComponentChildren;
}) => (
  <WorkPage
    ui={desk.ui}
    title={title}
    side={officeSide(desk.visit)}
    heading={heading}
    acts={acts}
    scripts={scripts}
  >
    {children}
  </WorkPage>
);

export const moment = (desk: Desk, at: Date): string =>
  `${formatDay(desk.ui.lang, dayOf(at), { year: true })}, ${formatTime(at)}`;

export const stateTone = { draft: "wait", published: "ok", withdrawn: "stop" } as const;

export function RecordState({ desk, record }: { desk: Desk; record: CatalogueRecord }) {
  const words = recordWords(desk.ui.lang);
  return (
    <>
      <StateWord tone={stateTone[record.state]}>{words.states[record.state]}</StateWord>
      {record.brief ? (
        <>
          {" "}
          <StateWord tone="wait">{desk.words.record.brief}</StateWord>
        </>
      ) : null}
    </>
  );
}

/** The title in its own language, as a link to the record's page for staff. */
export function RecordLink({ desk, record }: { desk: Desk; record: CatalogueRecord }) {
  const tag = titleTag(record.description);
  return (
    <a class="work" href={to(desk.ui, `${base}/${record.id}`)} lang={tag !== desk.ui.lang ? tag : undefined}>
      {titleLine(record.description.title)}
    </a>
  );
}

/** «М. Әуезов. Алматы: Жазушы, 1979» */
export const recordFacts = ({ description }: CatalogueRecord): string =>
  [makersLine(description), publicationLine(description)].filter(Boolean).join(". ");

/** The views of one record. */
export function RecordTabs({
  desk,
  record,
  now,
}: {
  desk: Desk;
  record: CatalogueRecord;
  now: "record" | "edit" | "propose" | "history" | "other";
}) {
  const words = desk.words.record;
  const mayEdit = desk.edits.has(record.node);
  const address = `${base}/${record.id}`;
  return (
    <Tabs
      label={desk.words.title}
      links={[
        { href: to(desk.ui, address), label: `№ ${record.id}`, current: now === "record" },
        ...(mayEdit
          ? [{ href: to(desk.ui, `${address}/edit`), label: words.edit, current: now === "edit" }]
          : now === "propose"
            ? [
                {
                  href: to(desk.ui, `${address}/propose`),
                  label: desk.words.proposals.propose,
                  current: true,
                },
              ]
            : []),
        { href: to(desk.ui, `${address}/history`), label: words.history, current: now === "history" },
      ]}
    />
  );
}
