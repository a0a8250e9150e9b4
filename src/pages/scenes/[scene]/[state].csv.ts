import type { APIRoute, GetStaticPaths } from "astro";
import { numbersCsv } from "../../../engine/scene/numbers";
import { compose } from "../../../engine/scene/compose";
import { moved } from "../../../site/moved";
import { sceneOf, scenes, story } from "@story";

interface Props {
  rows: readonly string[];
}

const stepsOf = (scene: string) => compose(sceneOf(scene), "wide").steps;

/** The numbers of every state of every scene, as a file each, and of states that took another's place. */
export const getStaticPaths = (() => [
  ...Object.keys(scenes).flatMap((scene) =>
    Object.entries(stepsOf(scene)).map(([state, { rows }]) => ({
      params: { scene, state },
      props: { rows },
    })),
  ),
  ...moved.map(({ from, to }) => {
    const [scene = "", state = ""] = from.split("/");
    const [now = "", shown = ""] = to.split("/");
    return { params: { scene, state }, props: { rows: stepsOf(now)[shown]!.rows } };
  }),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(numbersCsv(story, props.rows), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
