// `npm run sbom`: what the program that people get consists of, as CycloneDX, in `dist/sbom.cdx.json`. npm's own list of what is
// installed, less what stays with the developers; each component says how it is shipped. `npm sbom --omit dev` would leave out
// everything that the bundler takes in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './installed.mjs';
import { askNpm, shippedPackages } from './shipped.mjs';

const shipped = new Map(
  (await shippedPackages()).map(({ name, version, how }) => [`${name}@${version}`, how]),
);
const bom = JSON.parse(
  askNpm('sbom', '--include=dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'),
);
if (!Array.isArray(bom.components)) throw new Error(`npm sbom failed: ${JSON.stringify(bom)}`);

const fullName = ({ group, name }) =>
  group === undefined || name.startsWith('@') ? name : `${group}/${name}`;
const keyOf = (component) => `${fullName(component)}@${component.version}`;
const components = bom.components
  .filter((component) => shipped.has(keyOf(component)))
  .map((component) => {
    const properties = (component.properties ?? []).filter(
      ({ name }) => name !== 'cdx:npm:package:development',
    );
    const how = { name: 'arbetsro:shipped', value: shipped.get(keyOf(component)) };
    return { ...component, properties: [...properties, how] };
  });
const listed = new Set(components.map(keyOf));
const missing = [...shipped.keys()].filter((key) => !listed.has(key));
if (missing.length > 0) throw new Error(`Not in npm's list: ${missing.join(', ')}`);

const kept = new Set([
  bom.metadata.component['bom-ref'],
  ...components.map((component) => component['bom-ref']),
]);
const dependencies = bom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
const file = join(PROJECT, 'dist', 'sbom.cdx.json');
mkdirSync(join(PROJECT, 'dist'), { recursive: true });
writeFileSync(file, `${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`);

for (const way of ['runtime', 'installed', 'bundled']) {
  const names = [...shipped].filter(([, how]) => how === way).map(([key]) => key);
  console.log(`${way} (${names.length}): ${names.join(', ')}`);
}
console.log(`Written: ${file}`);
