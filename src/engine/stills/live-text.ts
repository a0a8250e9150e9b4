import { compose } from "../scene/compose";
import type { StoryScene } from "../story";
import { resolve, settingOf, styleOf, type FrameName, type Looks } from "../style/style";
import { group, type Attrs, type Mark } from "../svg/mark";
import { faces } from "../text/faces";
import { whole, written, type Still } from "./still";

/** The vocabulary in which Inkscape notes layers. */
const INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";

/** Properties that only text has. */
const TYPE = /^(font-|letter-spacing$|text-anchor$)/;

/** What makes the halo of a text. Few drawing programs paint it under the letters. */
const HALO = /^(stroke|paint-order)/;

/**
 * A state of a scene whose words are text, to be edited and translated in a drawing program. Its
 * fonts are named as they are called where they are installed; each part has an id that stays the
 * same as long as the part does; headline, plot and credit are layers.
 */
export function liveText(scene: StoryScene, state: string, frame: FrameName): Still {
  const { marks, ...size } = whole(scene, state, frame);
  const dresser = new Dresser(scene.story.looks, frame);
  const layers = Object.entries(layered(marks)).map(([name, within]) =>
    dresser.layer(
      name,
      within.length === 1 && within[0]!.tag === "g" ? within[0]!.children : within,
    ),
  );
  const step = compose(scene, frame).steps[state]!;
  return written(step, size, layers, { "xmlns:inkscape": INKSCAPE });
}

/** The marks of a still by the part they are: the lines of a headline are one part. */
function layered(marks: readonly Mark[]): Record<string, Mark[]> {
  const layers: Record<string, Mark[]> = {};
  for (const one of marks) (layers[one.key.replace(/-\d+$/, "")] ??= []).push(one);
  return layers;
}

/** Gives marks the looks of their classes in light colours, and ids. */
class Dresser {
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly looks: Looks,
    private readonly frame: FrameName,
  ) {}

  layer(name: string, within: readonly Mark[]): Mark {
    const attrs = { id: this.id(name), "inkscape:groupmode": "layer", "inkscape:label": name };
    return group(
      name,
      attrs,
      within.map((one) => this.dressed(one, name)),
    );
  }

  private dressed(one: Mark, path: string): Mark {
    const { class: classes = "", id, ...rest } = one.attrs;
    const own = Object.entries(rest).filter(([name]) => name !== "data-row");
    const names = String(classes).split(" ").filter(Boolean);
    // What has an id already is referred to by it.
    const named = id === undefined ? this.id(`${path}-${one.key}`) : String(id);
    const style = one.tag === "text" ? this.type(names) : this.shape(names);
    const seen = one.children.filter(({ attrs }) => attrs["visibility"] !== "hidden");
    const children = seen.map((child) => this.dressed(child, named));
    return { ...one, attrs: { id: named, ...style, ...Object.fromEntries(own) }, children };
  }

  private style(names: readonly string[]): [name: string, value: string][] {
    const style = names.length ? styleOf(this.looks, names, this.frame) : {};
    return Object.entries(style).map(([name, value]) => [
      name,
      resolve(this.looks, value, "light"),
    ]);
  }

  private shape = (names: readonly string[]): Attrs =>
    Object.fromEntries(this.style(names).filter(([name]) => !TYPE.test(name)));

  /** How a text is set, in plain numbers: not all programs read units in attributes. */
  private type(names: readonly string[]): Attrs {
    const { face, size, weight, tracking } = settingOf(this.looks, names, this.frame);
    const { installed, fallback, style: slope } = faces[face];
    const kept = this.style(names).filter(([name]) => !TYPE.test(name) && !HALO.test(name));
    const anchor = this.style(names).filter(([name]) => name === "text-anchor");
    return {
      ...Object.fromEntries([...kept, ...anchor]),
      "font-family": `'${installed}', ${fallback}`,
      "font-size": size,
      "font-weight": weight,
      ...(slope === "italic" && { "font-style": slope }),
      ...(tracking && { "letter-spacing": tracking }),
    };
  }

  /** An id made of the keys that lead to a mark; a number follows where two are alike. */
  private id(path: string): string {
    const name = path.replaceAll(/[^A-Za-z0-9-]+/g, "-");
    const count = (this.ids.get(name) ?? 0) + 1;
    this.ids.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  }
}
