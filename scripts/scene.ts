import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/*
 * Starts a scene from the smallest there is, so that no template can rot: `npm run scene
 * two-gauges` makes src/scenes/two-gauges, which stands on the contact sheet at once.
 */

const SCENES = "src/scenes";

const stop = (words: string): never => {
  console.error(words);
  process.exit(1);
};

const name = process.argv[2] ?? stop("Usage: npm run scene <name>, for example two-gauges");
if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  stop(`Expected a name of small letters and hyphens; found "${name}".`);
const folder = join(SCENES, name);
if (existsSync(folder)) stop(`${folder} is there already. Choose another name.`);

const size = (one: string) =>
  readdirSync(join(SCENES, one))
    .filter((file) => file.endsWith(".ts"))
    .reduce((sum, file) => sum + statSync(join(SCENES, one, file)).size, 0);
const smallest = readdirSync(SCENES)
  .filter((one) => existsSync(join(SCENES, one, "index.ts")))
  .sort((a, b) => size(a) - size(b))[0]!;

cpSync(join(SCENES, smallest), folder, { recursive: true });
rmSync(join(folder, "snapshots"), { recursive: true, force: true });
for (const file of ["index.ts", "draw.test.ts"]) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replaceAll(`"${smallest}"`, `"${name}"`));
}
console.log(
  `${folder} is a copy of ${smallest}. Next: model.ts, steps.ts, draw.ts; see CONTRIBUTING.md.`,
);
