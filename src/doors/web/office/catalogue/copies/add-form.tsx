import type { Description } from "#catalogue/rules";
import {
  Button,
  Checkbox,
  FormErrors,
  fieldId,
  Hidden,
  Input,
  type Problem,
  problemIn,
  Radios,
  Table,
  Textarea,
  to,
} from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { DeskCopy, NumberSeries } from "#stock";
import { numberOf, proposedShelfMark, wordsIn } from "#stock/rules";
import { type Desk, placesOf, placeText } from "./desk.ts";
import { BookFields, PlaceFields, type SharedValues } from "./parts.tsx";
import { copyWords } from "./words/index.ts";

export type Filled = SharedValues & {
  where?: { node?: string; copies?: string }[];
  inventory?: { from?: string; first?: string; list?: string };
  barcode?: { from?: string; first?: string; list?: string };
  state?: string;
};
type Props = {
  desk: Desk;
  record: number;
  holder: number;
  description: Description;
  copies: readonly DeskCopy[];
  series: readonly NumberSeries[];
  filled: Filled | undefined;
  problems: readonly Problem[];
};

/** How many copies came where; everything else is filled in as far as the record and the rule of numbers say it. */
export function AddForm({ desk, record, holder, description, copies, series, filled, problems }: Props) {
  const { ui } = desk;
  const words = copyWords(ui.lang).add;
  const proposed = usualMark(copies) ?? proposedShelfMark(description);
  const values: SharedValues = filled ?? { shelfMark: proposed };
  return (
    <form class="form-stack" method="post" action={to(ui, "/office/catalogue/copies/add")} id="add">
      <FormErrors problems={problems} />
      <Hidden name="key" value={crypto.randomUUID()} />
      <Hidden name="record" value={record} />
      <Hidden name="holder" value={holder} />
      <Where desk={desk} holder={holder} copies={copies} filled={filled} problems={problems} />
      <Numbers what="inventory" desk={desk} series={series} filled={filled?.inventory} problems={problems} />
      <Numbers what="barcode" desk={desk} series={series} filled={filled?.barcode} problems={problems} />
      <PlaceFields
        ui={ui}
        values={values}
        problems={problems}
        shelfMarkHint={proposed === "" ? words.shelfMarkNone : words.shelfMarkHint}
      />
      <Checkbox name="state" value="in-work" label={words.state} checked={filled?.state === "in-work"} />
      <details
        class="stack"
        open={["price", "acquiredOn", "funding", "note"].some((name) => problemIn(problems, name))}
      >
        <summary>{words.more}</summary>
        <div class="form-stack">
          <BookFields ui={ui} values={values} problems={problems} />
        </div>
      </details>
      <div class="btns">
        <Button>{words.button}</Button>
      </div>
    </form>
  );
}

/** The mark that stands on most copies of the record here already. */
function usualMark(copies: readonly DeskCopy[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { shelfMark } of copies) if (shelfMark) counts.set(shelfMark, (counts.get(shelfMark) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function Where({
  desk,
  holder,
  copies,
  filled,
  problems,
}: Pick<Props, "desk" | "holder" | "copies" | "filled" | "problems">) {
  const { ui } = desk;
  const words = copyWords(ui.lang).add;
  const rows = placesOf(desk, holder).map((node, at) => ({
    node,
    at,
    has: copies.filter((copy) => copy.node === node && copy.state !== "written-off").length,
    typed: filled?.where?.find((one) => one.node === String(node))?.copies,
  }));
  const wrong = problemIn(problems, "where");
  return (
    <div
      id={fieldId("where")}
      class={wrong ? "field field--wrong" : "field"}
      tabIndex={wrong ? -1 : undefined}
    >
      {wrong ? <p class="wrong">{wrong}</p> : null}
      <Table
        caption={words.where}
        rows={rows}
        rowKey={(row) => row.node}
        columns={[
          {
            key: "place",
            label: wordsIn(ui.lang).fields.place,
            head: true,
            cell: (row) => placeText(desk, row.node),
          },
          {
            key: "has",
            label: words.has,
            figures: true,
            cell: (row) => (row.has > 0 ? formatNumber(ui.lang, row.has) : ""),
          },
          {
            key: "count",
            label: words.count,
            figures: true,
            cell: (row) => (
              <>
                <Hidden name={`where.${row.at}.node`} value={row.node} />
                <input
                  class="input input--short num"
                  name={`where.${row.at}.copies`}
                  id={fieldId(`where.${row.at}.copies`)}
                  value={row.typed ?? (rows.length === 1 ? "1" : "")}
                  inputMode="numeric"
                  maxLength={3}
                  aria-label={words.countAt(placeText(desk, row.node))}
                  autoComplete="off"
                />
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

/** Where the numbers come from: the next of a series, counted on from one, a list, or none. */
function Numbers({
  what,
  desk,
  series,
  filled,
  problems,
}: {
  what: "inventory" | "barcode";
  desk: Desk;
  series: readonly NumberSeries[];
  filled: Filled["inventory"];
  problems: readonly Problem[];
}) {
  const words = copyWords(desk.ui.lang).add;
  const own = series.filter((one) => one.what === what);
  // One choice stands for source and series together: "series:7".
  const usual = own[0] ? `series:${own[0].id}` : what === "inventory" ? "first" : "none";
  const error = [what, `${what}.from`, `${what}.series`]
    .map((name) => problems.find((one) => one.field === name)?.text)
    .find(Boolean);
  return (
    <>
      <Radios
        name={`${what}.from`}
        label={words[what]}
        id={fieldId(what)}
        error={error}
        value={filled?.from ?? usual}
        hint={own.length === 0 && what === "inventory" ? words.noSeries : undefined}
        options={[
          ...own.map((one) => ({
            value: `series:${one.id}`,
            label: words.fromSeries(one.name, numberOf(one, one.next)),
          })),
          { value: "first", label: words.fromFirst },
          { value: "list", label: words.fromList },
          { value: "none", label: words.fromNone },
        ]}
      />
      <details
        class="stack"
        open={filled?.from === "first" || filled?.from === "list" || (!filled && usual === "first")}
      >
        <summary>
          {words[what]}: {words.first}, {words.list}
        </summary>
        <div class="form-stack">
          <Input
            name={`${what}.first`}
            label={words.first}
            value={filled?.first}
            maxLength={60}
            width="middle"
            figures
            error={problemIn(problems, `${what}.first`)}
          />
          <Textarea
            name={`${what}.list`}
            label={words.list}
            hint={words.listHint}
            value={filled?.list}
            rows={3}
            error={problemIn(problems, `${what}.list`)}
          />
        </div>
      </details>
    </>
  );
}
