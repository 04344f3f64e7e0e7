import { describe, expect, it } from "vitest";
import {
  boxAround,
  labelSizes,
  labelWidth,
  layoutMap,
  type Place,
  projector,
  widened,
} from "./map-layout.ts";

const town = (name: string, lat: number, lng: number, more: Partial<Place> = {}): Place => ({
  name,
  lat,
  lng,
  ...more,
});

describe("the map of a region", () => {
  it("puts north above and east right, in the proportions of the middle latitude", () => {
    const { height, at } = projector([70, 49, 72, 51], 600);
    expect(at(70, 51)).toEqual([0, 0]);
    expect(at(72, 49)).toEqual([600, height]);
    expect(at(71, 50)).toEqual([300, height / 2]);
    // A degree of longitude at 50° is cos 50° of a degree of latitude.
    expect(600 / height).toBeCloseTo(Math.cos((50 * Math.PI) / 180), 3);
  });

  it("keeps known distances: Karaganda to Temirtau is about 29 km of the 111 km of a degree", () => {
    const { places, height } = layoutMap([town("A", 49.806, 73.085), town("B", 50.055, 72.965)], {
      box: [72, 49, 75, 51],
    });
    const [a, b] = places;
    const unit = height / 2 / 111.2;
    const far = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)) / unit;
    expect(far).toBeGreaterThan(27);
    expect(far).toBeLessThan(31);
  });

  it("a tall region gets margins instead of a tower, a single place a box of its own", () => {
    const [west, south, east, north] = widened([73, 45, 74, 51]);
    const squeeze = Math.cos((48 * Math.PI) / 180);
    expect((north - south) / ((east - west) * squeeze)).toBeCloseTo(0.75, 5);
    expect((west + east) / 2).toBeCloseTo(73.5, 5);
    expect(widened([60, 45, 80, 46])).toEqual([60, 45, 80, 46]);
    const alone = layoutMap([town("A", 50, 73)]);
    expect([alone.places[0]?.x, alone.places[0]?.y]).toEqual([340, alone.height / 2]);
    expect(boxAround([town("A", 50, 73)])).toEqual([72.75, 49.85, 73.25, 50.15]);
  });

  it("labels never run into one another or out of the drawing; what has no room stays in the list", () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      town(`Филиал №${i} «Сырлас»`, 49 + (i % 8) * 0.02, 73 + (i % 7) * 0.02),
    );
    const { places, width, height } = layoutMap([
      ...crowd,
      town("Орталық", 49.17, 73.05, { rank: "centre" }),
    ]);
    expect(places).toHaveLength(61);
    expect(places[0]).toMatchObject({ name: "Орталық", number: 1 });
    expect(places[0]?.label).toBeDefined();
    const labelled = places.filter((place) => place.label);
    expect(labelled.length).toBeLessThan(61);
    const rects = labelled.map(({ label, name }) => {
      const wide = labelWidth(name, labelSizes.wide);
      const x = label?.x ?? 0;
      const left = label?.anchor === "start" ? x : label?.anchor === "end" ? x - wide : x - wide / 2;
      return { left, right: left + wide, top: (label?.y ?? 0) - labelSizes.wide, bottom: label?.y ?? 0 };
    });
    rects.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(-1);
      expect(a.right).toBeLessThanOrEqual(width + 1);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of rects.slice(i + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    });
  });

  it("places without coordinates, with wrong ones or outside the box are told apart, none is lost", () => {
    const odd = [town("no", Number.NaN, 70), town("wrong", 500, 70), town("far", 10, 10), town("in", 50, 73)];
    const { places, outside } = layoutMap(odd, { box: [72, 49, 74, 51] });
    expect(places.map(({ name }) => name)).toEqual(["in"]);
    expect(outside.map(({ name }) => name).sort()).toEqual(["far", "no", "wrong"]);
    expect(layoutMap([])).toMatchObject({ places: [], outside: [], height: 0 });
  });

  it("draws an outline when a region brings one, and leaves out rings that are none", () => {
    const { rings } = layoutMap([town("A", 50, 73)], {
      box: [72, 49, 80, 51],
      outline: [
        [
          [72, 49],
          [80, 49],
          [80, 51],
        ],
        [[72, 49]],
      ],
    });
    expect(rings[0]).toMatch(/^M0 [\d.]+L680 [\d.]+L680 0z$/);
    expect(rings[1]).toBe("");
  });
});
