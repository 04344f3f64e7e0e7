import type { SetOf } from "#catalogue";
import { Message, StateWord, Table, to } from "#doors/web/ui";
import { formatNumber } from "#platform/i18n/rules";
import type { Completeness, VolumeOfSet } from "#stock";
import { type Desk, placeText, ranges } from "./desk.ts";
import { copyWords } from "./words/index.ts";

export type SetShown = { set: SetOf; completeness: Completeness; places: readonly number[]; own: boolean };

export const missingText = (words: string, missing: readonly VolumeOfSet[]): string =>
  [ranges(missing.flatMap((one) => one.nth ?? [])), missing.some((one) => one.nth === null) ? words : ""]
    .filter(Boolean)
    .join("; ");

/** [STK-14] Which volumes of a set there are, who of the own places has which, and what is missing. */
export function SetBlock({ desk, shown }: { desk: Desk; shown: SetShown }) {
  const { ui } = desk;
  const words = copyWords(ui.lang).sets;
  const { volumes, held, told } = shown.completeness;
  const n = (value: number): string => formatNumber(ui.lang, value);
  const places = shown.places.filter((id) => (held.get(id)?.size ?? 0) > 0);
  const missingAt = (place: number) => volumes.filter((one) => !held.get(place)?.has(one.key));
  const count = (key: string, among?: readonly number[]): number =>
    [...held].reduce((sum, [id, keys]) => sum + (!among || among.includes(id) ? (keys.get(key) ?? 0) : 0), 0);
  return (
    <section class="block stack" id="set">
      <h2>{words.block}</h2>
      {shown.own && "record" in shown.set ? (
        <Message
          live={false}
          title={words.thisVolume}
          next={<a href={to(ui, "/office/catalogue/copies", { record: shown.set.record })}>{words.toSet}</a>}
        />
      ) : null}
      <p class="soft">
        {words.blockLead} {told === null ? "" : words.told(n(told))}
      </p>
      {places.length > 0 ? (
        <Table
          caption={words.places}
          rows={places}
          rowKey={(id) => id}
          columns={[
            { key: "place", label: words.place, head: true, cell: (id) => placeText(desk, id) },
            {
              key: "has",
              label: words.has,
              figures: true,
              cell: (id) => words.hasOf(n(volumes.length - missingAt(id).length), n(volumes.length)),
            },
            {
              key: "missing",
              label: words.missing,
              cell: (id) =>
                missingAt(id).length === 0 ? (
                  <StateWord tone="ok">{words.full}</StateWord>
                ) : (
                  missingText(words.unnumbered, missingAt(id))
                ),
            },
          ]}
        />
      ) : null}
      <Table
        caption={words.volumes}
        rows={volumes}
        rowKey={(one) => one.key}
        columns={[
          { key: "volume", label: words.volume, head: true, cell: (one) => one.label },
          {
            key: "records",
            label: words.records,
            cell: (one) =>
              one.records.length === 0 ? (
                <span class="soft">{words.notInCatalogue}</span>
              ) : (
                one.records.map((id, at) => (
                  <>
                    {at > 0 ? ", " : null}
                    <a href={to(ui, "/office/catalogue/copies", { record: id })}>{`№ ${id}`}</a>
                  </>
                ))
              ),
          },
          { key: "own", label: words.own, figures: true, cell: (one) => n(count(one.key, shown.places)) },
          { key: "region", label: words.region, figures: true, cell: (one) => n(count(one.key)) },
        ]}
      />
    </section>
  );
}
