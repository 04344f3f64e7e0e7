export { newCode, readCode } from "./codes.ts";
export { codeOf, qrSvg, shortAddress, type Target, targetOf } from "./links.ts";
