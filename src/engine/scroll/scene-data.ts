import type { SceneData } from "./stage";

/**
 * What a scene is drawn from. It is fetched, but for the story in one file, which holds it. Its
 * addresses are told from where it is.
 */
export async function sceneDataOf(scene: HTMLElement, frame: string): Promise<SceneData> {
  const folder = scene.closest<HTMLElement>("[data-scene-data]")!.dataset["sceneData"];
  const address = `${folder}${scene.dataset["scene"]}/${frame}.json`;
  const here = document.getElementById(address);
  if (here) return JSON.parse(here.textContent) as SceneData;
  const [answer] = await Promise.all([fetch(address), letters()]);
  const data = (await answer.json()) as SceneData;
  for (const told of Object.values(data.readings)) told.href = new URL(told.href, answer.url).href;
  return data;
}

let coming: Promise<unknown> | undefined;

/**
 * The letters that only pictures have, once they are there or will not come: a font that was first
 * asked for by words on the page would be too late for them. They are italics, and the region’s own
 * in labels and headlines.
 */
function letters(): Promise<unknown> {
  const style = getComputedStyle(document.querySelector(".stage")!);
  const load = (font: string, family: string, letter?: string) =>
    document.fonts.load(`${font} 1em ${style.getPropertyValue(family)}`, letter);
  coming ??= Promise.all([
    load("italic", "--text"),
    load("600", "--display", "ğ"),
    load("400", "--label", "ğ"),
  ]).catch(() => undefined);
  return coming;
}
