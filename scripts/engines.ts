import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { free, provided } from "./machine.ts";

/** The engines the story is held to besides Chromium, which all other tests use. */
export const engines = ["firefox", "webkit"] as const;
export type Engine = (typeof engines)[number];

const MINI = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser";
const needs = {
  firefox: {
    packages: ["firefox-esr"],
    there: () => existsSync("/usr/bin/firefox-esr"),
  },
  webkit: {
    packages: ["webkit2gtk-driver", "xvfb", "xauth"],
    there: () =>
      existsSync("/usr/bin/WebKitWebDriver") &&
      existsSync("/usr/bin/xvfb-run") &&
      globSync(MINI).length > 0,
  },
};

/** Sees to it that an engine is there, as `provided` does. */
export const ready = (engine: Engine): boolean =>
  provided(engine, needs[engine].packages, needs[engine].there);

/** Starts Firefox, driven over WebDriver BiDi. */
export const firefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    headless: true,
    protocolTimeout: 1_800_000,
  });

/** A WebKit browser, driven over WebDriver: what puppeteer does not speak. */
export class WebKit {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly base: string,
  ) {}

  static async start(): Promise<WebKit> {
    const port = await free();
    const driver = spawn(
      "xvfb-run",
      ["-a", "-s", "-screen 0 1920x1200x24", "WebKitWebDriver", `--port=${port}`],
      { stdio: "ignore", detached: true },
    );
    const root = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      try {
        if ((await fetch(`${root}/status`)).ok) break;
      } catch (error) {
        if (tries > 200) throw error;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    const binary = globSync(MINI).sort().at(-1)!;
    const { sessionId } = (await ask(`${root}/session`, {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } },
      },
    })) as { sessionId: string };
    const one = new WebKit(driver, `${root}/session/${sessionId}`);
    await one.post("timeouts", { script: 1_800_000, pageLoad: 1_800_000 });
    return one;
  }

  post = (path: string, body: object = {}) => ask(`${this.base}/${path}`, body);

  /** Ends the browser, its driver and its screen. */
  async close(): Promise<void> {
    await fetch(this.base, { method: "DELETE" }).catch(() => undefined);
    process.kill(-this.driver.pid!, "SIGTERM");
  }
}

async function ask(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}
