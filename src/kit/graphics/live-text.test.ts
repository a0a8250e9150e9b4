import { SaxesParser } from "saxes";
import sharp from "sharp";
import { expect, test } from "vitest";
import { faultsOfSvg } from "../verify/svg";
import { compose } from "../../engine/scene/compose";
import { greyed } from "../../engine/stills/grey";
import { liveText } from "../../engine/stills/live-text";
import { fixed } from "../../engine/stills/still";
import { scenes } from "@story";

const every = Object.values(scenes).map((scene) => ({
  scene,
  states: Object.keys(compose(scene, "wide").states),
}));

/** The text, ids and layers of a drawing. */
function read(svg: string) {
  const found = { words: [] as string[], ids: [] as string[], layers: [] as string[] };
  const used: string[] = [];
  let inText = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    inText = name === "text";
    if (attributes["id"]) found.ids.push(attributes["id"]);
    if (attributes["href"]) used.push(attributes["href"].slice(1));
    if (attributes["inkscape:groupmode"] === "layer") found.layers.push(attributes["id"]!);
    if (inText) expect(attributes["font-family"], attributes["id"]).toMatch(/^'(Source|IBM)/);
  });
  parser.on("text", (text) => inText && found.words.push(text));
  parser.on("closetag", () => (inText = false));
  parser.write(svg).close();
  return { ...found, used };
}

test.each(every)(
  "the words of $scene.name are text, and nothing else runs",
  ({ scene, states }) => {
    for (const state of states) {
      const { svg } = liveText(scene, state, "wide");
      const { words, ids, layers, used } = read(svg);
      const { headline } = compose(scene, "wide").steps[state]!;
      expect(words.join(" ").replaceAll(/\s+/g, " ")).toContain(headline.replaceAll(/\s+/g, " "));
      expect(new Set(ids).size, state).toBe(ids.length);
      for (const id of used) expect(ids, state).toContain(id);
      expect(layers).toEqual(["paper", "plot", "head", "sub", "foot"]);
      expect(faultsOfSvg(svg), state).toEqual([]);
      expect(svg).not.toMatch(/\sclass=|var\(|data-row/);
    }
  },
);

test("parts keep their ids from state to state", () => {
  for (const { scene, states } of every.filter((one) => one.states.length > 1)) {
    const [first, second] = states.map((state) => read(liveText(scene, state, "wide").svg).ids);
    expect(first!.filter((id) => second!.includes(id)).length, scene.name).toBeGreaterThan(5);
  }
});

test("grey is grey, and as light as the colour was", async () => {
  for (const { scene, states } of every) {
    const svg = fixed(scene, states[0]!, "wide", "light").svg;
    const pixels = await sharp(Buffer.from(greyed(svg)))
      .removeAlpha()
      .raw()
      .toBuffer();
    for (let i = 0; i < pixels.length; i += 3 * 97)
      if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2])
        expect.fail(`${scene.name}: a pixel is not grey`);
  }
  expect(greyed('<a fill="#ff0000" stroke="none"/>')).toBe('<a fill="#7f7f7f" stroke="none"/>');
  expect(greyed('<a fill="#ffffff"/><a fill="#000000"/>')).toBe(
    '<a fill="#ffffff"/><a fill="#000000"/>',
  );
});
