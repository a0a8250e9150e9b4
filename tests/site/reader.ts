import { globSync } from "node:fs";
import puppeteer, {
  type Browser,
  type BrowserContext,
  type Frame,
  type HTTPRequest,
  type Page,
} from "puppeteer-core";
import { expect, inject } from "vitest";
import { compose } from "../../src/engine/scene/compose";
import { scenes } from "@story";

export const address = inject("address");

/** Every state of every scene: the story has a step for each. */
export const states = Object.values(scenes).flatMap((scene) =>
  Object.keys(compose(scene, "narrow").states).map((state) => ({ scene: scene.name, state })),
);

/** The pages that tell the story: the whole, and each chapter by itself. */
export const articles = [
  "/",
  ...globSync("src/content/chapters/*.mdx").map(
    (file) => `/chapters/${/\d+-([a-z-]+)\.mdx$/.exec(file)![1]}/`,
  ),
];

/** How long what must come may take, in ms: how fast the machine is decides nothing. */
const PATIENCE = 600_000;

/** The screens the story is tested on, one for each frame. */
export const screens = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844, isMobile: true, hasTouch: true },
} as const;

/** A page that writes down what a reader must never get. */
export interface Reader {
  page: Page;
  /** Errors, failed requests and requests to other origins, in the order they came. */
  complaints: string[];
  /** Waits until nothing has been on its way to the page for a tenth of a second. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

interface Wishes {
  screen?: keyof typeof screens | { width: number; height: number };
  script?: boolean;
  still?: boolean;
  /** How much faster than usual time passes for what moves; a journey takes 650 ms of it. */
  haste?: number;
  /** The only origin that may be asked for anything. */
  at?: string;
}

let shared: Promise<Browser> | undefined;

/** Opens a page in a context of its own: nothing cached, nothing remembered. */
export async function reader({
  screen = "wide",
  script = true,
  still = false,
  haste = 20,
  at = address,
}: Wishes = {}) {
  shared ??= puppeteer.connect({
    browserWSEndpoint: inject("endpoint"),
    protocolTimeout: 1_800_000,
  });
  const context: BrowserContext = await (await shared).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(typeof screen === "string" ? screens[screen] : screen);
  await page.setJavaScriptEnabled(script);
  page.setDefaultTimeout(PATIENCE);
  await page.emulateMediaFeatures([
    { name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" },
  ]);
  // Of the windows that are open at once only one has the focus; a reader looks at their own.
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(hurry(haste));
  await page.evaluateOnNewDocument(patient);
  return {
    page,
    complaints: listen(page, at),
    quiet: coming(page),
    close: () => context.close(),
  } satisfies Reader;
}

/** Time passes faster for what moves, so that a pass through all states is quick. */
const hurry = (haste: number) => `{
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (frame) => real((time) => frame(time * ${haste}));
}`;

/**
 * A page that waits eight seconds for its script, or thirty for a scene, goes back to its stills.
 * On a slow machine that is no fault of the page: here it waits a hundred times as long.
 */
export const patient = `{
  const real = window.setTimeout;
  window.setTimeout = (then, time, ...rest) => real(then, time >= 8000 ? time * 100 : time, ...rest);
}`;

function listen(page: Page, at: string): string[] {
  const complaints: string[] = [];
  const under = new Set<HTTPRequest>();
  const left = new WeakSet<HTTPRequest>();
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${String(error)}`));
  page.on("requestfailed", (request) => {
    // What a page had asked for when it was left is broken off, and its reader misses nothing.
    if (left.has(request)) return;
    // So is a still that stood in for a drawing, when that was there first.
    const aborted = request.failure()?.errorText === "net::ERR_ABORTED";
    if (aborted && new URL(request.url()).pathname.startsWith("/drawn/")) return;
    // Frames far down begin late, some only while their page is being left.
    if (aborted && request.isNavigationRequest() && request.frame() !== page.mainFrame()) return;
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("requestfinished", (request) => under.delete(request));
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      for (const one of under) left.add(one);
      under.clear();
    }
    under.add(request);
    const { origin, protocol } = new URL(request.url());
    if (origin !== at && protocol !== "data:") complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/**
 * Counts what is on its way to a page. What a page had asked for when it was left never ends, so
 * counting begins anew with each page.
 */
function coming(page: Page): () => Promise<void> {
  const under = new Set<HTTPRequest>();
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) under.clear();
  });
  page.on("request", (request) => under.add(request));
  page.on("requestfinished", (request) => under.delete(request));
  page.on("requestfailed", (request) => under.delete(request));
  return async () => {
    const patience = performance.now() + PATIENCE;
    for (let still = 0; still < 5; still = under.size ? 0 : still + 1) {
      if (performance.now() > patience)
        throw new Error(`still on its way: ${[...under].map((one) => one.url()).join(", ")}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
}

/** Puts a step where its link puts it. */
export const reach = (page: Page, step: string) =>
  page.$eval(`#${step}`, (element) => {
    element.scrollIntoView();
  });

/** Waits until the scene of a step is at rest in its state. */
export const atRest = (page: Page, step: string) =>
  page.waitForFunction(
    (id) => {
      const element = document.getElementById(id)!;
      const stage = element.closest("[data-scene]")!.querySelector("svg[data-stage]")!;
      return stage.getAttribute("data-state") === element.dataset["step"];
    },
    {},
    step,
  );

/**
 * Reads a page to its end: goes to each step and waits until its scene is at rest in its state.
 *
 * @returns the first step whose scene does not come to rest within ten minutes; nothing, if all do
 */
export const readThrough = (page: Page | Frame): Promise<string> =>
  page.evaluate(async (long) => {
    for (const step of document.querySelectorAll<HTMLElement>("[data-step]")) {
      const stage = step.closest("[data-scene]")!.querySelector("svg[data-stage]")!;
      step.scrollIntoView();
      const patience = performance.now() + long;
      const resting = () => stage.getAttribute("data-state") === step.dataset["step"];
      while (!resting() && performance.now() < patience) await new Promise(requestAnimationFrame);
      if (!resting()) return step.id;
    }
    scrollTo(0, document.documentElement.scrollHeight);
    return "";
  }, PATIENCE);

/** A step of a page: its address, its scene and its state. */
export interface Step {
  id: string;
  scene: string;
  state: string;
}

/** Every step of the page. */
export const stepsOf = (page: Page): Promise<Step[]> =>
  page.$$eval("[data-step]", (elements) =>
    elements.map((element) => ({
      id: element.id,
      scene: element.closest<HTMLElement>("[data-scene]")!.dataset["scene"]!,
      state: (element as HTMLElement).dataset["step"]!,
    })),
  );

/**
 * Does what leads to another page, and waits until that page is there. The address of a page
 * changes while it is read, so a navigation by itself says nothing: it is known by its path.
 */
export async function leads(page: Page, path: RegExp, action: () => Promise<unknown>) {
  await action();
  const there = () =>
    page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => "on its way");
  await expect
    .poll(there, { interval: 20 })
    .toMatch(new RegExp(`${path.source.replace(/\$$/, "")} complete$`));
}
