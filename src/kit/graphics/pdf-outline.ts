/** The outline of a letter, told in steps (m, l, h, v, q, c, z), in the operators of PDF. */
export function operators(d: string): string {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/g)]
    .map(([, command, list]) => {
      const steps = (list!.match(/-?\d+/g) ?? []).map(Number);
      const [fromX, fromY] = [x, y];
      if (command === "z") {
        [x, y] = start;
        return "h";
      }
      if (command === "h") steps.push(0);
      if (command === "v") steps.unshift(0);
      const to = steps.map((one, i) => one + (i % 2 ? fromY : fromX));
      [x, y] = to.slice(-2) as [number, number];
      if (command === "m") start = [x, y];
      if (command === "m") return `${x} ${y} m`;
      if (command === "c") return `${to.join(" ")} c`;
      if (command !== "q") return `${x} ${y} l`;
      // PDF has cubic curves alone.
      const [controlX, controlY] = to as [number, number];
      const near = (end: number, control: number) => Math.round((end + 2 * control) / 3);
      return [
        near(fromX, controlX),
        near(fromY, controlY),
        near(x, controlX),
        near(y, controlY),
        `${x} ${y} c`,
      ].join(" ");
    })
    .join(" ");
}
