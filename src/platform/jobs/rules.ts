export { isOver, type JobView } from "./view.ts";
