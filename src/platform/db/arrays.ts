/**
 * Columns of many rows as parameters: `from unnest(${arrays.bigint(ids)}::bigint[], ${arrays.text(names)}::text[])`.
 *
 * The driver writes an array as text: every element is escaped, bytes become twice as many hexadecimal digits, and the
 * server takes it all apart again. A Buffer it hands over as it is, in the binary form of the type, so an import saves
 * a third of the work on both sides by writing that form itself (array_recv and the types' own *_recv in the sources
 * of PostgreSQL; the form is the same from version 8.4 on, and the server refuses what does not fit).
 */
type Kind<T> = {
  oid: number;
  /** Bytes of one value at most. */
  size: (value: T) => number;
  /** Writes at `at`, returns where it ended. */
  write: (into: Buffer, value: T, at: number) => number;
};

function columnOf<T>({ oid, size, write }: Kind<T>, values: readonly (T | null)[]): Buffer {
  let room = 20;
  for (const value of values) room += 4 + (value === null ? 0 : size(value));
  const into = Buffer.allocUnsafe(room);
  into.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  into.writeInt32BE(1, 4);
  into.writeInt32BE(oid, 8);
  into.writeInt32BE(values.length, 12);
  into.writeInt32BE(1, 16);
  let at = values.length === 0 ? 12 : 20;
  for (const value of values) {
    const end = value === null ? at + 4 : write(into, value, at + 4);
    into.writeInt32BE(value === null ? -1 : end - at - 4, at);
    at = end;
  }
  return into.subarray(0, at);
}

const fixed = (oid: number, size: number, write: Kind<number>["write"]): Kind<number> => ({
  oid,
  size: () => size,
  write,
});

const half = 2 ** 32;
const bigint = fixed(20, 8, (into, value, at) => {
  const high = Math.floor(value / half);
  return into.writeUInt32BE(value - high * half, into.writeInt32BE(high, at));
});
const integer = fixed(23, 4, (into, value, at) => into.writeInt32BE(value, at));
const smallint = fixed(21, 2, (into, value, at) => into.writeInt16BE(value, at));
const real = fixed(700, 4, (into, value, at) => into.writeFloatBE(value, at));
const boolean: Kind<boolean> = {
  oid: 16,
  size: () => 1,
  write: (into, value, at) => into.writeUInt8(Number(value), at),
};
// Three bytes of UTF-8 are the most that one unit of UTF-16 needs.
const text: Kind<string> = {
  oid: 25,
  size: (value) => value.length * 3,
  write: (into, value, at) => at + into.write(value, at, "utf8"),
};
const bytes = (oid: number): Kind<Uint8Array> => ({
  oid,
  size: (value) => value.byteLength,
  write: (into, value, at) => {
    into.set(value, at);
    return at + value.byteLength;
  },
});
const bytea = bytes(17);
const tsvector = bytes(3614);
/** Text behind the number of the form, which has been 1 since there is a jsonb. */
const jsonb: Kind<string> = {
  oid: 3802,
  size: (value) => 1 + value.length * 3,
  write: (into, value, at) => text.write(into, value, into.writeUInt8(1, at)),
};

export const arrays = {
  bigint: (values: readonly (number | null)[]): Buffer => columnOf(bigint, values),
  integer: (values: readonly (number | null)[]): Buffer => columnOf(integer, values),
  smallint: (values: readonly (number | null)[]): Buffer => columnOf(smallint, values),
  real: (values: readonly (number | null)[]): Buffer => columnOf(real, values),
  boolean: (values: readonly (boolean | null)[]): Buffer => columnOf(boolean, values),
  text: (values: readonly (string | null)[]): Buffer => columnOf(text, values),
  bytea: (values: readonly (Uint8Array | null)[]): Buffer => columnOf(bytea, values),
  /** Texts of JSON. */
  jsonb: (values: readonly (string | null)[]): Buffer => columnOf(jsonb, values),
  /** Values in the binary form of tsvector. */
  tsvector: (values: readonly (Uint8Array | null)[]): Buffer => columnOf(tsvector, values),
};
