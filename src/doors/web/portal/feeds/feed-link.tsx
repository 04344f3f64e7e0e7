/** Says in the head of a page that it has a feed, so that programs find it. */
export const FeedLink = ({ title, href }: { title: string; href: string }) => (
  <link rel="alternate" type="application/rss+xml" title={title} href={href} />
);
