/** Made by the build: see `moving.ts`. */
declare module "virtual:drawings" {
  const drawings: import("../engine/scroll/scroll").Draws;
  export default drawings;
}
