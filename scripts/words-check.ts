/**
 * No text of the interface outside the word tables. Two kinds of text are looked for:
 *  - words between tags and in the attributes that people read (title, alt, placeholder, aria-label …) of any page,
 *  - Cyrillic letters in any string of the program.
 * Word tables (words/), tests, the galleries of components and the rooms whose subject is letters themselves
 * (kazakh, formats, i18n) hold such text by right. Kazakh, Russian and English have the same keys by type.
 */
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "./room-list.ts";

export type Finding = { file: string; line: number; text: string };

const byRight = [
  /(^|\/|-)words(\/|\.ts$)/,
  /\.test\.tsx?$/,
  /(^|\/)testing(\.ts$|\/)/,
  /^src\/(kazakh|formats|platform\/i18n)\//,
  /^src\/doors\/web\/ui\/gallery(\/|\.tsx$)/,
  /\.generated\.ts$/,
  // Letters as samples: what a database must know of them, what a weak password is made of, an example of the API.
  /^src\/platform\/db\//,
  /^src\/platform\/auth\/password-rules\.ts$/,
  /^src\/doors\/web\/api\//,
  // Pairs of records by which the rules of the union are judged.
  /^src\/catalogue\/union\/labelled\//,
];
const readAttributes = new Set([
  "title",
  "alt",
  "placeholder",
  "label",
  "aria-label",
  "aria-description",
  "content",
]);
const cyrillic = /\p{Script=Cyrillic}/u;
const word = /\p{L}{2,}/u;
/** Names that are the same in every language. */
const names =
  /^(Ortaq|SHA-256|QR|ISBN|ISSN|MARC(21|XML)?|JSON|API|RSS|PDF|XLSX|DOCX|CSV|Wi-Fi|OpenAPI|kk|ru|en)$/;

/** What stands in one file outside the tables. `text` is the source of a TypeScript file. */
export function findingsIn(file: string, text: string): Finding[] {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Finding[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file, line: line + 1, text: what.trim().replace(/\s+/g, " ").slice(0, 80) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && word.test(node.text) && !names.test(node.text.trim())) report(node, node.text);
    else if (ts.isStringLiteralLike(node) && speaks(node)) report(node, node.text);
    else if (
      (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      cyrillic.test(node.text)
    ) {
      report(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function speaks(node: ts.StringLiteralLike): boolean {
  if (cyrillic.test(node.text)) return true;
  const attribute = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  if (!attribute || !ts.isJsxAttribute(attribute)) return false;
  const name = attribute.name.getText();
  return (
    readAttributes.has(name) &&
    word.test(node.text) &&
    !names.test(node.text) &&
    !isTechnical(name, node.text)
  );
}

/** `content` of a meta tag is read by programs unless it is a sentence. */
const isTechnical = (name: string, text: string): boolean => name === "content" && !/\p{L} \p{L}/u.test(text);

/** All findings in the sources. */
export function findings(): Finding[] {
  return globSync("src/**/*.{ts,tsx}", { cwd: root })
    .map((file) => relative(root, join(root, file)))
    .filter((file) => !byRight.some((right) => right.test(file)))
    .flatMap((file) => findingsIn(file, readFileSync(join(root, file), "utf8")));
}
