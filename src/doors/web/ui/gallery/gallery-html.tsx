import { render } from "preact-render-to-string";
import { isLang } from "#basics";
import { parseView } from "../view.ts";
import { GalleryPage } from "./gallery-page.tsx";

/**
 * The document at an address such as "/kk/gallery?page=results"; undefined for any other address. Assets keep their
 * plain names.
 */
export function galleryHtml(address: string, viewCookie?: string): string | undefined {
  const lang = address.slice(1, 3);
  const here = address.slice(3);
  if (!isLang(lang) || !here.startsWith("/gallery")) return undefined;
  const ui = {
    lang,
    here,
    view: parseView(viewCookie),
    asset: (name: string) => `/assets/${name}`,
    account: null,
    site: {
      name: {
        kk: "Қарағанды облысының кітапханалары",
        ru: "Библиотеки Карагандинской области",
        en: "Libraries of the Karaganda oblast",
      },
      phone: "+7 (7212) 00-00-00",
      centre: {
        kk: "Н. В. Гоголь атындағы облыстық әмбебап ғылыми кітапхана",
        ru: "Областная универсальная научная библиотека имени Н. В. Гоголя",
      },
      address: { kk: "Қарағанды қаласы", ru: "город Караганда" },
      legal: {
        kk: "Облыстың мәдениет, архивтер және құжаттама басқармасы",
        ru: "Управление культуры, архивов и документации области",
      },
    },
  };
  return `<!doctype html>${render(<GalleryPage ui={ui} />)}`;
}
