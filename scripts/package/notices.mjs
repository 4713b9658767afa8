// The licences of everything of other people in the program that people get, as one text. What that is, the bundler tells
// (scripts/shipped.mjs); the texts are those in the packages.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../installed.mjs';
import { shippedPackages } from '../shipped.mjs';

const RULE = '='.repeat(80);
const IS_LICENCE = /(^|-)(licen[cs]e|copying|notice)(\.\w+)?$/i;

/** The whole text. Throws where a package has neither a text nor a licence whose text is known here. */
export async function thirdPartyNotices() {
  const packages = (await shippedPackages()).filter(({ how }) => how !== 'runtime');
  const data = readFileSync(join(PROJECT, 'assets', 'licences', 'data.txt'), 'utf8');
  const intro = [
    'Arbetsro is made with the work of other people. These are the parts, and the licences under which they are here.',
    'Electron and Chromium bring theirs along: LICENSE.electron.txt and LICENSES.chromium.html.',
  ].join('\n');
  return [intro, ...packages.map(noticeOf), data].join(`\n${RULE}\n`);
}

function noticeOf({ name, version }) {
  const folder = join(PROJECT, 'node_modules', name);
  const { license, homepage, repository, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = licencesIn(folder).map((file) => ownPart(readFileSync(file, 'utf8')));
  if (texts.length === 0) texts.push(textOf(license, author, name));
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage;
  const head = [`${name} ${version}`, `Licence: ${license ?? 'as below'}`];
  // The Mozilla Public License asks that people are told where the source is.
  if (source !== undefined) head.push(`Source: ${source.replace(/^git\+/, '')}`);
  return `${head.join('\n')}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}

/** The licence of a package, and those of programs that it brings along in `vendor`. */
function licencesIn(folder) {
  const own = readdirSync(folder).map((file) => join(folder, file));
  const vendor = join(folder, 'vendor');
  const others = statSync(vendor, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(vendor, { recursive: true }).map((file) => join(vendor, file))
    : [];
  return [...own, ...others].filter((file) => IS_LICENCE.test(file.split(/[\\/]/).at(-1)));
}

/** The part of a text that is about the package itself: Vite's goes on with those of packages that only build. */
function ownPart(text) {
  const others = text.indexOf('# Licenses of bundled dependencies');
  return others < 0 ? text : text.slice(0, others);
}

/** For a package that names the MIT licence and leaves its text out. */
function textOf(license, author, name) {
  const who = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || who === undefined) throw new Error(`${name} brings no text of its licence along.`);
  const mit = readFileSync(join(PROJECT, 'LICENSE'), 'utf8');
  return mit.replace(/^Copyright.*$/m, `Copyright (c) ${who}`);
}
