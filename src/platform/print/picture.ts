/**
 * A drawing in SVG as a PNG, with our own fonts and none of the machine's. It is drawn in a thread of the pool, two at
 * a time at most: whoever asks for many waits, and readers' pages do not.
 */
import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.ts";

const atOnce = 2;
let drawing = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (drawing < atOnce) {
    drawing += 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

/** The place of who has finished goes to the next one who waits. */
function finished(): void {
  const next = waiting.shift();
  if (next) next();
  else drawing -= 1;
}

export async function pngOf(svg: string): Promise<Buffer> {
  await turn();
  try {
    const drawn = await renderAsync(svg, {
      font: {
        loadSystemFonts: false,
        fontFiles: [fontFiles.text, fontFiles.bold, fontFiles.work],
        defaultFontFamily: "Golos Text",
      },
    });
    return drawn.asPng();
  } finally {
    finished();
  }
}
