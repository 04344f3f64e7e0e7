/**
 * How a reader wants pages shown: the low-vision version, kept in a cookie and changed by plain links, no script.
 * The cookie holds five short words in a fixed order, e.g. `low.2.yb.wide.pictures`; anything unreadable in it falls
 * back to the usual view, because a cookie is input like any other.
 */
export type View = {
  lowVision: boolean;
  size: 1 | 2 | 3;
  contrast: "black-on-white" | "white-on-black" | "yellow-on-black";
  spacing: "normal" | "wide";
  images: boolean;
};

export const usualView: View = {
  lowVision: false,
  size: 1,
  contrast: "black-on-white",
  spacing: "normal",
  images: false,
};
export const viewCookieName = "ortaq-view";
export const sizes = [1, 2, 3] as const;
export const contrasts = ["black-on-white", "white-on-black", "yellow-on-black"] as const;
export const spacings = ["normal", "wide"] as const;

/** Reads the raw value of the cookie. */
export function parseView(cookie: string | undefined): View {
  const [version, size, contrast, spacing, images] = (cookie ?? "").split(".");
  const sizeRead = sizes.find((known) => String(known) === size);
  const contrastRead = contrasts.find((known) => known === contrast);
  const spacingRead = spacings.find((known) => known === spacing);
  if ((version !== "low" && version !== "usual") || !sizeRead || !contrastRead || !spacingRead)
    return usualView;
  return {
    lowVision: version === "low",
    size: sizeRead,
    contrast: contrastRead,
    spacing: spacingRead,
    images: images === "pictures",
  };
}

/** The value of the cookie for a view; its name is `viewCookieName`. It needs no encoding. */
export const viewCookie = (view: View): string =>
  [
    view.lowVision ? "low" : "usual",
    view.size,
    view.contrast,
    view.spacing,
    view.images ? "pictures" : "none",
  ].join(".");

/** The view after a link of the bar: what the address does not name stays as it was. */
export function changeView(view: View, asked: URLSearchParams): View {
  const size = sizes.find((known) => String(known) === asked.get("size")) ?? view.size;
  const contrast = contrasts.find((known) => known === asked.get("contrast")) ?? view.contrast;
  const spacing = spacings.find((known) => known === asked.get("spacing")) ?? view.spacing;
  const onOff = (name: string, now: boolean): boolean =>
    asked.get(name) === "on" ? true : asked.get(name) === "off" ? false : now;
  return {
    lowVision: onOff("low", view.lowVision),
    size,
    contrast,
    spacing,
    images: onOff("images", view.images),
  };
}

/**
 * Where to go back to after changing the view: a path of this site only. "//host", "/\host" and anything with a
 * scheme or a control character would lead a reader away and gives the start page.
 */
export function safeBack(back: string | null | undefined, fallback: string): string {
  const local = back?.startsWith("/") === true && !/^\/[/\\]/.test(back) && !hasControl(back);
  return local ? (back as string) : fallback;
}
const hasControl = (text: string): boolean => [...text].some((letter) => letter < " " || letter === "\u007F");
