import type { ComponentChildren } from "preact";
import { useUi } from "../context.tsx";

export type Column<Row> = {
  key: string;
  label: ComponentChildren;
  cell: (row: Row) => ComponentChildren;
  /** Figures: right, under one another. */
  figures?: boolean;
  /** The column that names the row. */
  head?: boolean;
  /** Said before the value where rows become lists on a phone; a string. */
  short?: string;
  /** The label is for screen readers only: a column of buttons. */
  quiet?: boolean;
  /** The head is a link that sorts. */
  sort?: { href: string; now?: "ascending" | "descending" | undefined } | undefined;
};

export type TableProps<Row> = {
  caption: string;
  /** The caption is for screen readers only, a heading above says it. */
  quietCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** "late" – red, "asked" – tinted. */
  rowMark?: (row: Row) => "late" | "asked" | undefined;
  /** Rows become labelled lists on a phone (default); else the table scrolls sideways in its own region. */
  stack?: boolean;
  /** In place of the rows when there are none. */
  empty?: ComponentChildren;
};

/** Rows of records. A thick line opens it, thin lines divide it; the head stays in sight in the office. */
export function Table<Row>({
  caption,
  quietCaption,
  columns,
  rows,
  rowKey,
  rowMark,
  stack = true,
  empty,
}: TableProps<Row>) {
  const { words } = useUi();
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const table = (
    <table class={stack ? "table table--stack" : "table table--wide"}>
      <caption class={quietCaption ? "out" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} class={rowMark?.(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={columns.length} class="soft">
              {words.table.empty}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
  if (stack) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section class="scroll" tabIndex={0} aria-label={words.table.region(caption)}>
      {table}
    </section>
  );
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const { words } = useUi();
  const { sort } = column;
  const classes = column.figures ? "n" : undefined;
  if (column.quiet) {
    return (
      <th scope="col" class={classes}>
        <span class="out">{column.label}</span>
      </th>
    );
  }
  return (
    <th scope="col" class={classes} aria-sort={sort?.now}>
      {sort ? (
        <a href={sort.href}>
          {column.label}
          {sort.now ? (
            <>
              <span aria-hidden="true">{sort.now === "ascending" ? " ↑" : " ↓"}</span>
              <span class="out">: {words.table[sort.now]}</span>
            </>
          ) : null}
        </a>
      ) : (
        column.label
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label =
    column.short ?? (typeof column.label === "string" && !column.quiet ? column.label : undefined);
  if (column.head) {
    return (
      <th scope="row" class={column.figures ? "n" : undefined}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td class={column.figures ? "n" : undefined} data-l={label ? `${label}:` : undefined}>
      {column.cell(row)}
    </td>
  );
}
