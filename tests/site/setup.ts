import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import type { TestProject } from "vitest/node";
import { browser, flags } from "../../scripts/browser.ts";
import { serve } from "../../scripts/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    endpoint: string;
  }
}

/** Serves the built site and starts one browser for all tests of it. */
export default async function setup(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests/site: expected a built site in dist; run npm run build first.");
  const found = browser();
  const chrome = await puppeteer.launch({ executablePath: found.path, args: flags });
  console.log(`Testing with ${await chrome.version()}, ${found.path} (${found.from}).`);
  const { server, address } = await serve("dist", 0);
  project.provide("address", address);
  project.provide("endpoint", chrome.wsEndpoint());
  return async () => {
    await chrome.close();
    server.close();
  };
}
