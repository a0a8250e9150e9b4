import { expect, test } from "vitest";
import { readCsv } from "../engine/table/csv";
import { compose } from "../engine/scene/compose";
import { numbersCsv } from "../engine/scene/numbers";
import { scenes, story } from "@story";

test.each(Object.values(scenes).map((scene) => [scene.name, scene] as const))(
  "%s: the numbers of each state can be read again, with their pages",
  (_, scene) => {
    for (const { rows } of Object.values(compose(scene, "wide").steps)) {
      const csv = numbersCsv(story, rows);
      expect(csv).toMatch(/^id,what,value,.*\r\n/);
      const sheet = readCsv(csv.replaceAll("\r\n", "\n"), "numbers.csv");
      expect(sheet.rows.map(([id]) => id!.text)).toEqual(rows);
      for (const cells of sheet.rows) {
        const at = (name: string) =>
          cells[sheet.header.findIndex(({ text }) => text === name)]!.text;
        expect(at("value") || at("date"), at("id")).toMatch(/\d/);
        expect(at("url") || at("formula"), at("id")).toMatch(/\S/);
      }
    }
  },
);
