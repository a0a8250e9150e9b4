import { mark, type Mark } from "../../engine/svg/mark";
import type { Model } from "./model";

/** Under each barrier the same land, tinted for who wants something of it. */
export const backdrop = ({ signal }: Model): Record<string, Mark[]> => ({
  land: signal.barriers.map(({ id, stake: { at, size, land } }) => {
    const [[x, y], [width, height]] = [at, size];
    return mark(
      "svg",
      `land-${id}`,
      { x, y, width, height, viewBox: `0 0 ${width} ${height}` },
      land.map(({ key, d, look }) => mark("path", key, { d, class: look })),
    );
  }),
});
