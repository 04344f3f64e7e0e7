/** RSS 2.0 of records (the board's specification of 2009), with the address of the feed itself as RFC 4287 names it. */
import type { Lang } from "#basics";
import type { CatalogueRecord } from "#catalogue";
import { formatLabel, formatsOf, makersLine, publicationLine, titleLine } from "#catalogue/rules";
import { ownOrigin, type Page, visitOf } from "#doors/web/gate";
import { to } from "#doors/web/ui";

export type FeedItem = { record: CatalogueRecord; at: Date | undefined };
export type Feed = {
  title: string;
  description: string;
  /** The page that the feed is of, without origin. */
  page: string;
  items: readonly FeedItem[];
};

/** Characters that XML 1.0 §2.2 does not know are left out, whatever a record brings. */
const unknown = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
export const inXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unknown, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const element = (name: string, text: string): string =>
  text === "" ? "" : `<${name}>${inXml(text)}</${name}>`;

function item({ record, at }: FeedItem, origin: string, lang: Lang): string {
  const { description } = record;
  // One address for all languages: a reader who changes the language of the page gets no item twice.
  const guid = `${origin}/kk/records/${record.id}`;
  const what = formatsOf(description).map((code) => formatLabel(code, lang));
  return [
    "<item>",
    element("title", [titleLine(description.title), makersLine(description)].filter(Boolean).join(" / ")),
    element("link", `${origin}${to({ lang }, `/records/${record.id}`)}`),
    `<guid isPermaLink="true">${inXml(guid)}</guid>`,
    element(
      "description",
      [what.join(", "), publicationLine(description), description.summary ?? ""].filter(Boolean).join(". "),
    ),
    at ? element("pubDate", at.toUTCString()) : "",
    "</item>",
  ].join("");
}

export function rss(c: Page, feed: Feed): Response {
  const { house, lang, here } = visitOf(c);
  const origin = ownOrigin(c.req.raw, house.settings.baseUrl);
  const self = `${origin}/${lang}${here}`;
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    element("title", feed.title),
    element("link", `${origin}${feed.page}`),
    element("description", feed.description),
    element("language", lang),
    element("ttl", "60"),
    `<atom:link href="${inXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...feed.items.map((one) => item(one, origin, lang)),
    "</channel></rss>",
  ].join("\n");
  return c.body(text, 200, {
    "content-type": "application/rss+xml; charset=utf-8",
    "cache-control": "public, max-age=600",
    "x-robots-tag": "noindex",
  });
}
