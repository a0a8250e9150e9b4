import type { APIRoute, GetStaticPaths } from "astro";
import { tables } from "../../data";

interface Props {
  csv: string;
}

/** The datasets as they are. */
export const getStaticPaths = (() =>
  tables.map(({ name, csv }) => ({ params: { name }, props: { csv } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.csv, { headers: { "content-type": "text/csv; charset=utf-8" } });
