/**
 * Full TrueType files for print: web fonts are split into subsets of letters and none of those parts holds the whole
 * Kazakh alphabet. Golos Text and Literata (SIL OFL 1.1) have all its letters and the tenge sign.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folderOf = (name: string): string =>
  dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));

export const fontFiles = {
  text: join(folderOf("golos-text"), "400Regular/GolosText_400Regular.ttf"),
  bold: join(folderOf("golos-text"), "700Bold/GolosText_700Bold.ttf"),
  work: join(folderOf("literata"), "700Bold/Literata_700Bold.ttf"),
} as const;
