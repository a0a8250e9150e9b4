/** The parts of what `npm sbom` says (CycloneDX) that differ from one machine to another. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
  components: { "bom-ref": string; externalReferences?: unknown }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What `npm sbom` says, without the hour, the chance and the place it was made.
 *
 * @param name what the software is called: else it is the folder it was in
 */
export function sbom(said: string, name: string): string {
  const bom = JSON.parse(said) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  bom.metadata.component.name = name;
  for (const one of bom.components) delete one.externalReferences;
  bom.components.sort((a, b) => byCode(a["bom-ref"], b["bom-ref"]));
  for (const one of bom.dependencies) one.dependsOn.sort(byCode);
  bom.dependencies.sort((a, b) => byCode(a.ref, b.ref));
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
