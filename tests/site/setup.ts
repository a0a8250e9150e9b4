import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import type { TestProject } from "vitest/node";
import { ready as nginx } from "../../lab/nginx.ts";
import { browser, flags } from "../../scripts/browser.ts";
import { engines, ready } from "../../scripts/engines.ts";
import { serve } from "../../scripts/serve.ts";
import { provideEditions } from "../editions.ts";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    endpoint: string;
  }
}

/**
 * Serves the built site and starts one browser for all tests of it. What is missing on the machine
 * is installed before the first test, as tests run side by side and installing cannot.
 */
export default async function setup(project: TestProject) {
  if (!existsSync("dist/index.html"))
    throw new Error("tests/site: expected a built site in dist; run npm run build first.");
  const found = browser();
  for (const engine of engines) ready(engine);
  nginx();
  const chrome = await puppeteer.launch({ executablePath: found.path, args: flags });
  console.log(`Testing with ${await chrome.version()}, ${found.path} (${found.from}).`);
  const { server, address } = await serve("dist", 0);
  project.provide("address", address);
  project.provide("endpoint", chrome.wsEndpoint());
  const endEditions = await provideEditions(project);
  return async () => {
    await chrome.close();
    server.close();
    endEditions();
  };
}
