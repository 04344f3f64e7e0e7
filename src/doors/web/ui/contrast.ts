/** Contrast of colours as WCAG 2.2 computes it (relative luminance of sRGB), for brands that people enter. */

/** "#8C3F16" in capitals from a colour as typed ("8c3f16", "#abc"); undefined when it is none. */
export function readColour(typed: string | undefined): string | undefined {
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec((typed ?? "").trim())?.[1]?.toUpperCase();
  if (!hex) return undefined;
  return `#${hex.length === 3 ? [...hex].map((one) => one + one).join("") : hex}`;
}

const channel = (colour: string, at: number): number => {
  const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of "#RRGGBB", 0 for black, 1 for white. */
export const luminance = (colour: string): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Colours of the tokens that a brand is measured against; a test compares them with tokens.css. */
export const paper = "#FAF9F4";
export const eveningPaper = "#11171D";
export const white = "#FFFFFF";
export const ink = "#16202C";

/** A system's brand as it is entered: the band, the words on it, marks on paper. */
export type Brand = { ground: string; ink?: string | undefined; mark?: string | undefined };
/** A brand ready to draw: `dark` says that words on the band are white. */
export type SafeBrand = { ground: string; dark: boolean; mark: string; eveningMark: string };

export const houseBrand: SafeBrand = {
  ground: "#00587E",
  dark: true,
  mark: "#00587E",
  eveningMark: "#86CBEA",
};

export type BrandFault =
  | { code: "not-a-colour"; field: "ground" | "ink" | "mark" }
  | { code: "text-too-faint"; field: "ink"; ratio: number; needs: 4.5 }
  | { code: "mark-too-faint"; field: "mark"; ratio: number; needs: 3 };

const ratio = (one: string, other: string): number => Math.floor(contrast(one, other) * 10) / 10;

/** What is wrong with the three values of a brand, all at once (WCAG 1.4.3 and 1.4.11). */
export function brandFaults(brand: Brand): BrandFault[] {
  const faults: BrandFault[] = [];
  for (const field of ["ground", "ink", "mark"] as const) {
    const given = brand[field];
    if ((field === "ground" || given) && !readColour(given)) faults.push({ code: "not-a-colour", field });
  }
  const ground = readColour(brand.ground);
  const words = readColour(brand.ink);
  const mark = readColour(brand.mark);
  if (ground && words && contrast(ground, words) < 4.5) {
    faults.push({ code: "text-too-faint", field: "ink", ratio: ratio(ground, words), needs: 4.5 });
  }
  if (mark && contrast(mark, paper) < 3) {
    faults.push({ code: "mark-too-faint", field: "mark", ratio: ratio(mark, paper), needs: 3 });
  }
  return faults;
}

/** Mixes a colour with white or black until it is seen on a ground; steps of a twentieth. */
export function until(colour: string, ground: string, needs: number): string {
  const towards = luminance(ground) > 0.18 ? 0 : 255;
  for (let step = 0; step <= 20; step += 1) {
    const mixed = [1, 3, 5]
      .map((at) => {
        const own = Number.parseInt(colour.slice(at, at + 2), 16);
        return Math.round(own + ((towards - own) * step) / 20)
          .toString(16)
          .padStart(2, "0");
      })
      .join("")
      .toUpperCase();
    if (contrast(`#${mixed}`, ground) >= needs) return `#${mixed}`;
  }
  return towards === 0 ? "#000000" : white;
}

/**
 * A brand that is safe to draw whatever was stored: words on the band are white or ink, whichever is nearer to what the
 * brand asks and still reads; a faint mark is moved until it is seen. Without a readable ground the house's own.
 */
export function safeBrand(brand: Brand | undefined): SafeBrand {
  const ground = readColour(brand?.ground);
  if (!brand || !ground) return houseBrand;
  const wanted = readColour(brand.ink);
  const wantsWhite = wanted ? luminance(wanted) > 0.5 : contrast(ground, white) >= 4.5;
  const readable = contrast(ground, wantsWhite ? white : ink) >= 4.5;
  const dark = readable ? wantsWhite : contrast(ground, white) >= contrast(ground, ink);
  const safe = until(ground, dark ? white : ink, 4.5);
  const mark = readColour(brand.mark) ?? ground;
  return { ground: safe, dark, mark: until(mark, paper, 3), eveningMark: until(mark, eveningPaper, 3) };
}
