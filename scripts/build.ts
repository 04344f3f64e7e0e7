import "./node-version.ts";
import { buildAll } from "./bundle.ts";

const began = performance.now();
await buildAll();
console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
