import { render } from "preact-render-to-string";
import { layoutCover } from "./cover-layout.ts";
import { CoverArt } from "./parts/cover.tsx";

/**
 * A cover as a whole SVG document that needs nothing else: for a file, a feed or a picture beside a link.
 * The same id always gives the same cover.
 */
export const coverSvg = (record: { id: string | number; title: string; author?: string }): string =>
  render(<CoverArt layout={layoutCover(record)} label={record.title} alone />);
