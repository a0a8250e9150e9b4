import { lines, type Mark } from "./mark";

/** Words in a picture, under one another. */
export interface Note {
  key: string;
  x: number;
  y: number;
  look: string;
  lines: string[];
}

/** Notes as marks, their lines `leading` apart. */
export const said = (notes: readonly Note[], leading: number): Mark[] =>
  notes.flatMap(({ key, x, y, look, lines: words }) =>
    lines(key, [x, y], words, { leading, class: look }),
  );
