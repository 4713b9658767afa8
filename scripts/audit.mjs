// `npm run audit`: known holes in what people get, bundled packages and Electron included. `npm audit --omit=dev` does not see
// those, since the bundler is a tool of the developers. Tools are left out: they run on nobody's machine but ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './installed.mjs';
import { askNpm, shippedPackages } from './shipped.mjs';

const shipped = await shippedPackages();
const report = JSON.parse(askNpm('audit', '--include=dev', '--json'));
if (report.vulnerabilities === undefined) {
  console.error(
    `The registry did not answer what is known of holes: ${report.message ?? JSON.stringify(report)}`,
  );
  process.exit(2);
}

const isShipped = (name, node) => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, node, 'package.json'), 'utf8'));
  return shipped.some((one) => one.name === name && one.version === version);
};
const holes = Object.values(report.vulnerabilities).filter(({ name, nodes }) =>
  nodes.some((node) => isShipped(name, node)),
);
for (const { name, severity, via } of holes) {
  const known = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`));
  console.log(`${severity}: ${name}: ${known.join('; ')}`);
}
const others = Object.keys(report.vulnerabilities).length - holes.length;
console.log(
  `${shipped.length} packages are shipped, ${holes.length} of them with known holes; ${others} tools have some.`,
);
process.exitCode = holes.length === 0 ? 0 : 1;
