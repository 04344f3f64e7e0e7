/** Nearest first. Distances are over the ground as the crow flies, in metres. */
import type { Lang } from "#basics";
import { formatNumber } from "#platform/i18n/rules";
import { wordsIn } from "../words/index.ts";

export type Point = { latitude: number; longitude: number };

const earth = 6_371_008.8; // mean radius in metres, IUGG
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points (haversine; exact enough for choosing a library, wrong by up to 0.5 %). */
export function distanceBetween(a: Point, b: Point): number {
  const [x, y] = [radians(a.latitude), radians(b.latitude)];
  const sinLatitude = Math.sin((y - x) / 2);
  const sinLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = sinLatitude ** 2 + Math.cos(x) * Math.cos(y) * sinLongitude ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Things with their distance, nearest first; those without a place keep their order at the end. */
export function nearestFirst<T>(
  things: readonly T[],
  pointOf: (thing: T) => Point | undefined,
  from: Point,
): { thing: T; metres: number | undefined }[] {
  return things
    .map((thing, order) => {
      const point = pointOf(thing);
      return { thing, order, metres: point && distanceBetween(from, point) };
    })
    .sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || a.order - b.order)
    .map(({ thing, metres }) => ({ thing, metres }));
}

/** "46.84,74.98" of an address; undefined when it is no point on the Earth. */
export function readPoint(text: string | undefined): Point | undefined {
  const found = /^\s*(-?\d{1,2}(?:\.\d{1,8})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,8})?)\s*$/.exec(text ?? "");
  if (!found) return undefined;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** «350 м», «1,2 км», «37 км»: as exact as it helps. */
export function distanceWords(metres: number, lang: Lang): string {
  const words = wordsIn(lang);
  if (metres < 950)
    return words.distance(formatNumber(lang, Math.max(50, Math.round(metres / 50) * 50)), "m");
  const km = metres / 1000;
  return words.distance(
    formatNumber(lang, km < 10 ? Math.round(km * 10) / 10 : Math.round(km), km < 10 ? 1 : 0),
    "km",
  );
}
