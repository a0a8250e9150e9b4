import { runnerImport } from "vite";
import { alias } from "../story.config.mjs";

/**
 * A module of `src` as the build reads it, with style sheets and data as text.
 *
 * @param path from the project’s root, such as `/src/kit/verify/verify.ts`
 */
export const source = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(path, { configFile: false, resolve: { alias } })).module;
