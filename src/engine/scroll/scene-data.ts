import type { SceneData } from "./stage";

/** Fetched, but for the story in one file, which holds it. Its addresses are told from where it is. */
export async function sceneDataOf(address: string): Promise<SceneData> {
  const here = document.getElementById(address);
  if (here) return JSON.parse(here.textContent) as SceneData;
  const answer = await fetch(address);
  const data = (await answer.json()) as SceneData;
  for (const told of Object.values(data.readings)) told.href = new URL(told.href, answer.url).href;
  return data;
}
