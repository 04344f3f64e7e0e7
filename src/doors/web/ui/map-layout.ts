/**
 * A region as a drawing: places projected into a box, labels put where they do not run into one another. No tiles
 * and no foreign server: a map that draws on a slow line and tells nobody who looks at it.
 */
export type Place = {
  name: string;
  /** Degrees, WGS 84. */
  lat: number;
  lng: number;
  href?: string | undefined;
  /** A centre is drawn larger and labelled first. */
  rank?: "centre" | "branch" | "point" | undefined;
  current?: boolean | undefined;
};
/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];
export type Ring = readonly (readonly [lng: number, lat: number])[];

export type Drawn = Place & {
  x: number;
  y: number;
  radius: number;
  number: number;
  label?: Label | undefined;
  phoneLabel?: Label | undefined;
};
export type Label = { x: number; y: number; anchor: "start" | "end" | "middle" };
export type MapLayout = { width: number; height: number; places: Drawn[]; outside: Place[]; rings: string[] };

const round = (n: number): number => Math.round(n * 10) / 10;

/** The box around places with a margin of a tenth; a single place gets a box of half a degree. */
export function boxAround(places: readonly Place[]): Box {
  const lngs = places.map((one) => one.lng);
  const lats = places.map((one) => one.lat);
  const west = Math.min(...lngs);
  const east = Math.max(...lngs);
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  const aside = Math.max((east - west) * 0.1, 0.25);
  const above = Math.max((north - south) * 0.1, 0.15);
  return [west - aside, south - above, east + aside, north + above];
}

/**
 * Degrees → units of the drawing. Equirectangular with the scale of the middle latitude: over an oblast (some 5 degrees
 * high) the error is below the size of a mark.
 */
export function projector(
  box: Box,
  width: number,
): { height: number; at: (lng: number, lat: number) => [number, number] } {
  const [west, south, east, north] = box;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * squeeze);
  return {
    height: round((north - south) * scale),
    at: (lng, lat) => [round((lng - west) * squeeze * scale), round((north - lat) * scale)],
  };
}

/** A box that is not higher than three quarters of its width: a tall region gets margins instead of a tower. */
export function widened(box: Box, most = 0.75): Box {
  const [west, south, east, north] = box;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const lacking = (north - south) / most / squeeze - (east - west);
  return lacking > 0 ? [west - lacking / 2, south, east + lacking / 2, north] : box;
}

const known = (place: Place): boolean =>
  Number.isFinite(place.lat) &&
  Number.isFinite(place.lng) &&
  Math.abs(place.lat) <= 90 &&
  Math.abs(place.lng) <= 180;
const radii = { centre: 9, branch: 6, point: 4.5 };
const order = { centre: 0, branch: 1, point: 2 };
/** Sizes of names in units of a drawing of 680: about 15 px on a desk, 12 px on a phone of 360. */
export const labelSizes = { wide: 15, phone: 25 } as const;
/** An upper estimate of the width of a label in units. */
export const labelWidth = (name: string, size: number): number => [...name].length * size * 0.62;

type Rect = { left: number; top: number; right: number; bottom: number };
const apart = (a: Rect, b: Rect): boolean =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/** Places, each with its number in the list, and with its name where there is room for it. */
export function layoutMap(
  places: readonly Place[],
  options: { box?: Box | undefined; width?: number; outline?: readonly Ring[] | undefined } = {},
): MapLayout {
  const width = options.width ?? 680;
  const valid = places.filter(known);
  const rest = places.filter((place) => !known(place));
  if (valid.length === 0 && !options.box) return { width, height: 0, places: [], outside: rest, rings: [] };
  const box = widened(options.box ?? boxAround(valid));
  const [west, south, east, north] = box;
  const inside = valid.filter((p) => p.lng >= west && p.lng <= east && p.lat >= south && p.lat <= north);
  const { height, at } = projector(box, width);
  const drawn = [...inside]
    .sort((a, b) => order[a.rank ?? "branch"] - order[b.rank ?? "branch"])
    .map((place, i): Drawn => {
      const [x, y] = at(place.lng, place.lat);
      return { ...place, x, y, radius: radii[place.rank ?? "branch"], number: i + 1 };
    });
  const wide = labels(drawn, width, height, labelSizes.wide);
  const phone = labels(drawn, width, height, labelSizes.phone);
  for (const place of drawn) {
    place.label = wide.get(place);
    place.phoneLabel = phone.get(place);
  }
  return {
    width,
    height,
    places: drawn,
    outside: [...valid.filter((place) => !inside.includes(place)), ...rest],
    rings: (options.outline ?? []).map((ring) => pathOf(ring.map(([lng, lat]) => at(lng, lat)))),
  };
}

const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.length < 3 ? "" : `M${points.map(([x, y]) => `${x} ${y}`).join("L")}z`;

/** Puts names right, left, above or below their marks, first come first served; a name without room stays in the list. */
function labels(places: readonly Drawn[], width: number, height: number, size: number): Map<Drawn, Label> {
  const found = new Map<Drawn, Label>();
  const taken: Rect[] = places.map(({ x, y, radius: r }) => ({
    left: x - r,
    top: y - r,
    right: x + r,
    bottom: y + r,
  }));
  for (const place of places) {
    const wide = labelWidth(place.name, size);
    const gap = place.radius + size / 3;
    const middle = place.y + size / 3;
    const tries: readonly (Label & { left: number })[] = [
      { anchor: "start", x: place.x + gap, y: middle, left: place.x + gap },
      { anchor: "end", x: place.x - gap, y: middle, left: place.x - gap - wide },
      { anchor: "middle", x: place.x, y: place.y - gap - 2, left: place.x - wide / 2 },
      { anchor: "middle", x: place.x, y: place.y + gap + size * 0.85, left: place.x - wide / 2 },
    ];
    for (const { left, ...one } of tries) {
      const rect = { left, top: one.y - size, right: left + wide, bottom: one.y + size / 4 };
      const fits = rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= height;
      if (!fits || !taken.every((other) => apart(rect, other))) continue;
      found.set(place, { anchor: one.anchor, x: round(one.x), y: round(one.y) });
      taken.push(rect);
      break;
    }
  }
  return found;
}
