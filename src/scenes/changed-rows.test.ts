import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf, shows, sizeFaults, usedRows, yearFaults } from "../../tests/law/law";
import { usesOf } from "../engine/prose/uses";
import { scenes, story } from "@story";

/*
 * The law of the pictures: a number in a picture comes from its row. Each row that a picture uses is
 * changed in its CSV, and picture, words, table and receipt must all follow.
 */

const bound = Object.values(scenes).filter(({ name }) => !story.config.unbound.includes(name));

const chapters = globSync("src/content/chapters/*.mdx").map((file) => readFileSync(file, "utf8"));

/** The rows that the chapter around a picture prints. */
const toldBeside = (name: string): string[] =>
  chapters
    .filter((text) => text.includes(`<Scene name="${name}">`))
    .flatMap((text) => usesOf(text).map(({ id }) => id));

/** Rows whose marks have no size: they only say that there is something, by scene. */
const sizeless: Readonly<Record<string, readonly string[]>> = {
  // That there is aid is a rung; how much it is no rung says.
  conditions: ["cost-us-145m"],
  // Lengths are not drawn to scale; a ring only says where wagons wait.
  dials: [
    ...["gap", "rails-baku-horadiz", "rails-horadiz-aghband", "rails-nakhchivan"],
    "kuryk-wagons-waiting",
  ],
  // The gap of the rails lies under that of the power line, and the planned piece leaves the picture.
  wires: ["gap", "zangezur-line-turkiye"],
};

/** Rows that stand in the table of a scene for those who open it, and nowhere else. */
const tableOnly: readonly string[] = [
  ...["overland-by-kazakhstan", "rails-baku-kars", "kars-by-georgia"],
  ...["caspian-1995", "caspian-2020", "caspian-ferry-kuryk", "caspian-ferry-turkmen"],
];

describe.each(bound)("$name", (scene) => {
  test("follows each of its rows, in words, table and receipt", () => {
    const rows = usedRows(scene);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((id) => faultsOf(scene, id))).toEqual([]);
  });

  test("lists no number that neither it nor the chapter around it shows", () => {
    const told = [...tableOnly, ...toldBeside(scene.name)];
    const silent = usedRows(scene).filter((id) => !told.includes(id));
    expect(silent.filter((id) => !shows(scene, id))).toEqual([]);
  });

  test("draws each number as large as it is", () => {
    const without = sizeless[scene.name] ?? [];
    const rows = usedRows(scene);
    expect(rows).toEqual(expect.arrayContaining([...without]));
    const sized = rows.filter((id) => !without.includes(id));
    expect(sized.flatMap((id) => sizeFaults(scene, id))).toEqual([]);
  });

  test("follows the years of its rows", () => {
    expect(yearFaults(scene)).toEqual([]);
  });
});
