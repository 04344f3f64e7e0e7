/**
 * The container of a backup: a tar (POSIX.1-1988 "ustar") in gzip, which any system can look into. Both ways are
 * streams: an entry is at most one part in memory.
 *
 * A header is 512 bytes of ASCII fields: name 0–99, mode 100, uid 108, gid 116, size 124 (11 octal digits), time 136,
 * sum 148 (of all bytes, the sum itself counted as spaces), type 156, "ustar" 257, prefix of the name 345–499.
 */
const block = 512;
const largest = 8 ** 11 - 1;

function header(name: string, size: number, seconds: number): Buffer {
  if (size > largest) throw new RangeError(`too large for the archive: ${size} bytes`);
  const head = Buffer.alloc(block);
  const [prefix, base] = splitName(name);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  head.write(base, 0, "utf8");
  head.write(
    octal(0o644, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(seconds, 11),
    100,
    "ascii",
  );
  head.write(`        0`, 148, "ascii");
  head.write("ustar\u000000", 257, "ascii");
  head.write(prefix, 345, "utf8");
  head.write(`${octal(sumOf(head), 6)} `, 148, "ascii");
  return head;
}

const sumOf = (head: Buffer): number =>
  head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);

/** A long name is cut at a slash: at most 155 bytes before it and 100 after. */
function splitName(name: string): [string, string] {
  const bytes = Buffer.byteLength;
  if (bytes(name) <= 100) return ["", name];
  for (let cut = name.indexOf("/"); cut > 0; cut = name.indexOf("/", cut + 1)) {
    const [prefix, base] = [name.slice(0, cut), name.slice(cut + 1)];
    if (bytes(prefix) <= 155 && bytes(base) <= 100) return [prefix, base];
  }
  throw new RangeError("a name is too long for the archive");
}

/** One entry, of which `size` bytes come from `content`; anything else is an error. */
export async function* entry(
  name: string,
  size: number,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  seconds: number,
): AsyncGenerator<Buffer> {
  yield header(name, size, seconds);
  let written = 0;
  for await (const chunk of content) {
    written += chunk.length;
    if (written > size) break;
    yield chunk;
  }
  if (written !== size) throw new RangeError(`${name} changed while it was read`);
  if (size % block > 0) yield Buffer.alloc(block - (size % block));
}

export const endOfArchive = (): Buffer => Buffer.alloc(2 * block);

export type Entry = { name: string; size: number; content: AsyncIterable<Buffer> };

/** The entries of an archive, each with its content, which must be read before the next is asked for. */
export async function* entries(source: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const bytes = reader(source);
  for (;;) {
    const head = await bytes.exactly(block);
    // The end. What follows is read too, as only its last bytes tell gzip that all of it was whole.
    if (head.every((byte) => byte === 0)) return bytes.drain();
    const text = (from: number, length: number) =>
      head.toString("utf8", from, from + length).split("\0")[0] ?? "";
    const sum = Number.parseInt(text(148, 8), 8);
    if (text(257, 5) !== "ustar" || sum !== sumOf(head)) throw new SyntaxError("not a header of an archive");
    const size = Number.parseInt(text(124, 12), 8);
    const prefix = text(345, 155);
    const name = prefix ? `${prefix}/${text(0, 100)}` : text(0, 100);
    const content = bytes.upTo(size);
    yield { name, size, content };
    for await (const _ of content) {
      // What the reader did not want.
    }
    if (size % block > 0) await bytes.exactly(block - (size % block));
  }
}

/** Takes bytes from a stream in the portions asked for. */
function reader(source: AsyncIterable<Buffer>) {
  const from = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const next = await from.next();
    if (next.done) throw new RangeError("the archive ends too early");
    rest = next.value;
  };
  async function* upTo(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (rest.length === 0) await more();
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
  const exactly = async (size: number): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for await (const piece of upTo(size)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const drain = async (): Promise<void> => {
    while (!(await from.next()).done);
  };
  return { upTo, exactly, drain };
}
