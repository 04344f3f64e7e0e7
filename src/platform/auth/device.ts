/**
 * Two words by which a person knows their own computer again in the list of sessions: "Firefox · Windows". Names of
 * products are the same in every language. Nothing else of the header is kept.
 */
const browsers: [RegExp, string][] = [
  [/YaBrowser\//, "Yandex Browser"],
  [/OPR\/|Opera/, "Opera"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrom(e|ium)\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad|iPod/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux|X11/, "Linux"],
];

/** "" when the header says nothing that we know. */
export function deviceWords(userAgent: string): string {
  const text = userAgent.slice(0, 500);
  const found = [browsers, systems].map((list) => list.find(([pattern]) => pattern.test(text))?.[1]);
  return found.filter((word) => word !== undefined).join(" · ");
}
