export { csv, data } from "@story";
