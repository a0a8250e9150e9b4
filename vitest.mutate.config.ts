import { defineConfig } from "vitest/config";
import { alias } from "./story.config.mjs";

/** The tests that `npm run mutate` holds to account: of data reading, formatting and binding. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: [
      "src/engine/{table,tables,base,text,provenance,prose}/*.test.ts",
      "src/data/*.test.ts",
    ],
    // They compose every scene, which tells nothing of these files and takes long.
    exclude: ["src/data/data.test.ts"],
    css: true,
  },
});
