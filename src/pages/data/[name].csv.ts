import type { APIRoute, GetStaticPaths } from "astro";

import { published } from "../../engine/table/write";
import { data } from "@story";

interface Props {
  csv: string;
}

/** The datasets as they are, with the line ends of RFC 4180. */
export const getStaticPaths = (() =>
  data.tables.map(({ name, csv }) => ({
    params: { name },
    props: { csv },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(published(props.csv), { headers: { "content-type": "text/csv; charset=utf-8" } });
