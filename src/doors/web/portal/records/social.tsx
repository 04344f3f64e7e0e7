/** What other sites show of a link to a record: Open Graph and the card of Twitter, with the cover as the picture. */
import { type Lang, langs } from "#basics";
import type { Ui } from "#doors/web/ui";

const locales: Record<Lang, string> = { kk: "kk_KZ", ru: "ru_RU", en: "en_GB" };

export type Social = {
  title: string;
  description: string;
  url: string;
  /** A picture of 1200 × 630. */
  image: string | undefined;
  type: "book" | "website";
};

export function SocialMeta({ ui, title, description, url, image, type }: Social & { ui: Ui }) {
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={locales[ui.lang]} />
      {langs
        .filter((lang) => lang !== ui.lang)
        .map((lang) => (
          <meta key={lang} property="og:locale:alternate" content={locales[lang]} />
        ))}
      {image ? (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={title} />
        </>
      ) : null}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
    </>
  );
}
