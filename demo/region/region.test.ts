import { describe, expect, it } from "vitest";
import {
  accessibilityNames,
  codeOf,
  demoRegion,
  placeOf,
  type RoleCode,
  serviceNames,
  servicePlaces,
  sources,
  systemKeyOf,
} from "./index.ts";

const { nodes, memberships, places, staff } = demoRegion();
const byKey = new Map(nodes.map((node) => [node.key, node]));
const ofKind = (kind: string) => nodes.filter((node) => node.kind === kind);

/** The present oblast with a margin of half a degree. */
const inOblast = ({ lat, lon }: { lat: number; lon: number }) =>
  lat > 45.3 && lat < 51.4 && lon > 68 && lon < 78.6;

describe("the demonstration region", () => {
  it("[NET-02] has four oblast libraries and thirteen systems, each with one library in its middle", () => {
    const current = ofKind("system").filter(({ parent }) => parent === "region");
    expect(current).toHaveLength(17);
    for (const { key } of current)
      expect(ofKind("library").filter(({ parent }) => parent === key)).toHaveLength(1);
    expect(current.filter(({ methodicalCentre }) => methodicalCentre).map(({ key }) => key)).toEqual([
      "gogol",
    ]);
  });

  it("[NET-01] knows the systems that left on 8 June 2022 as ended relations", () => {
    const ended = memberships.filter(({ parent, to }) => parent === "region" && to);
    expect(ended.map(({ node, to }) => [node, to])).toEqual(
      ["zhezqazghan", "satbaev", "qarazhal", "zhangaarqa", "ulytau"].map((node) => [node, "2022-06-08"]),
    );
    for (const { node } of ended) {
      expect(memberships.find((one) => one.node === node && one.from)).toMatchObject({
        parent: "ulytau-oblast",
        from: "2022-06-08",
      });
    }
  });

  it("[NET-12] is wide enough for a shop window: places and points", () => {
    expect(servicePlaces().length).toBeGreaterThanOrEqual(106);
    expect(ofKind("point").length).toBeGreaterThanOrEqual(12);
    expect(servicePlaces().length + ofKind("point").length).toBeGreaterThanOrEqual(120);
    for (const point of ofKind("point"))
      expect(point).toMatchObject({ host: expect.anything(), visits: expect.anything() });
  });

  it("[NET-14] has partners of every kind", () => {
    const kinds = new Set(ofKind("partner").map(({ partnerKind }) => partnerKind));
    expect([...kinds].sort()).toEqual(
      ["akimat", "archive", "media", "museum", "ngo", "library", "publisher", "school", "university"].sort(),
    );
  });

  it("has unique keys and every parent before its child", () => {
    expect(byKey.size).toBe(nodes.length);
    expect(new Set(nodes.map(({ key }) => codeOf(key))).size).toBe(nodes.length);
    for (const { key } of nodes) expect(codeOf(key)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    const seen = new Set<string>();
    for (const node of nodes) {
      if (node.parent) expect(seen, node.key).toContain(node.parent);
      seen.add(node.key);
    }
    for (const { node, parent } of memberships) {
      expect(byKey.has(node)).toBe(true);
      expect(byKey.get(parent)?.kind).toBe("region");
    }
  });

  it("[NET-09] numbers branches uniquely within a system, not within the region", () => {
    const numbered = nodes.filter(({ number }) => number !== undefined);
    const pairs = numbered.map(({ key, number }) => `${systemKeyOf(key)} ${number}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(new Set(numbered.map(({ number }) => number)).size).toBeLessThan(pairs.length);
  });

  it("[NET-07] [NET-08] keeps honorific name, own name, number and type apart", () => {
    expect(byKey.get("balqash/main")).toMatchObject({
      name: { kk: "Орталық қалалық кітапхана" },
      honorific: { kk: "С. Сейфуллин атындағы", ru: "имени С. Сейфуллина" },
    });
    expect(byKey.get("balqash/4")).toMatchObject({ number: 4, ownName: { kk: "Сырлас" } });
    expect(byKey.get("balqash/gaidar")?.types).toEqual(["children"]);
    for (const { name, honorific } of nodes) if (honorific) expect(name.kk).not.toContain(honorific.kk);
  });

  it("[NET-05] finds a system under both abbreviations", () => {
    expect(byKey.get("balqash")).toMatchObject({ abbreviation: { kk: "ОКЖ", ru: "ЦБС" } });
    expect(byKey.get("balqash")?.variants).toEqual(
      expect.arrayContaining(["Балқаш ОКЖ", "Балхашская ЦБС", "Balqash", "Balkhash"]),
    );
  });

  it("[I18-02] names everything in Kazakh and Russian, with letters of the right script", () => {
    for (const { key, name, honorific, ownName, address, host } of [
      ...nodes,
      ...places.map((one) => ({
        ...one,
        honorific: undefined,
        ownName: undefined,
        address: undefined,
        host: undefined,
      })),
    ]) {
      for (const text of [name, honorific, ownName, address, host]) {
        if (!text) continue;
        expect(text.kk, key).toMatch(/\S/u);
        expect(text.ru, key).toMatch(/\S/u);
        if (!["partner/ortalyq-qazaqstan"].includes(key)) {
          expect(`${text.kk}${text.ru}`, key).not.toMatch(/\p{Script=Latin}/u);
        }
        expect(text.en ?? "", key).not.toMatch(/\p{Script=Cyrillic}/u);
      }
    }
  });

  it("puts every point of the map into the oblast, and most places on it", () => {
    const left = new Set(["ulytau-oblast"]);
    for (const { key, coordinates } of nodes) {
      if (coordinates && !left.has(key)) expect(inOblast(coordinates), key).toBe(true);
    }
    for (const { key, coordinates } of places) if (coordinates) expect(inOblast(coordinates), key).toBe(true);
    const drawn = servicePlaces().filter(({ coordinates }) => coordinates);
    expect(drawn.length / servicePlaces().length).toBeGreaterThan(0.6);
    const spots = drawn.map(({ coordinates }) => `${coordinates?.lat} ${coordinates?.lon}`);
    expect(spots.length - new Set(spots).size).toBeLessThanOrEqual(4);
  });

  it("[PUB-05] gives every service place a telephone that evidently does not exist", () => {
    for (const { key, phones } of [...servicePlaces(), ...ofKind("point")]) {
      expect(phones, key).toHaveLength(1);
      expect(phones?.[0], key).toMatch(/^\+7 \((?:\d{4}\) 00-00|\d{5}\) 0-00)-\d\d$/u);
    }
    const all = [...servicePlaces(), ...ofKind("point")].flatMap(({ phones = [] }) => phones);
    expect(all.length - new Set(all).size).toBeLessThanOrEqual(1);
  });

  it("[SRV-17] gives every service place hours with a sanitary day, services and accessibility", () => {
    for (const { key, hours, services = [], accessibility = [] } of servicePlaces()) {
      expect(hours?.sanitary, key).toBeDefined();
      for (const { opens, closes, pause } of hours?.openings ?? []) {
        expect(opens < closes, key).toBe(true);
        if (pause) expect(opens < pause.from && pause.from < pause.to && pause.to < closes, key).toBe(true);
      }
      const days = hours?.openings.flatMap((opening) => opening.days) ?? [];
      expect(new Set(days).size, key).toBe(days.length);
      for (const code of services) expect(serviceNames).toHaveProperty(code);
      for (const code of accessibility) expect(accessibilityNames).toHaveProperty(code);
      expect(services.length && accessibility.length, key).toBeGreaterThan(0);
    }
  });

  it("says of every node where it comes from, and marks what is made up", () => {
    for (const node of nodes) {
      expect(node.demonstration || (node.sources ?? []).length > 0, node.key).toBe(true);
      for (const source of node.sources ?? []) expect(sources, node.key).toHaveProperty(source);
      if (node.phones) expect(node.invented, node.key).toContain("phones");
      if (node.hours) expect(node.invented, node.key).toContain("hours");
      if (node.place) expect(() => placeOf(node.place ?? "")).not.toThrow();
    }
  });

  it("[ROL-01] [ROL-14] fills every role with people who do not exist, named in three scripts", () => {
    const roles = new Set(staff.flatMap(({ account }) => account.roles.map(({ role }) => role)));
    const expected: RoleCode[] = [
      "region-administrator",
      "regional-methodist",
      "service-head",
      "system-administrator",
      "local-history-editor",
      "system-methodist",
      "bibliographer",
      "branch-head",
      "system-director",
      "union-committee",
      "innovation-methodist",
      "event-manager",
      "stock-keeper",
      "cataloguer",
      "librarian",
    ];
    expect([...roles].sort()).toEqual([...expected].sort());
    expect(new Set(staff.map(({ account }) => account.login)).size).toBe(staff.length);
    for (const { key, name, posts, account } of staff) {
      for (const { node } of [...posts, ...account.roles])
        expect(byKey.has(node), `${key}: ${node}`).toBe(true);
      expect(`${name.kk.surname}${name.kk.given}${name.ru.surname}`, key).toMatch(/^\p{Script=Cyrillic}+$/u);
      expect(`${name.latin.surname}${name.latin.given}`, key).toMatch(/^[A-Za-z]+$/u);
      expect(account.login).toMatch(/^[a-z-]+$/u);
    }
    const fatherOrTale = /Үлгі|Мысал|Образц|Ертегі/u;
    for (const { key, name } of staff)
      expect(`${name.kk.surname} ${name.kk.patronymic ?? ""}`, key).toMatch(fatherOrTale);
  });
});
