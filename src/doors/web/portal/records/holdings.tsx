import { Button, More, Part, Select, StateWord, Table, type Tone, to } from "#doors/web/ui";
import type { TreeNode } from "#libraries";
import { openingWords } from "#libraries/rules";
import { formatNumber } from "#platform/i18n/rules";
import { wordsIn } from "#stock/rules";
import { placeName, systemName } from "../search/places.ts";
import type { Line } from "./finding.ts";
import type { RecordProps } from "./record-page.tsx";
import { besideWords } from "./words/beside.ts";
import type { RecordWords } from "./words/index.ts";

/** The nearest places answer most readers; the rest is one tap away, and the page stays short. */
const mostLines = 24;

/** Where the copies are, by system and place, with the way to each library. */
export function Holdings({ ui, tree, found, town, whole, words }: RecordProps & { words: RecordWords }) {
  if (found.lines.length === 0) return null;
  const lines = whole ? found.lines : found.lines.slice(0, mostLines);
  const firsts = firstOfEach(lines);
  const address = to(ui, `/records/${found.record.id}`, town === undefined ? {} : { town });
  return (
    <Part
      title={words.where.title}
      lead={town === undefined ? words.where.lead : words.where.leadTown}
      id="where"
    >
      <TownForm ui={ui} tree={tree} found={found} town={town} words={words} />
      <Table
        caption={words.where.caption}
        quietCaption
        rows={lines}
        rowKey={(line) => JSON.stringify(line)}
        columns={[
          {
            key: "library",
            label: words.where.library,
            head: true,
            cell: (line) => <PlaceLink ui={ui} tree={tree} line={line} />,
          },
          {
            key: "today",
            label: besideWords(ui.lang).today,
            cell: (line) =>
              firsts.has(line) ? <Today ui={ui} tree={tree} found={found} line={line} /> : null,
          },
          {
            key: "section",
            label: words.where.section,
            cell: (line) => words.sections[line.section] ?? line.section,
          },
          { key: "shelf", label: words.where.shelf, cell: (line) => line.shelfMark },
          ...(found.lines.some((line) => line.volume !== "")
            ? [{ key: "volume", label: words.where.volume, cell: (line: Line) => line.volume }]
            : []),
          {
            key: "copies",
            label: words.where.copies,
            figures: true,
            cell: (line) => formatNumber(ui.lang, line.count),
          },
          { key: "state", label: words.where.state, cell: (line) => <State ui={ui} line={line} /> },
        ]}
      />
      {lines.length < found.lines.length ? (
        <p>
          <More href={`${address}${address.includes("?") ? "&" : "?"}all=1#where`}>
            {words.where.more(formatNumber(ui.lang, found.lines.length))}
          </More>
        </p>
      ) : null}
    </Part>
  );
}

/** Hours and the map stand once a place, at its first line. */
function firstOfEach(lines: readonly Line[]): ReadonlySet<Line> {
  const seen = new Map<number, Line>();
  for (const line of lines) if (!seen.has(line.node)) seen.set(line.node, line);
  return new Set(seen.values());
}

type PlaceProps = Pick<RecordProps, "ui" | "tree" | "found"> & { line: Line };

function PlaceLink({ ui, tree, line }: Omit<PlaceProps, "found">) {
  const name = placeName(tree, line.node, ui.lang);
  if (!name) return null;
  return (
    <a href={to(ui, `/libraries/${line.node}`)} lang={name.lang !== ui.lang ? name.lang : undefined}>
      {name.text}
    </a>
  );
}

/** Whether it is open now and until when, and where it lies. */
function Today({ ui, tree, found, line }: PlaceProps) {
  const node = tree.node(line.node);
  if (!node) return null;
  const words = besideWords(ui.lang);
  const said = openingWords(found.openings.get(line.node) ?? { state: "unknown" }, ui.lang, node.state);
  const map = mapAddress(node.place);
  return (
    <span class="small">
      {[said.now, said.next].filter(Boolean).join(". ")}
      {map ? (
        <>
          {" · "}
          <a
            href={map}
            rel="noopener external nofollow"
            aria-label={words.mapOf(placeName(tree, line.node, ui.lang)?.text ?? "")}
          >
            {words.map}
          </a>
        </>
      ) : null}
    </span>
  );
}

/** A link and no more: nothing of the map is loaded into our page. */
function mapAddress({ latitude, longitude }: TreeNode["place"]): string | undefined {
  if (latitude === null || longitude === null) return undefined;
  const [lat, lng] = [latitude.toFixed(5), longitude.toFixed(5)];
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`;
}

function State({ ui, line }: Pick<RecordProps, "ui"> & { line: Line }) {
  const words = wordsIn(ui.lang);
  const free = line.state === "in-stock" && line.engagedBy === null;
  const tone: Tone = free ? "ok" : line.state === "missing" ? "stop" : "wait";
  const text = free
    ? line.use === "reading-room"
      ? words.readingRoomOnly
      : words.states["in-stock"]
    : line.engagedBy
      ? words.engagements[line.engagedBy]
      : words.states[line.state];
  return <StateWord tone={tone}>{text}</StateWord>;
}

/** The reader's own place first: a choice of the systems that have the record, kept in the address. */
function TownForm({
  ui,
  tree,
  found,
  town,
  words,
}: Pick<RecordProps, "ui" | "tree" | "found" | "town"> & { words: RecordWords }) {
  const holders = [...new Set(found.lines.map((line) => line.holder))];
  if (holders.length < 2) return null;
  const options = holders.map((id) => ({
    value: String(id),
    label: systemName(tree, id, ui.lang)?.text ?? String(id),
  }));
  return (
    <form class="form-stack" action={`${to(ui, `/records/${found.record.id}`)}#where`}>
      <Select
        name="town"
        label={words.where.town}
        value={town === undefined ? undefined : String(town)}
        empty={words.where.townAny}
        options={options}
      />
      <Button quiet small>
        {words.where.show}
      </Button>
    </form>
  );
}
