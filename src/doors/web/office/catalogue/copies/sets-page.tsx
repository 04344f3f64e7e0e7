import type { CatalogueRecord } from "#catalogue";
import { makersLine, titleLine } from "#catalogue/rules";
import { Button, ButtonLink, Empty, Pagination, Select, Table, to } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { Paper } from "#platform/print";
import type { IncompleteSet } from "#stock";
import { type Desk, holderText, placeText, ranges } from "./desk.ts";
import { Frame, WorkTitle } from "./parts.tsx";
import { copyWords } from "./words/index.ts";

export const setsPerPage = 50;
type Props = {
  desk: Desk;
  /** A place, or a whole balance holder. */
  place: number;
  sets: readonly IncompleteSet[];
  records: ReadonlyMap<number, CatalogueRecord>;
  page: number;
};

const missing = (desk: Desk, set: IncompleteSet): string => {
  const unnumbered = set.known - set.held - set.missing.length;
  return [ranges(set.missing), unnumbered > 0 ? copyWords(desk.ui.lang).sets.unnumbered : ""]
    .filter(Boolean)
    .join("; ");
};

/** [STK-14] Works of which some volumes are there and some are not; where to look when books are ordered. */
export function SetsPage({ desk, place, sets, records, page }: Props) {
  const { ui } = desk;
  const words = copyWords(ui.lang).sets;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const shown = sets.slice((page - 1) * setsPerPage, page * setsPerPage);
  return (
    <Frame
      desk={desk}
      title={words.title}
      acts={
        sets.length > 0 ? (
          <ButtonLink quiet href={to(ui, "/office/catalogue/copies/sets.xlsx", { place })}>
            {words.xlsx}
          </ButtonLink>
        ) : undefined
      }
    >
      <p class="soft">{words.lead}</p>
      <form class="form-stack" action={to(ui, "/office/catalogue/copies/sets")}>
        <Select name="place" label={words.place} value={String(place)} options={placeOptions(desk)} />
        <div class="btns">
          <Button quiet small>
            {words.show}
          </Button>
        </div>
      </form>
      {sets.length > 0 ? <p>{words.sum(n(sets.length))}</p> : null}
      <Table
        caption={words.title}
        quietCaption
        rows={shown}
        rowKey={(one) => JSON.stringify(one.set)}
        empty={<Empty title={words.none} level={2} />}
        columns={[
          {
            key: "work",
            label: words.work,
            head: true,
            cell: (one) => {
              const record = records.get(one.named);
              if (!record) return `№ ${one.named}`;
              const by = makersLine(record.description);
              return (
                <>
                  <a href={to(ui, "/office/catalogue/copies", { record: one.named })}>
                    {"key" in one.set ? (
                      record.description.title.text
                    ) : (
                      <WorkTitle ui={ui} description={record.description} />
                    )}
                  </a>
                  {by ? <div class="soft">{by}</div> : null}
                </>
              );
            },
          },
          {
            key: "has",
            label: words.has,
            figures: true,
            cell: (one) => words.hasOf(n(one.held), n(one.known)),
          },
          { key: "missing", label: words.missing, cell: (one) => missing(desk, one) },
        ]}
      />
      <Pagination page={page} pages={Math.max(1, Math.ceil(sets.length / setsPerPage))} />
    </Frame>
  );
}

function placeOptions(desk: Desk) {
  const holders = desk.holders.map((id) => ({ value: String(id), label: holderText(desk, id) }));
  const places = desk.places
    .filter((id) => !desk.holders.includes(id))
    .map((id) => ({ value: String(id), label: placeText(desk, id) }));
  return [...holders, ...places];
}

/** The same list as a sheet. */
export function setsPaper({ desk, place, sets, records }: Omit<Props, "page">): Paper {
  const words = copyWords(desk.ui.lang).sets;
  return {
    title: words.title,
    lang: desk.ui.lang,
    foot: holderText(desk, place),
    pageOf: words.pageOf,
    blocks: [
      {
        block: "table",
        caption: words.title,
        columns: [
          { head: words.work, width: 4 },
          { head: words.has, kind: "number" },
          { head: words.volumes, kind: "number" },
          { head: words.missing, width: 2 },
        ],
        rows: sets.map((one) => {
          const record = records.get(one.named);
          const title = record
            ? [
                "key" in one.set ? record.description.title.text : titleLine(record.description.title),
                makersLine(record.description),
              ]
                .filter(Boolean)
                .join(". ")
            : `№ ${one.named}`;
          return [title, one.held, one.known, missing(desk, one)];
        }),
      },
    ],
  };
}
