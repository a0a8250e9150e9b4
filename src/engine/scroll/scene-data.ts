import type { SceneData } from "./stage";

/** Fetched, but for the story in one file, which holds it. Its addresses are told from where it is. */
export async function sceneDataOf(address: string): Promise<SceneData> {
  const here = document.getElementById(address);
  if (here) return JSON.parse(here.textContent) as SceneData;
  const [answer] = await Promise.all([fetch(address), italics()]);
  const data = (await answer.json()) as SceneData;
  for (const told of Object.values(data.readings)) told.href = new URL(told.href, answer.url).href;
  return data;
}

let coming: Promise<unknown> | undefined;

/**
 * The letters that only pictures have, once they are there or will not come: a font that was first
 * asked for by words on the page would be too late for them.
 */
function italics(): Promise<unknown> {
  const family = getComputedStyle(document.querySelector(".stage")!).getPropertyValue("--text");
  coming ??= document.fonts.load(`italic 1em ${family}`).catch(() => undefined);
  return coming;
}
