import { formatNumber } from "#platform/i18n/rules";
import { useUi } from "../context.tsx";
import {
  type Box,
  type Drawn,
  type Label,
  labelSizes,
  layoutMap,
  type Place,
  type Ring,
} from "../map-layout.ts";

/**
 * Places of a region as a drawing and, beside it, as a list: the list is the way for screen readers, telephones and
 * places whose name had no room. Places without coordinates or outside the box are listed apart.
 */
export function RegionMap({
  places,
  box,
  outline,
  label,
  list = true,
}: {
  places: readonly Place[];
  box?: Box | undefined;
  outline?: readonly Ring[] | undefined;
  label?: string | undefined;
  /** False where the page lists the places itself. */
  list?: boolean | undefined;
}) {
  const { lang, words } = useUi();
  const map = layoutMap(places, { box, outline });
  const name = label ?? words.map.label(map.places.length, formatNumber(lang, map.places.length));
  return (
    <div class={list ? "mapcols" : undefined}>
      {map.places.length > 0 ? (
        <div class="mapbox">
          {/* biome-ignore lint/a11y/useSemanticElements: a group inside a drawing, where no fieldset can stand */}
          <svg class="regionmap" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={name}>
            {map.rings.filter(Boolean).map((ring) => (
              <path key={ring} class="regionmap__land" d={ring} />
            ))}
            {[...map.places].reverse().map((place) => (
              <Mark key={place.number} place={place} />
            ))}
          </svg>
          <p class="note">{words.map.scheme}</p>
        </div>
      ) : null}
      {list ? <PlaceList places={map.places} outside={map.outside} /> : null}
    </div>
  );
}

function Mark({ place }: { place: Drawn }) {
  const classes = [
    "regionmap__place",
    `regionmap__place--${place.rank ?? "branch"}`,
    place.current ? "now" : "",
  ];
  const drawing = (
    <>
      <circle class="regionmap__touch" cx={place.x} cy={place.y} r={20} />
      <circle class="regionmap__dot" cx={place.x} cy={place.y} r={place.radius} />
      <Name text={place.name} at={place.label} on="wide" />
      <Name text={place.name} at={place.phoneLabel} on="phone" />
    </>
  );
  return place.href ? (
    <a class={classes.filter(Boolean).join(" ")} href={place.href} aria-label={place.name}>
      {drawing}
    </a>
  ) : (
    <g class={classes.filter(Boolean).join(" ")}>
      <title>{place.name}</title>
      {drawing}
    </g>
  );
}

const Name = ({ text, at, on }: { text: string; at: Label | undefined; on: keyof typeof labelSizes }) =>
  at ? (
    <text class={`regionmap__${on}`} x={at.x} y={at.y} text-anchor={at.anchor} font-size={labelSizes[on]}>
      {text}
    </text>
  ) : null;

function PlaceList({ places, outside }: { places: readonly Drawn[]; outside: readonly Place[] }) {
  const { words } = useUi();
  const item = (place: Place) => (
    <li key={`${place.name}${place.href}`}>
      {place.href ? <a href={place.href}>{place.name}</a> : place.name}
    </li>
  );
  return (
    <div class="maplist">
      {places.length > 0 ? <ul aria-label={words.map.list}>{places.map(item)}</ul> : null}
      {outside.length > 0 ? (
        <>
          <p class="note" id="map-outside">
            {words.map.offMap}
          </p>
          <ul aria-labelledby="map-outside">{outside.map(item)}</ul>
        </>
      ) : null}
    </div>
  );
}
