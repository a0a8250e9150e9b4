export { near } from "./countries";
