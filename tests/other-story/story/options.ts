import type { Options } from "../../../src/engine/tables/tables";

export const options: Options = {
  routes: ["ferry"],
  series: ["crossings"],
  counts: ["harbour"],
  chapters: ["strait", "ferry"],
};
