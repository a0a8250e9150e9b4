import { expect, test } from "vitest";
import { rowsIn, compose } from "../../src/engine/scene/compose";
import { address, atRest, reach, reader, type Reader } from "./reader.ts";
import { sceneOf, scenes } from "@story";

const card = ({ page }: Reader) =>
  page.$eval('[data-scene="cargo"] .reading', (one) => ({
    open: !(one as HTMLElement).hidden,
    text: one.textContent,
    href: one.querySelector("a")?.getAttribute("href"),
  }));

async function open(frame: "wide" | "narrow"): Promise<Reader> {
  const one = await reader({ screen: frame, still: true });
  await one.page.goto(`${address}/#cargo-counts`, { waitUntil: "load" });
  await reach(one.page, "cargo-counts");
  await atRest(one.page, "cargo-counts");
  return one;
}

test.each(["wide", "narrow"] as const)(
  "%s: a tap on a mark tells its row in place, a second closes it",
  async (frame) => {
    const one = await open(frame);
    const bar = (await one.page.$('[data-scene="cargo"] [data-row="titr-volume-2024"]'))!;
    // The upper end, because the lower count of the same year is drawn over the rest of the bar.
    const end = { offset: { x: 20, y: 6 } };
    await bar.click(end);
    const told = await card(one);
    expect(told.open).toBe(true);
    expect(told.text).toContain("4.48 million tonnes");
    expect(told.text).toContain("2024");
    expect(told.href).toBe(`${address}/facts/titr-volume-2024/`);
    const inside = await one.page.$eval('[data-scene="cargo"] .reading', (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
    expect(inside).toBe(true);
    await bar.click(end);
    expect((await card(one)).open).toBe(false);
    expect(one.complaints).toEqual([]);
    await one.close();
  },
);

test("the keyboard reads every mark that is in the picture, and Escape leads back", async () => {
  const one = await open("wide");
  const rows = await one.page.$$eval('[data-scene="cargo"] .readings button', (all) =>
    all.map((button) => button.dataset["row"]),
  );
  const drawn = rowsIn(compose(sceneOf("cargo"), "wide").picture("counts"));
  expect(rows).toEqual([...new Set(drawn)]);
  await one.page.focus('[data-scene="cargo"] .readings button[data-row="titr-volume-2024"]');
  expect((await card(one)).text).toContain("4.48 million tonnes");
  await one.page.focus('[data-scene="cargo"] .reading a');
  await one.page.keyboard.press("Escape");
  expect((await card(one)).open).toBe(false);
  const focused = await one.page.evaluate(
    () => (document.activeElement as HTMLElement).dataset["row"],
  );
  expect(focused).toBe("titr-volume-2024");
  await one.close();
});

test("what was told goes when the picture changes", async () => {
  const one = await open("wide");
  await one.page.focus('[data-scene="cargo"] .readings button[data-row="titr-volume-2024"]');
  await reach(one.page, "cargo-beside");
  await atRest(one.page, "cargo-beside");
  expect((await card(one)).open).toBe(false);
  expect(await one.page.$("[data-told]")).toBeNull();
  await one.close();
});

test.each(Object.keys(scenes))("%s has marks that tell, all that name a row", (name) => {
  for (const frame of ["wide", "narrow"] as const) {
    const { readings, picture, states } = compose(sceneOf(name), frame);
    const named = new Set(Object.keys(states).flatMap((state) => rowsIn(picture(state))));
    expect(named.size).toBeGreaterThan(1);
    expect([...named].filter((id) => !readings[id])).toEqual([]);
    for (const { value, what, from } of Object.values(readings))
      for (const words of [value, what, from]) expect(words).toMatch(/\S/);
  }
});
