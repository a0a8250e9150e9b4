/**
 * A matrix of countries and what they say, with the words of one voice over it. Runs at compile
 * time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, setBack, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, top, columns, rows, leading, wide } = model;
  let n = 0;
  return [
    ...model.spoken.flatMap((one, i) =>
      shown(state.spoken[i]!, `words-${one.key}`, speech(model, one)),
    ),
    line("rule", [left, top], [right, top], { class: "axis" }),
    ...columns.map(({ key, x, name }) =>
      label(`column-${key}`, [x, top - leading * 0.45], name, { class: "note strong" }),
    ),
    ...rows.map(({ name, y, height, voices, bar }) => {
      const front = voices.map(() => state.front[n++]!);
      const most = Math.max(...front);
      return group(name, {}, [
        line("rule", [left, y + height], [right, y + height], { class: "rule" }),
        label("name", [left, y + height / 2 + (wide ? 5 : 4.5)], name, {
          class: setBack(most > 0.5 ? "note strong" : "note", most),
        }),
        ...(bar ? [line("bar", [bar.from, bar.y], [bar.to, bar.y], { class: "pair" })] : []),
        ...voices.map((one, i) => voice(model, one, front[i]!)),
      ]);
    }),
  ];
}

function speech({ left, speech, leading }: Model, { id, words, who }: Model["spoken"][0]): Mark[] {
  const under = speech.y + (words.length - 1) * speech.leading + leading * 1.35;
  return [
    withRow(
      id,
      group("spoken", {}, [
        ...lines("line", [left, speech.y], words, { leading: speech.leading, class: "spoken" }),
        label("who", [left, under], who, { class: "note" }),
      ]),
    ),
  ];
}

type Voice = Model["rows"][0]["voices"][0];

function voice({ size }: Model, { id, stance, x, y, name }: Voice, front: number): Mark {
  return withRow(
    id,
    group(id, {}, [
      dot("sign", [x, y], size * (0.8 + 0.45 * front), {
        class: `voice ${stance}${front > 0.5 ? " front" : ""}`,
      }),
      ...(name
        ? [label("who", [x + size * 2.1, y + 5], name, { class: setBack("note", front) })]
        : []),
    ]),
  );
}
