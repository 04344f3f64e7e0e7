/** The picture that other sites show beside a link to a record: its cover, title and author on 1200 × 630. */
import { createHash } from "node:crypto";
import { render } from "preact-render-to-string";
import type { Description } from "#catalogue/rules";
import { makersLine, titleLine } from "#catalogue/rules";
import { coverSvg, fitText } from "#doors/web/ui";
import { pngOf } from "#platform/print";

const [width, height] = [1200, 630];
const paper = "#FBF8EF";
const ink = "#1B1A17";
const soft = "#5B564C";
const left = 490;
const wide = width - left - 60;

/** Characters that no XML may have would spoil the whole drawing. */
const drawable = (text: string): string => text.toWellFormed().replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, " ");

const Lines = ({
  lines,
  size,
  y,
  bold,
}: {
  lines: readonly string[];
  size: number;
  y: number;
  bold: boolean;
}) => (
  <text
    fill={bold ? ink : soft}
    font-family={bold ? "Literata" : "Golos Text"}
    font-weight={bold ? 700 : 400}
    font-size={size}
  >
    {lines.map((line, at) => (
      <tspan key={`${at}${line}`} x={left} y={Math.round(y + at * size * 1.18)}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The same record and site always give the same drawing. */
export function pictureSvg(id: number, description: Description, site: string): string {
  const title = drawable(titleLine(description.title));
  const author = drawable(makersLine(description));
  const cover = coverSvg({ id, title, author }).replace(
    "<svg ",
    '<svg x="70" y="60" width="340" height="510" ',
  );
  const big = fitText(title, [68, 60, 52, 46, 40, 36], wide, 5, 330);
  const by = fitText(author, [34, 30, 26], wide, 2);
  const from = fitText(drawable(site), [26, 22, 20], wide, 2);
  const first = 110 + big.size * 0.5;
  const below = first + big.lines.length * big.size * 1.18;
  return render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path d={`M0 0H${width}V${height}H0z`} fill={paper} />
      <g dangerouslySetInnerHTML={{ __html: cover }} />
      <Lines lines={big.lines} size={big.size} y={first} bold />
      <Lines lines={by.lines} size={by.size} y={below + 12} bold={false} />
      <path d={`M${left} 508H${width - 60}`} stroke={ink} stroke-width="3" />
      <Lines lines={from.lines} size={from.size} y={548} bold={false} />
    </svg>,
  );
}

/** Changes with anything that is drawn. */
export const pictureTag = (svg: string): string =>
  `"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}"`;

/** The last drawn ones: a link that is sent round is asked for by many at once. */
const drawn = new Map<string, Promise<Buffer>>();
const mostKept = 100;

export function pictureOf(svg: string): Promise<Buffer> {
  const tag = pictureTag(svg);
  const known = drawn.get(tag);
  drawn.delete(tag);
  const picture = known ?? pngOf(svg);
  if (!known) picture.catch(() => drawn.delete(tag));
  drawn.set(tag, picture);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= mostKept) break;
    drawn.delete(oldest);
  }
  return picture;
}
