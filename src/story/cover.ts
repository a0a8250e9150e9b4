import { figure } from "../data";
import * as format from "../engine/text/format";
import { frames, type Frame } from "../engine/scene/scene";
import { leading, paragraph } from "../engine/scene/layout";
import type { FrameName } from "../engine/style/style";
import { group, label, lines, mark, round, type Mark } from "../engine/svg/mark";
import { dot, line, polyline } from "../engine/svg/parts";

/** A stretch of the way: its length in kilometres, and what stands there. */
interface Stretch {
  id: string;
  km: number;
  look: "done" | "sea" | "under-way" | "missing";
  /** Share built, where a source gives it. */
  built?: number;
}

const stretch = (id: string, look: Stretch["look"], built?: string): Stretch => {
  const { value, value_to } = figure(id);
  return { id, look, km: value_to ?? value, ...(built && { built: figure(built).value / 100 }) };
};

/** From the Chinese border to Kars by the second line, east to west. */
const way = (): Stretch[] => [
  stretch("rails-altynkol-aktau", "done"),
  stretch("middle-sea", "sea"),
  stretch("rails-baku-horadiz", "done"),
  stretch("rails-horadiz-aghband", "under-way", "built-horadiz-aghband"),
  stretch("gap", "missing"),
  stretch("rails-nakhchivan", "under-way"),
  stretch("rails-dilucu-kars", "under-way"),
];

/** The size of the strip in its own units. */
export const sizes: Record<FrameName, { width: number; height: number }> = {
  wide: { width: 1200, height: 156 },
  narrow: { width: 320, height: 130 },
};

/**
 * The whole way as one straight line, to scale, with the gap in it: the picture of the cover.
 * West is left, as on a map.
 */
export function strip(name: FrameName): Mark {
  const { width, height } = sizes[name];
  const frame: Frame = { ...frames[name], name };
  const wide = name === "wide";
  const edge = wide ? 8 : 6;
  const y = wide ? 78 : 62;
  const all = way();
  const total = all.reduce((sum, { km }) => sum + km, 0);
  const scale = (width - 2 * edge) / total;
  let east = width - edge;
  const placed = all.map((one) => {
    const right = east;
    east -= one.km * scale;
    return { ...one, left: east, right, middle: (east + right) / 2 };
  });
  const at = (id: string) => placed.find((one) => one.id === id)!;
  const gap = at("gap");
  const deep = leading(frame);
  const words = (
    key: string,
    x: number,
    text: string,
    side: "above" | "below",
    look: string,
    measure = 400,
  ) => {
    const broken = paragraph(text, frame, measure);
    const top = side === "above" ? y - deep - (broken.length - 1) * deep : y + deep * 1.6;
    return lines(key, x, top, broken, deep, { class: look });
  };

  return mark(
    "svg",
    "strip",
    { class: `stage ${name}`, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": alt() },
    [
      group(
        "line",
        {},
        placed.flatMap((one) => drawn(one, y, wide ? 7 : 5)),
      ),
      group("dots", {}, [
        dot("altynkol", width - edge, y, 4.5, { class: "dot" }),
        dot("aktau", at("middle-sea").right, y, 4.5, { class: "dot" }),
        dot("alat", at("middle-sea").left, y, 4.5, { class: "dot" }),
        dot("kars", edge, y, 4.5, { class: "dot" }),
      ]),
      words(
        "altynkol-name",
        width - edge,
        wide ? "Altynkol, on the Chinese border" : "China",
        "above",
        "note strong end",
      ),
      words("aktau-name", at("middle-sea").right, "Aktau", "above", "note strong"),
      words("alat-name", at("middle-sea").left, "Baku", "above", "note strong end"),
      words("kars-name", edge, "Kars", "above", "note strong"),
      words(
        "rails",
        at("rails-altynkol-aktau").middle,
        `${format.full(figure("rails-altynkol-aktau"))} of rails across Kazakhstan`,
        "below",
        "note quiet middle",
        wide ? 400 : 150,
      ),
      words(
        "sea",
        at("middle-sea").middle + (wide ? 0 : 12),
        wide ? `${format.full(figure("middle-sea"))} of sea` : "sea",
        "below",
        "note quiet middle",
      ),
      line("gap-leader", gap.middle, y + 6, gap.middle, y + deep * (wide ? 2.2 : 2.4), {
        class: "gap-bracket",
      }),
      label("gap-words", wide ? gap.middle : edge, y + deep * 3.5, "the gap", {
        class: wide ? "value middle as-corridor" : "value as-corridor",
      }),
    ],
  );
}

const alt = () =>
  `A straight line, to scale, from the Chinese border to Kars in Türkiye: ${format.full(figure("rails-altynkol-aktau"))} of rails, ` +
  `${format.full(figure("middle-sea"))} of sea, rails again, works, a gap of ${format.full(figure("gap"))}, and works to the end.`;

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
