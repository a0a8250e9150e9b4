import { globSync } from "node:fs";
import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { inject } from "vitest";
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
  close(): Promise<void>;
}

interface Wishes {
  screen?: keyof typeof screens | { width: number; height: number };
  script?: boolean;
  still?: boolean;
  /** The only origin that may be asked for anything. */
  at?: string;
}

let shared: Promise<Browser> | undefined;

/** Opens a page in a context of its own: nothing cached, nothing remembered. */
export async function reader({
  screen = "wide",
  script = true,
  still = false,
  at = address,
}: Wishes = {}) {
  shared ??= puppeteer.connect({ browserWSEndpoint: inject("endpoint") });
  const context: BrowserContext = await (await shared).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(typeof screen === "string" ? screens[screen] : screen);
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([
    { name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" },
  ]);
  await page.evaluateOnNewDocument(hurry);
  return { page, complaints: listen(page, at), close: () => context.close() } satisfies Reader;
}

/** Time passes six times faster for what moves, so that a pass through all states is quick. */
const hurry = `{
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (frame) => real((time) => frame(time * 6));
}`;

function listen(page: Page, at: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${String(error)}`));
  page.on("requestfailed", (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== at && protocol !== "data:") complaints.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Puts a step at the line where it takes over, as far as the page goes. */
export const reach = (page: Page, step: string) =>
  page.$eval(`#${step}`, (element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.6);
  });

/** Waits until the scene of a step is at rest in its state. */
export const atRest = (page: Page, step: string) =>
  page.waitForFunction(
    (id) => {
      const element = document.getElementById(id)!;
      const stage = element.closest("[data-scene]")!.querySelector("svg[data-stage]")!;
      return stage.getAttribute("data-state") === element.dataset["step"];
    },
    { timeout: 60_000 },
    step,
  );

/** Every step of the page: its address, its scene and its state. */
export const stepsOf = (page: Page) =>
  page.$$eval("[data-step]", (elements) =>
    elements.map((element) => ({
      id: element.id,
      scene: element.closest<HTMLElement>("[data-scene]")!.dataset["scene"]!,
      state: (element as HTMLElement).dataset["step"]!,
    })),
  );
