import { create, patch, type Slots } from "../svg/dom";
import type { Mark } from "../svg/mark";
import { stage, type Sheet, type Words } from "../svg/stage";
import type { Tooltip } from "../svg/tooltip";
import { between } from "./between";
import type { MarkTooltips } from "./tooltip";

/** All a browser needs to draw one frame of a scene: `/scenes/<scene>/<frame>.json`. */
export interface SceneData {
  frame: Sheet;
  /** Whether it comes drawn, as nothing in it moves: then the model is its pictures, for `fade`. */
  drawn?: true;
  model: unknown;
  states: Record<string, Words & { state: unknown }>;
  slots: Slots;
  /** What marks tell of, by the row they name. */
  readings: Readonly<Record<string, Tooltip>>;
}

/** A scene as it came to the browser: what it is drawn from, and what draws it. */
export interface Arrived {
  data: SceneData;
  /** A method and not a property, so that a drawing with types of its own may be given for it. */
  draw(model: unknown, state: unknown): readonly Mark[];
}

export type Draw = Arrived["draw"];

/** How long a change of state takes, in milliseconds. */
const DURATION = 650;

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * The stage of a scene: its drawing, and the way from state to state. It starts from wherever
 * the drawing is, so that turning back half-way, or jumping, is nothing special.
 */
export class Stage {
  private shown: Mark;
  private state: unknown;
  private moving = 0;

  /**
   * Draws a state for the first time, in place of what stands in the element.
   *
   * @param element the svg of the scene
   * @param target the name of the state
   * @param tooltips of its marks: told whenever the drawing comes to rest, or leaves
   */
  constructor(
    private readonly element: Element,
    private readonly scene: Arrived,
    private target: string,
    private readonly tooltips: MarkTooltips,
  ) {
    const { data } = scene;
    this.state = data.states[target]!.state;
    this.shown = this.picture();
    const drawn = create(this.shown, data.slots);
    for (const { name, value } of [...drawn.attributes]) element.setAttribute(name, value);
    element.replaceChildren(...drawn.children);
    this.rest();
  }

  /** Moves to a state; `cut` is there at once, as it is where motion is not wanted. */
  go(name: string, cut: boolean): void {
    if (name === this.target && !(cut && this.moving)) return;
    this.stop();
    this.target = name;
    this.element.removeAttribute("data-state");
    this.tooltips.close();
    if (cut) {
      this.show(this.state, 1);
      this.rest();
    } else this.travel(this.state);
  }

  /** Ends all movement: the element is about to be drawn by another. */
  stop(): void {
    cancelAnimationFrame(this.moving);
  }

  private travel(from: unknown): void {
    let began: number | undefined;
    const step = (time: number) => {
      began ??= time;
      const t = Math.min(1, (time - began) / DURATION);
      this.show(from, ease(t));
      if (t < 1) this.moving = requestAnimationFrame(step);
      else this.rest();
    };
    this.moving = requestAnimationFrame(step);
  }

  private show(from: unknown, t: number): void {
    this.state = between(from, this.scene.data.states[this.target]!.state, t);
    const next = this.picture();
    patch(this.element, this.shown, next, this.scene.data.slots);
    this.shown = next;
  }

  private picture(): Mark {
    const { data, draw } = this.scene;
    const { frame, model, states } = data;
    return stage(frame, states[this.target]!, draw(model, this.state));
  }

  private rest(): void {
    this.moving = 0;
    const scene = this.element.closest("[data-scene]");
    const words = `[data-step="${CSS.escape(this.target)}"] > .words`;
    this.tooltips.offer(this.scene.data.readings, scene?.querySelector(words));
    this.element.setAttribute("data-state", this.target);
  }
}
