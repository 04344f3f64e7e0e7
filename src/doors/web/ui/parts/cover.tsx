import { useUi } from "../context.tsx";
import {
  type CoverLayout,
  type CoverText,
  coverHeight,
  coverWidth,
  type Dye,
  layoutCover,
} from "../cover-layout.ts";
import { budPath, hornPath } from "./marks.tsx";
import { StateWord, type Tone } from "./text.tsx";

type Horn = {
  x: number;
  y: number;
  size: number;
  colour: string;
  width: number;
  turn?: number;
  bud?: boolean;
};

/** One pair of horns. On a page the path is written once and pointed at; a cover alone in a file carries it. */
function Horns({ at, alone }: { at: readonly Horn[]; alone: boolean }) {
  return (
    <>
      {at.map((one) => (
        <g
          key={`${one.x} ${one.y} ${one.turn}`}
          transform={`translate(${one.x} ${one.y})${one.turn ? ` rotate(${one.turn})` : ""} scale(${one.size})`}
          stroke={one.colour}
          stroke-width={one.width}
          fill={one.colour}
        >
          {alone ? <path d={hornPath} fill="none" /> : <use href="#ortaq-horn" fill="none" />}
          {one.bud ? alone ? <path d={budPath} stroke="none" /> : <use href="#ortaq-bud" /> : null}
        </g>
      ))}
    </>
  );
}

const rosette = (x: number, y: number, size: number, colour: string, turn: number): Horn[] =>
  [0, 90, 180, 270].map((quarter) => ({ x, y, size, colour, width: 5, turn: quarter + turn, bud: true }));

const row = (n: number, make: (i: number) => Horn): Horn[] => Array.from({ length: n }, (_, i) => make(i));

function Ornament({ layout, alone }: { layout: CoverLayout; alone: boolean }) {
  const { dye, kind } = layout;
  const or = dye.ornament;
  if (kind === "field") {
    const low = row(4, (i) => ({ x: 30 + i * 60, y: 358, size: 0.93, colour: or, width: 5.2, bud: true }));
    const high = row(5, (i) => ({
      x: i * 60,
      y: 234,
      size: 0.93,
      colour: dye.second,
      width: 3.2,
      turn: 180,
    }));
    return (
      <>
        <Horns at={[...low, ...high]} alone={alone} />
        <path d="M0 234H240" stroke={dye.second} stroke-width="3" />
      </>
    );
  }
  if (kind === "label") {
    const rows = [0, 1, 2, 3, 4, 5].flatMap((r) =>
      row(5, (i) => ({
        x: i * 60 + (r % 2 ? 30 : 0),
        y: r * 66 + 62,
        size: 0.86,
        colour: or,
        width: 3.4,
        bud: true,
      })),
    );
    return (
      <>
        <Horns at={rows} alone={alone} />
        <Paper dye={dye} high={layout.paper} />
      </>
    );
  }
  if (kind === "spine") {
    return (
      <>
        <path d="M0 0H58V360H0z" fill={or} />
        <path d="M62 0V360" stroke={dye.second} stroke-width="2.5" />
        <Horns
          at={row(6, (i) => ({
            x: 29,
            y: 62 + i * 60,
            size: 0.78,
            colour: dye.ground,
            width: 4.6,
            bud: true,
          }))}
          alone={alone}
        />
      </>
    );
  }
  if (kind === "rosette") {
    return (
      <>
        <Horns at={rosette(178, 300, 1.56, or, 45)} alone={alone} />
        <Diamond x={178} y={300} size={14} colour={dye.second} />
      </>
    );
  }
  if (kind === "steppe") {
    return (
      <>
        <circle cx={64 + layout.vary} cy="262" r="40" fill={dye.second} />
        <path d="M0 262H240V360H0z" fill={dye.ground} />
        {[0, 1, 2, 3].map((i) => (
          <path key={i} d={`M0 ${262 + i * i * 2.2 + i * 4}H240`} stroke={or} stroke-width={1.4 + i * 0.5} />
        ))}
        <Horns
          at={row(5, (i) => ({ x: 24 + i * 48, y: 366, size: 0.74, colour: or, width: 5 }))}
          alone={alone}
        />
      </>
    );
  }
  return (
    <>
      <path d="M10 10H230V350H10z" fill="none" stroke={or} stroke-width="1.6" />
      <circle cx="120" cy="122" r="84" fill="none" stroke={dye.second} stroke-width="2.5" />
      <Horns at={rosette(120, 122, 1.06, or, 0)} alone={alone} />
      <Diamond x={120} y={122} size={9.5} colour={dye.second} />
    </>
  );
}

