import { expect, test } from "vitest";
import { legs } from "../../data";
import { find, number, seen, words } from "../seen";

const drawn = (state: string) => find(seen("routes", state), "lines").children;
const strength = (state: string, id: string) => number(find(drawn(state), id), "opacity");
const ofWay = (way: string) => legs.rows.filter(({ route }) => route === way).map(({ id }) => id);

test("each state lights its own way, and leaves the others faint", () => {
  for (const [state, way] of [
    ["north", "north"],
    ["south", "south"],
    ["middle", "middle"],
  ] as const) {
    for (const one of ["north", "south", "middle"])
      for (const id of ofWay(one)) {
        if (one === way) expect(strength(state, id), `${state} ${id}`).toBe(1);
        else expect(strength(state, id), `${state} ${id}`).toBeLessThan(0.5);
      }
  }
});

test("sea is dashed, works are filled as far as built, what is missing is dotted", () => {
  const dash = (state: string, id: string) => find(drawn(state), id).attrs["stroke-dasharray"];
  for (const { id, mode, status, route } of legs.rows) {
    const state = route === "link" ? "gap" : "ways";
    if (mode === "sea") expect(dash(state, id), id).toBe("9 7");
    else if (status === "done" && route !== "link") expect(dash(state, id), id).toBe("none");
    else if (status === "missing") expect(dash(state, id), id).toBe("0 11");
  }
  expect(dash("gap", "link-horadiz-border")).toBe("14 6");
});

test("the gap is between the border at Aghband and Ordubad, and says its length", () => {
  expect(words(seen("routes", "gap")).join(" ")).toMatch(/42–43 km/);
  const missing = legs.rows.filter(({ status }) => status === "missing");
  expect(missing.map(({ from, to }) => [from, to])).toEqual([["agbend", "ordubad"]]);
});

test("at the start all four ways are in the picture, the link is not", () => {
  const keys = drawn("ways").map(({ key }) => key);
  for (const way of ["north", "middle", "south", "sea"])
    expect(
      ofWay(way).every((id) => keys.includes(id)),
      way,
    ).toBe(true);
  expect(ofWay("link").some((id) => keys.includes(id))).toBe(false);
});
