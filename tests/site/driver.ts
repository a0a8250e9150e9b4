import type { Page } from "puppeteer-core";
import { firefox, WebKit } from "../../scripts/engines.ts";
import { patient, reader } from "./reader.ts";

/** What a test asks of a browser, whichever engine it has. */
export interface Driver {
  /** Opens an address and waits for its load event. */
  go(url: string): Promise<void>;
  /** Runs the body of an async function in the page and answers what it returns. */
  run<T = unknown>(body: string): Promise<T>;
  /** Makes the window about so large: what it is then, the page knows. */
  size(width: number, height: number): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Presses a key, by the name the DOM has for it. */
  press(
    key: "End" | "Home" | "PageDown" | "PageUp" | "ArrowRight" | "ArrowLeft" | "Tab",
  ): Promise<void>;
  /** Errors and warnings on the console of the page and its frames. WebKit's driver has none. */
  said: string[];
  close(): Promise<void>;
}

export const drivers: Record<"chromium" | "firefox" | "webkit", () => Promise<Driver>> = {
  chromium: async () => {
    const { page, close } = await reader();
    return { ...over(page), close };
  },
  firefox: async () => {
    const browser = await firefox();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(patient);
    return { ...over(page), close: () => browser.close() };
  },
  webkit: async () => {
    const browser = await WebKit.start();
    let bars: [number, number] = [0, 0];
    const run = async <T>(body: string) =>
      await browser
        .post("execute/async", {
          script: `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
          args: [],
        })
        .then((answer) => {
          const { value, error } = answer as { value: T; error?: string };
          if (error) throw new Error(error);
          return value;
        });
    return {
      // WebKit's driver answers before the page is there: from nothing to it, asked until it is.
      go: async (url) => {
        await browser.post("url", { url: "about:blank" });
        await browser.post("url", { url });
        const there = () =>
          run<boolean>(
            `return location.href !== "about:blank" && document.readyState === "complete"`,
          ).catch(() => false);
        for (let tries = 0; tries < 12_000 && !(await there()); tries++)
          await new Promise((done) => setTimeout(done, 50));
      },
      run,
      // The window is larger than the page by its bars, and changes some time after it is told.
      size: async (width, height) => {
        for (let tries = 0; tries < 5; tries++) {
          await browser.post("window/rect", { width: width + bars[0], height: height + bars[1] });
          const [w, h] = await run<[number, number]>(`
            for (let tries = 0; tries < 40 && (innerWidth !== ${width} || innerHeight !== ${height}); tries++)
              await new Promise((done) => setTimeout(done, 25));
            return [innerWidth, innerHeight];
          `);
          if (w === width && h === height) return;
          bars = [
            Math.max(0, Math.min(200, bars[0] + width - w)),
            Math.max(0, Math.min(200, bars[1] + height - h)),
          ];
        }
      },
      back: async () => void (await browser.post("back")),
      reload: async () => void (await browser.post("refresh")),
      press: async (key) => {
        const value = {
          End: "\uE010",
          Home: "\uE011",
          PageUp: "\uE00E",
          PageDown: "\uE00F",
          ArrowLeft: "\uE012",
          ArrowRight: "\uE014",
          Tab: "\uE004",
        }[key];
        await browser.post("actions", {
          actions: [
            {
              type: "key",
              id: "keys",
              actions: [
                { type: "keyDown", value },
                { type: "keyUp", value },
              ],
            },
          ],
        });
      },
      said: [],
      close: () => browser.close(),
    };
  },
};

const over = (page: Page): Omit<Driver, "close"> => ({
  said: heard(page),
  go: async (url) => void (await page.goto(url, { waitUntil: "load" })),
  run: (body) => page.evaluate(`(async () => { ${body} })()`) as Promise<never>,
  size: (width, height) => page.setViewport({ width, height }),
  back: async () => void (await page.evaluate("history.back()")),
  reload: async () => void (await page.reload({ waitUntil: "load" })),
  press: (key) => page.keyboard.press(key),
});

function heard(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
}
