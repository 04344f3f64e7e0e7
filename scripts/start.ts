/** `npm start` (with --demo) and `npm run serve`: build, then open the house in this process. */
import "./node-version.ts";
import { pathToFileURL } from "node:url";
import { buildAll, serverFile } from "./bundle.ts";

await buildAll();
await import(pathToFileURL(serverFile).href);
