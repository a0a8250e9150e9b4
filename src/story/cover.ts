import { frames, type Frame } from "../engine/scene/scene";
import { leading } from "../engine/scene/layout";
import type { Story } from "../engine/story";
import { settingOf, type FrameName } from "../engine/style/style";
import { group, lines, mark, round, type Mark } from "../engine/svg/mark";
import { dot, line, polyline } from "../engine/svg/parts";
import type { Data } from "../engine/tables/data";
import { wrap } from "../engine/text/measure";

/** A stretch of the way: its length in kilometres, and what stands there. */
interface Stretch {
  id: string;
  km: number;
  look: "done" | "sea" | "under-way" | "missing";
  /** Share built, where a source gives it. */
  built?: number;
}

const stretch = ({ figure }: Data, id: string, look: Stretch["look"], built?: string): Stretch => {
  const { value, value_to } = figure(id);
  return { id, look, km: value_to ?? value, ...(built && { built: figure(built).value / 100 }) };
};

/** From the Chinese border to Kars by the second line, east to west. */
const way = (data: Data): Stretch[] => [
  stretch(data, "rails-altynkol-aktau", "done"),
  stretch(data, "middle-sea", "sea"),
  stretch(data, "rails-baku-horadiz", "done"),
  stretch(data, "rails-horadiz-aghband", "under-way", "built-horadiz-aghband"),
  stretch(data, "gap", "missing"),
  stretch(data, "rails-nakhchivan", "under-way"),
  stretch(data, "rails-dilucu-kars", "under-way"),
];

/** The size of the strip in its own units. */
export const sizes: Record<FrameName, { width: number; height: number }> = {
  wide: { width: 1200, height: 156 },
  narrow: { width: 320, height: 130 },
};

/** A stretch where it is drawn: its ends and its middle, from the left. */
type Placed = Stretch & { left: number; right: number; middle: number };

/**
 * The whole way as one straight line, to scale, with the gap in it: the picture of the cover.
 * West is left, as on a map.
 */
export function cover(story: Story, name: FrameName): Mark {
  const { width, height } = sizes[name];
  const wide = name === "wide";
  const edge = wide ? 8 : 6;
  const y = wide ? 78 : 62;
  const placed = place(way(story.data), edge, width - edge);
  const at = (id: string) => placed.find((one) => one.id === id)!;
  const dots: [key: string, x: number][] = [
    ["altynkol", width - edge],
    ["aktau", at("middle-sea").right],
    ["alat", at("middle-sea").left],
    ["kars", edge],
  ];
  return mark(
    "svg",
    "strip",
    {
      class: `stage ${name}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": story.words.say("cover.alt"),
    },
    [
      group(
        "line",
        {},
        placed.flatMap((one) => drawn(one, y, wide ? 7 : 5)),
      ),
      group(
        "dots",
        {},
        dots.map(([key, x]) => dot(key, [x, y], 4.5, { class: "dot" })),
      ),
      ...labels(story, name, at, y),
    ],
  );
}

/** Stretches laid end to end between two edges, the first at the right. */
function place(all: readonly Stretch[], from: number, to: number): Placed[] {
  const total = all.reduce((sum, { km }) => sum + km, 0);
  const scale = (to - from) / total;
  let east = to;
  return all.map((one) => {
    const right = east;
    east -= one.km * scale;
    return { ...one, left: east, right, middle: (east + right) / 2 };
  });
}

/** A label of the strip: where, which side of the line, and how it is set. */
interface Label {
  x: number;
  below?: boolean;
  look: string;
  measure?: number;
}

function labels(
  story: Story,
  name: FrameName,
  at: (id: string) => Placed,
  y: number,
): (Mark | Mark[])[] {
  const wide = name === "wide";
  const edge = wide ? 8 : 6;
  const frame: Frame = { ...frames[name], name };
  const deep = leading(frame);
  const text = (key: string, { x, below, look, measure = 400 }: Label) => {
    const setting = settingOf(story.looks, look.split(" "), name);
    const broken = wrap(story.words.say(`cover.${key}`), setting, measure);
    const top = below ? y + deep * 1.6 : y - deep - (broken.length - 1) * deep;
    return lines(key, [x, top], broken, { leading: deep, class: look });
  };
  const sea = at("middle-sea");
  const gap = at("gap");
  return [
    text(wide ? "altynkol" : "altynkol-short", {
      x: sizes[name].width - edge,
      look: "note strong end",
    }),
    text("aktau", { x: sea.right, look: "note strong" }),
    text("baku", { x: sea.left, look: "note strong end" }),
    text("kars", { x: edge, look: "note strong" }),
    text("rails", {
      x: at("rails-altynkol-aktau").middle,
      below: true,
      look: "note quiet middle",
      measure: wide ? 400 : 150,
    }),
    text(wide ? "sea" : "sea-short", {
      x: sea.middle + (wide ? 0 : 12),
      below: true,
      look: "note quiet middle",
    }),
    line("gap-leader", [gap.middle, y + 6], [gap.middle, y + deep * (wide ? 2.2 : 2.4)], {
      class: "gap-bracket",
    }),
    lines("gap-words", [wide ? gap.middle : edge, y + deep * 3.5], [story.words.say("cover.gap")], {
      leading: 0,
      class: wide ? "value middle as-corridor" : "value as-corridor",
    }),
  ];
}

/** A stretch in the line language of the maps. */
function drawn(
  { id, left, right, look, built }: Stretch & { left: number; right: number },
  y: number,
  thick: number,
): Mark[] {
  const path = (key: string, looks: string, dash: string) =>
    polyline(
      key,
      [
        [right, y],
        [left, y],
      ],
      { class: `leg flat ${looks}`, "stroke-width": thick, "stroke-dasharray": dash },
    );
  if (look === "missing") return [];
  if (look === "sea") return [path(id, "", `${round(thick * 1.8)} ${round(thick * 1.2)}`)];
  if (look === "under-way")
    return [
      path(`${id}-bed`, "bed", "none"),
      ...(built ? [path(id, "", `${round(4 * built)} ${round(4 * (1 - built))}`)] : []),
    ];
  return [path(id, "", "none")];
}
