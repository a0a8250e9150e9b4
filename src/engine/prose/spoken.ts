import { defineMdastPlugin } from "satteri";
import { asSpoken } from "../words/accents.ts";

/** Writes the prose of chapters in the language of the build, where that is one for tests. */
export const spoken = (language: string) =>
  defineMdastPlugin({
    name: "spoken",
    text: (node) => {
      const value = asSpoken(language, node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  });
