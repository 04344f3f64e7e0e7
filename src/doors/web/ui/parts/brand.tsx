import type { ComponentChildren } from "preact";
import { type Brand, safeBrand } from "../contrast.ts";

/**
 * The band at the head of a library's page in the colours of its system. The colour is an SVG attribute and not a
 * style, because the security policy of the pages allows no style but the sheet; the low-vision sheet overrides it.
 */
export function BrandBand({
  brand,
  over,
  title,
  aside,
  children,
}: {
  brand?: Brand | undefined;
  /** Above the name: the system it belongs to. */
  over?: ComponentChildren;
  title: ComponentChildren;
  /** Below the name: address and telephone. */
  children?: ComponentChildren;
  /** At the right: whether it is open now. */
  aside?: ComponentChildren;
}) {
  const safe = safeBrand(brand);
  return (
    <div class={safe.dark ? "brandband brandband--dark" : "brandband brandband--light"}>
      <svg class="brandband__ground" width="100%" height="100%" aria-hidden="true">
        <rect width="100%" height="100%" fill={safe.ground} />
      </svg>
      <div class="wrap">
        <div>
          {over ? <p>{over}</p> : null}
          <h1>{title}</h1>
          {children}
        </div>
        {aside ? <div class="nowopen">{aside}</div> : null}
      </div>
    </div>
  );
}

/** What a place has, each with a bar in the colour of its brand. */
export function BrandMarks({
  brand,
  items,
}: {
  brand?: Brand | undefined;
  items: readonly ComponentChildren[];
}) {
  const safe = safeBrand(brand);
  return (
    <ul class="marks">
      {items.map((item, order) => (
        <li key={order}>
          <svg class="marks__bar" width="3" height="100%" aria-hidden="true">
            <rect class="day" width="3" height="100%" fill={safe.mark} />
            <rect class="evening" width="3" height="100%" fill={safe.eveningMark} />
          </svg>
          {item}
        </li>
      ))}
    </ul>
  );
}
