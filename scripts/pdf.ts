import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";

/** Sheets the story is printed on. */
export const sheets = ["A4", "Letter"] as const;
export type Sheet = (typeof sheets)[number];

/**
 * A page of the story on paper, tagged for those who listen and with an outline.
 *
 * @param page a page of Chromium that shows the story
 * @returns the bytes of a PDF
 */
export async function pdf(page: Page, format: Sheet): Promise<Uint8Array> {
  await page.emulateMediaType("print");
  // Notes come to the page of the story when they are wanted.
  await page.evaluate(() => void dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(() => !document.querySelector("[data-notes]"));
  // Pictures that no one came near have not been fetched, and Chromium does not wait for them.
  await page.$$eval("img", async (all) => {
    for (const one of all) one.loading = "eager";
    await Promise.all(all.filter((one) => one.checkVisibility()).map((one) => one.decode()));
  });
  return page.pdf({ format, tagged: true, outline: true, printBackground: true, timeout: 0 });
}

if (import.meta.main) {
  const { server, address } = await serve("dist", 0);
  const browser = await launch();
  const page = await browser.newPage();
  mkdirSync("packs", { recursive: true });
  await page.goto(`${address}/`, { waitUntil: "load" });
  for (const sheet of sheets) {
    const file = `packs/the-road-around-${sheet.toLowerCase()}.pdf`;
    writeFileSync(file, await pdf(page, sheet));
    console.log(file);
  }
  await browser.close();
  server.close();
}
