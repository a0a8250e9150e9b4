import scrollama from "scrollama";
import { follow } from "./follow";
import { idle } from "./idle";
import { stepAt } from "./position";
import { receipts } from "./receipts";
import { Stage, type Draw, type Plan } from "./stage";
import { Teller } from "./teller";
import { way, ways } from "./ways";

/** Where on the screen, from its top, a step takes over. Below the picture on a phone, too. */
const LINE = 0.7;

/** The one rule of the style sheet that script must know: from here the wide frame is shown. */
const WIDE = matchMedia("(min-width: 73.75rem)");
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

const draws = import.meta.glob<{ draw: Draw }>("../scenes/*/draw.ts");
const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")];
const stages = new Map<HTMLElement, Stage>();
const tellers = new WeakMap<HTMLElement, Teller>();

/** Where the reader is: the index of the step, -1 before the first. */
const reader = () =>
  stepAt(
    steps.map((step) => step.getBoundingClientRect().top),
    innerHeight * LINE,
  );

/** The state of a scene for a reader at a step: its own last step above the line, or its first. */
function stateOf(scene: HTMLElement, at: number): string {
  const passed = steps.filter((step, i) => i <= at && scene.contains(step));
  return (passed.at(-1) ?? scene.querySelector<HTMLElement>("[data-step]"))!.dataset["step"]!;
}

/**
 * Puts every scene into the state of the reader's place. Scrollama and the browser say that
 * something happened; what is shown follows from where the steps stand, and from nothing else.
 */
function settle(cut = STILL.matches): void {
  const at = reader();
  for (const [scene, stage] of stages) stage.go(stateOf(scene, at), cut);
  follow(steps, at);
}

/**
 * Fetches what a scene is drawn from and draws it. If anything fails on the way, the scene goes
 * back to its stills, which stand in the page already.
 */
async function enliven(scene: HTMLElement): Promise<void> {
  const name = scene.dataset["scene"]!;
  const wide = WIDE.matches;
  try {
    const [{ draw }, plan] = await Promise.all([
      draws[`../scenes/${name}/draw.ts`]!(),
      planOf(`${scene.dataset["plans"]}${wide ? "wide" : "narrow"}.json`),
    ]);
    await idle();
    if (wide !== WIDE.matches) return;
    stages.get(scene)?.stop();
    const svg = scene.querySelector("svg")!;
    const teller = tellers.get(scene) ?? new Teller(scene.querySelector(".board")!, svg);
    tellers.set(scene, teller);
    stages.set(scene, new Stage(svg, plan, draw, stateOf(scene, reader()), teller));
  } catch {
    stages.get(scene)?.stop();
    stages.delete(scene);
    scene.dataset["failed"] = "";
  }
}

const planOf = async (address: string) => (await (await fetch(address)).json()) as Plan;

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
        void enliven(target as HTMLElement);
      }
    },
    { rootMargin: "150% 0px" },
  );
  for (const scene of document.querySelectorAll("[data-scene]")) near.observe(scene);
}

function start(): void {
  if (way() === "scroll") watch();
  receipts();
  const happened = () => settle();
  if (steps.length) {
    // Enter and exit are all we ask: of Scrollama 3.2 the rest is broken or unneeded.
    scrollama().setup({ step: steps, offset: LINE }).onStepEnter(happened).onStepExit(happened);
  }
  for (const name of ["resize", "pageshow", "hashchange", "scrollend"])
    addEventListener(name, happened);
  if (!("onscrollend" in window)) quiet(happened);
  STILL.addEventListener("change", happened);
  WIDE.addEventListener("change", () => {
    for (const scene of stages.keys()) void enliven(scene);
  });
  ways(
    () => steps[reader()],
    () => {
      if (way() === "scroll") watch();
      happened();
    },
  );
  happened();
}

/** For browsers without the scrollend event: a tenth of a second of quiet. */
function quiet(then: () => void): void {
  let timer = 0;
  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(then, 100);
    },
    { passive: true },
  );
}

start();
