import { execFileSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

/** A browser to test with, and where it came from. */
export interface Found {
  path: string;
  from: string;
}

/** A headless shell is the same engine without a window to draw: it opens pages twice as fast. */
const NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "chrome",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const CACHES = [
  join(homedir(), ".cache/ms-playwright"),
  join(homedir(), "Library/Caches/ms-playwright"),
  join(homedir(), "AppData/Local/ms-playwright"),
];

/**
 * Finds Chrome or Chromium, or gets it: CHROME_PATH, then what is installed, then what
 * Playwright has downloaded, then Debian's package where we may install it, then Playwright's
 * download.
 *
 * @throws Error that says how to help, when there is none to be had
 */
export function browser(): Found {
  return named() ?? installed() ?? playwright() ?? debian() ?? download() ?? none();
}

function named(): Found | undefined {
  const path = process.env["CHROME_PATH"];
  return path && existsSync(path) ? { path, from: "CHROME_PATH" } : undefined;
}

function installed(): Found | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ].find((one) => existsSync(one));
  return path ? { path, from: "installed" } : undefined;
}

function playwright(): Found | undefined {
  const inside = [
    "chromium_headless_shell-*/chrom*-linux*/*headless*shell",
    "chromium_headless_shell-*/chrom*-mac*/*headless*shell",
    "chromium_headless_shell-*/chrom*-win*/*headless*shell.exe",
    "chromium-*/chrome-linux*/chrome",
    "chromium-*/chrome-mac*/*.app/Contents/MacOS/*",
    "chromium-*/chrome-win*/chrome.exe",
  ];
  const path = CACHES.flatMap((cache) =>
    inside.flatMap((pattern) => globSync(join(cache, pattern))),
  )
    .sort()
    .at(-1);
  return path ? { path, from: "Playwright" } : undefined;
}

function debian(): Found | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const name = "chromium-headless-shell";
  console.log(`No browser found; installing Debian's ${name} …`);
  const quiet = {
    stdio: "pipe" as const,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
  } catch {
    return undefined;
  }
  return existsSync(`/usr/bin/${name}`) ? { path: `/usr/bin/${name}`, from: "Debian" } : undefined;
}

function download(): Found | undefined {
  try {
    execFileSync("npx", ["--yes", "playwright@1.64.1", "install", "--only-shell", "chromium"], {
      stdio: "pipe",
      timeout: 300_000,
    });
  } catch {
    return undefined;
  }
  return playwright();
}

function none(): never {
  throw new Error(
    "No Chrome or Chromium was found or could be fetched. Install one, or set CHROME_PATH to it.",
  );
}

/** Flags under which a headless Chromium keeps to itself. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--hide-scrollbars",
  // A headless shell sets letters on whole pixels, and lines break elsewhere than in a window.
  "--font-render-hinting=none",
];

/** Starts the browser the tests use. */
export const launch = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: browser().path, args: flags });
