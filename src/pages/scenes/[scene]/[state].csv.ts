import type { APIRoute, GetStaticPaths } from "astro";
import { numbersCsv } from "../../../engine/scene/numbers";
import { compose } from "../../../engine/scene/compose";
import { scenes, story } from "@story";

interface Props {
  rows: readonly string[];
}

/** The numbers of every state of every scene, as a file each. */
export const getStaticPaths = (() =>
  Object.values(scenes).flatMap((scene) =>
    Object.entries(compose(scene, "wide").steps).map(([state, { rows }]) => ({
      params: { scene: scene.name, state },
      props: { rows },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(numbersCsv(story, props.rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
