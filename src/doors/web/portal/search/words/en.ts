import { plural } from "#platform/i18n/rules";
import type { SearchWords } from "./kk.ts";

export const en: SearchWords = {
  title: "Search the catalogue",
  titleOf: (q) => `Search: ${q}`,
  description:
    "The shared catalogue of the region's libraries: books, articles, audiobooks, and which library has them.",
  found: (n, shown) => plural("en", n, { one: `${shown} title found`, other: `${shown} titles found` }),
  foundRecords: (n, shown) =>
    plural("en", n, { one: `${shown} record found`, other: `${shown} records found` }),
  foundMore: (shown) => `${shown}+ found`,
  all: (_n, shown) => `In the catalogue: ${shown}`,
  facets: {
    system: "Library system",
    branch: "Library",
    format: "Kind of material",
    language: "Language",
    years: "Year of publication",
    audience: "Audience",
    person: "Author, translator",
    subject: "Subject",
    place: "About which place",
    local: "Local history",
  },
  local: "Local history only",
  about: (label) => `${label} (about)`,
  free: {
    label: "Available now",
    only: "Only what is available",
    among: (n) => `Availability was looked up for the first ${n} results. Please narrow the search.`,
  },
  proposals: { title: "title", author: "author", subject: "subject" },
  sorts: { relevance: "best match", newest: "newest", title: "title" },
  understood: {
    shown: "Shown:",
    why: "The query was typed in other letters.",
    exactly: (q) => `Search exactly “${q}”`,
    onlyExact: "Only the words exactly as typed were looked for.",
    everySpelling: "Search every spelling",
    cut: "The query is too long: only its beginning was used.",
  },
  hit: {
    free: (n, shown) =>
      plural("en", n, { one: `${shown} copy available`, other: `${shown} copies available` }),
    busy: "None free now",
    nowhere: "No copies recorded",
    more: (n) => `In ${n} more libraries`,
    editions: (n) => `Editions and translations: ${n}`,
    readOnline: "Read online",
    translatedFrom: (language) => `translation, original language: ${language}`,
  },
  instead: {
    nothing: (q) => `Nothing was found for “${q}”.`,
    shown: "Searched with a correction:",
    without: (words) => `Left out: ${words}.`,
    missing: "One of the words may be missing in what is shown.",
  },
  group: {
    together: "Editions and translations of one work stand together.",
    part: "Show every edition by itself",
    apart: "Every edition is shown by itself.",
    join: "Group by works",
  },
  why: {
    show: "Why this order?",
    hide: "Hide the explanation",
    score: "Points",
    reasons: {
      whole: "title is the query",
      opens: "title begins with the word",
      near: "words stand together",
      printed: "word as typed",
      sure: "another form of the word",
      spelled: "another spelling",
      suits: "for children or in the language of the query",
      held: "held by many libraries",
    },
  },
  empty: {
    title: "Nothing found",
    advice:
      "Check the spelling, try fewer or other words. Kazakh words may be typed in Russian or Latin letters too.",
    words: "The words one by one:",
    word: (word, n) => `${word}: ${n}`,
    withoutFilters: (n) => `Search without filters: ${n}`,
    maybe: "Perhaps you were looking for:",
    ask: "Libraries",
    lastPage: "There is nothing on this page",
    toFirst: "To the first page",
  },
};
