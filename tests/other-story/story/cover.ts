import type { Story } from "../../../src/engine/story";
import type { FrameName } from "../../../src/engine/style/style";
import { label, mark, type Mark } from "../../../src/engine/svg/mark";
import { line } from "../../../src/engine/svg/parts";

/** A line from one harbour to the other. */
export function cover({ words }: Story, frame: FrameName): Mark {
  const width = frame === "wide" ? 1200 : 320;
  return mark(
    "svg",
    "strip",
    {
      class: `stage ${frame}`,
      viewBox: `0 0 ${width} 100`,
      role: "img",
      "aria-label": words.say("cover.alt"),
    },
    [
      line("water", [10, 60], [width - 10, 60], { class: "rule" }),
      label("name", [10, 40], words.say("cover.name"), { class: "note strong" }),
    ],
  );
}
