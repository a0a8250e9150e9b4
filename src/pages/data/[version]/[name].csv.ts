import type { APIRoute, GetStaticPaths } from "astro";
import { published } from "../../../engine/table/write";
import { data } from "@story";

interface Props {
  csv: string;
}

/** The datasets of this version, at addresses that no later version writes to. */
export const getStaticPaths = (() =>
  data.tables.map(({ name, csv }) => ({
    params: { version: data.version.id, name },
    props: { csv },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(published(props.csv), { headers: { "content-type": "text/csv; charset=utf-8" } });
