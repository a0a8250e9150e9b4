import * as breakpoints from "./breakpoints";
import { motionless, offerReadingModes, readingMode } from "./reading-mode";
import { fade } from "../svg/fade";
import { decks, layoutSteps, turnTo } from "./decks";
import { tellEnd } from "./depth";
import { follow } from "./follow";
import { idle } from "./idle";
import { make } from "./make";
import { closeMenu } from "./menu";
import { chapterHere, chapters, line, measure, stepHere, steps } from "./place";
import { quiet } from "./quiet";
import { receipts } from "./receipts";
import { sceneDataOf } from "./scene-data";
import { Stage, type Draw } from "./stage";
import { StandIn } from "./stand-in";
import { MarkTooltips } from "./tooltip";
import { trigger } from "./trigger";

const WIDE = matchMedia(breakpoints.WIDE_FRAME);

/** How long a scene may take to come, in ms, while its still stands in; then its stills stay. */
const PATIENCE = 30_000;

/** What fetches the drawing of each scene that moves, when its reader is near, all by its name. */
export type Draws = Readonly<Record<string, () => Promise<Readonly<Record<string, Draw>>>>>;

let draws: Draws = {};
const stages = new Map<HTMLElement, Stage>();
const tooltips = new WeakMap<HTMLElement, MarkTooltips>();
/** What is shown of scenes that are slow to come. */
const standIns = new Map<HTMLElement, StandIn>();

/** Where the reader was when all was last set. */
let last = { at: NaN, chapter: NaN };

/** Where the reader is: the index of the step, -1 before the first. */
function reader(): number {
  const at = stepHere();
  // The steps of a deck stand side by side: which of them it is says the deck.
  const deck = decks.get(sceneOf(steps[at])!);
  return deck && readingMode() === "steps" ? steps.indexOf(deck.step) : at;
}

const sceneOf = (step: HTMLElement | undefined) => step?.closest<HTMLElement>("[data-scene]");

/** The step of a scene for a reader at a step: its own last one above the line, or its first. */
function stepOf(scene: HTMLElement, at = reader()): HTMLElement {
  const passed = steps.filter((step, i) => i <= at && scene.contains(step));
  return (
    (readingMode() === "steps" && decks.get(scene)?.step) ||
    (passed.at(-1) ?? scene.querySelector<HTMLElement>("[data-step]"))!
  );
}

const stateOf = (scene: HTMLElement, at?: number) => stepOf(scene, at).dataset["step"]!;

/**
 * Puts every scene into the state of the reader's place. Scrollama and the browser say that
 * something happened; what is shown follows from where the steps stand, and from nothing else.
 * Until cards are there nobody knows which one is read, and to name another would lose the place.
 */
function update(): void {
  if (readingMode() === "steps" && !decks.size) return;
  const at = reader();
  for (const [scene, stage] of stages) stage.go(stateOf(scene, at), motionless());
  for (const one of standIns.values()) one.set();
  last = { at, chapter: chapterHere() };
  follow(steps, at, chapters[last.chapter]);
}

/** The same where the page was scrolled: most of that stays in one step. */
function moved(): void {
  if (reader() !== last.at || chapterHere() !== last.chapter) update();
}

/** The same, where things may stand elsewhere than before. */
function settle(): void {
  measure();
  update();
}

/**
 * Fetches what a scene is drawn from and draws it. If anything fails on the way, the scene goes
 * back to its stills, which stand in the page already.
 */
async function mount(scene: HTMLElement): Promise<void> {
  const name = scene.dataset["scene"]!;
  const wide = WIDE.matches;
  arrived(scene);
  if (!stages.has(scene)) standIns.set(scene, new StandIn(scene, wide, () => stepOf(scene)));
  try {
    const [own, data] = await Promise.race([
      Promise.all([draws[name]?.(), sceneDataOf(scene, wide ? "wide" : "narrow")]),
      new Promise<never>((_, fail) => setTimeout(fail, PATIENCE)),
    ]);
    await idle();
    if (wide !== WIDE.matches) return mount(scene); // The window was turned meanwhile.
    stages.get(scene)?.stop();
    const svg = scene.querySelector("svg[data-stage]")!;
    const ownTooltips =
      tooltips.get(scene) ?? new MarkTooltips(scene.querySelector(".board")!, svg);
    tooltips.set(scene, ownTooltips);
    const draw = data.drawn ? fade : own![name]!;
    stages.set(scene, new Stage(svg, { data, draw }, stateOf(scene), ownTooltips));
    arrived(scene);
    tell(scene);
  } catch {
    arrived(scene);
    stages.get(scene)?.stop();
    stages.delete(scene);
    scene.dataset["failed"] = "";
  }
}

/** What stood in for a scene leaves. */
function arrived(scene: HTMLElement): void {
  standIns.get(scene)?.leave();
  standIns.delete(scene);
}

/** Gives each step of a drawn scene the alternative text of its still: an SVG, in the one file. */
function tell(scene: HTMLElement): void {
  for (const step of scene.querySelectorAll<HTMLElement>("[data-step]:not(:has(> .heard))")) {
    const still = step.querySelector(".still :is(img, svg)");
    const textContent = still?.getAttribute("alt") ?? still?.getAttribute("aria-label") ?? "";
    step.append(make("p", { className: "heard", textContent }));
  }
}

let watching = false;

/** Scenes cost nothing until the reader is within a screen and a half of them. */
function watch(): void {
  if (watching) return;
  watching = true;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void mount(target as HTMLElement);
      }
    },
    { rootMargin: "150% 0px" },
  );
  for (const scene of document.querySelectorAll("[data-scene]")) near.observe(scene);
}

/** The step that the address names, by its own name or by that of one whose place it took. */
const named = () => document.getElementById(location.hash.slice(1))?.closest("[data-step]") ?? null;

/** Brings the story to life: sets its reading mode, and draws scenes as the reader comes near. */
export function start(drawings: Draws): void {
  draws = drawings;
  const { dataset } = document.documentElement;
  dataset["alive"] = "";
  dataset["reading"] ??= "article";
  if (readingMode() !== "article") watch();
  void layoutSteps(update).then(() => {
    turnTo(named());
    settle();
  });
  receipts();
  closeMenu();
  measure();
  if (steps.length) trigger(steps, line, moved);
  for (const name of ["resize", "pageshow"]) addEventListener(name, settle);
  addEventListener("scrollend", moved);
  addEventListener("hashchange", () => {
    turnTo(named());
    settle();
  });
  // Paper waits for no reader to come near a picture.
  addEventListener("beforeprint", () => {
    for (const image of document.images) image.loading = "eager";
  });
  // Text that grows moves the steps, and neither scrolls nor resizes the window.
  new ResizeObserver(settle).observe(document.body);
  if (!("onscrollend" in window)) quiet(moved);
  WIDE.addEventListener("change", () => {
    for (const scene of stages.keys()) void mount(scene);
  });
  offerReadingModes(
    () => steps[reader()],
    (at) => {
      watch();
      void layoutSteps(update).then(() => {
        turnTo(at ?? null);
        settle();
        at?.scrollIntoView();
      });
    },
  );
  tellEnd();
}