const Diamond = ({ x, y, size: s, colour }: { x: number; y: number; size: number; colour: string }) => (
  <path d={`M${x} ${y - s}l${s} ${s}l${-s} ${s}l${-s} ${-s}z`} fill={colour} />
);

/** Grounds so light that a line in their colour would not be seen on paper. */
const light = new Set(["#F3E9D2", "#D9E7E6", "#E2B23E"]);
const Paper = ({ dye, high }: { dye: Dye; high: number }) => (
  <>
    <rect x="26" y="60" width="188" height={high} fill="#FBF8EF" />
    <rect
      x="31"
      y="65"
      width="178"
      height={Math.max(0, Math.round((high - 10) * 10) / 10)}
      fill="none"
      stroke={light.has(dye.ground) ? dye.ornament : dye.ground}
      stroke-width="1.4"
    />
  </>
);

const Words = ({ text, colour, title }: { text: CoverText; colour: string; title?: boolean }) => (
  <text
    fill={colour}
    font-family={title ? "Literata,Georgia,serif" : "'Golos Text',system-ui,sans-serif"}
    font-size={text.size}
    font-weight={title ? 700 : 400}
    text-anchor={text.middle ? "middle" : undefined}
  >
    {text.lines.map((line, i) => (
      <tspan key={`${i}${line}`} x={text.x} y={Math.round((text.y + i * text.size * text.lead) * 10) / 10}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The drawing of a cover. `label` names it; without one it is decoration, because the title stands beside it. */
export function CoverArt({
  layout,
  label,
  alone = false,
}: {
  layout: CoverLayout;
  label?: string | undefined;
  alone?: boolean;
}) {
  const ink = layout.kind === "label" ? "#1B1A17" : undefined;
  const named = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its label, or hidden as decoration
    <svg
      class="cover"
      viewBox={`0 0 ${coverWidth} ${coverHeight}`}
      xmlns={alone ? "http://www.w3.org/2000/svg" : undefined}
      {...named}
    >
      <path d="M0 0H240V360H0z" fill={layout.dye.ground} />
      <g stroke-linecap="round" stroke-linejoin="round">
        <Ornament layout={layout} alone={alone} />
      </g>
      <Words text={layout.title} colour={ink ?? layout.dye.title} title />
      <Words text={layout.author} colour={ink ?? layout.dye.title} />
    </svg>
  );
}

type CoverOf = { id: string | number; title: string; author?: string | undefined };

/**
 * The cover of a record in a page. `image` is a real picture of it, with its size; without one the cover is drawn. In
 * the low-vision version pictures are left out unless asked for.
 */
export function RecordCover({
  id,
  title,
  author,
  label,
  image,
}: CoverOf & {
  /** Said by screen readers where no title stands beside the cover. */
  label?: boolean | undefined;
  image?: { src: string; width: number; height: number } | undefined;
}) {
  const { view, words } = useUi();
  if (view.lowVision && !view.images) return null;
  const said = label ? words.cover.label(title, author ?? "") : "";
  if (image) {
    return (
      <img
        class="cover"
        src={image.src}
        width={image.width}
        height={image.height}
        alt={said}
        loading="lazy"
      />
    );
  }
  return <CoverArt layout={layoutCover({ id, title, author })} label={said || undefined} />;
}

export type ShelfBook = CoverOf & {
  href: string;
  lang?: string | undefined;
  state?: { tone: Tone; text: string } | undefined;
  image?: { src: string; width: number; height: number } | undefined;
};

/** Covers standing on an ink line; on a phone the shelf is pushed sideways. */
export function Shelf({ books, label }: { books: readonly ShelfBook[]; label: string }) {
  const { lang } = useUi();
  return (
    <ul class="shelf" aria-label={label}>
      {books.map((book) => (
        <li key={book.id}>
          <a href={book.href}>
            <span class="stand">
              <RecordCover id={book.id} title={book.title} author={book.author} image={book.image} />
            </span>
            <span class="under">
              <span class="work" lang={book.lang && book.lang !== lang ? book.lang : undefined}>
                {book.title}
              </span>{" "}
              {book.author ? <span class="shelf__by">{book.author}</span> : null}{" "}
              {book.state ? <StateWord tone={book.state.tone}>{book.state.text}</StateWord> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
