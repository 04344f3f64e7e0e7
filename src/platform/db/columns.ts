/** The kinds of columns that tables.generated.ts speaks of. */
import type { ColumnType } from "kysely";

/** Whatever a jsonb column holds. It is read as it is; to be written it must be an object, or text made by JSON.stringify. */
export type Json = unknown;

/**
 * A jsonb column. An array is no valid input: pg would send it as an array of PostgreSQL, not as JSON. Wrap it in
 * JSON.stringify.
 */
export type JsonColumn<Read, Write = Read> = ColumnType<Read, Write | string, Write | string>;
export type JsonObject = { readonly [name: string]: unknown };

/** The same column where it may be null: Kysely does not look into a union of column types. */
export type Nullable<C> =
  C extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S | null, I | null | undefined, U | null>
    : C | null;

/** A column that the database fills when nothing is given. */
export type Generated<C> =
  C extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<C, C | undefined, C>;

/** What is read from a column. */
export type Reading<C> = C extends ColumnType<infer S, infer _I, infer _U> ? S : C;

/** Written by the database alone: generated columns, identity "always", columns of views. */
export type ReadOnly<T> = ColumnType<T, never, never>;

/** A moment: read as a Date, written as a Date or ISO text. */
export type Moment = ColumnType<Date, Date | string, Date | string>;
