import { defineConfig } from "vitest/config";

/** The tests that `npm run mutate` holds to account: of data reading, formatting and binding. */
export default defineConfig({
  test: {
    include: ["src/data/*.test.ts", "src/{fault,format,receipts}.test.ts", "src/prose/*.test.ts"],
    // They compose every scene, which tells nothing of these files and takes long.
    exclude: ["src/data/data.test.ts", "src/prose/prose.test.ts"],
    css: true,
  },
});
