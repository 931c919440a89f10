import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Where each tag is, and what registers it. The map comes first. */
const exportedBy = { 'src/element/agreement-map.ts': 'dist/index.js', 'src/element/prose/agreement-figure.ts': 'dist/figure.js' };
const definedBy = { 'src/element/agreement-map.ts': 'dist/define.js', 'src/element/prose/agreement-figure.ts': 'dist/figure.js' };

/** Where it is said what a style sheet reaches of the map: seventy lines that would else stand before the class of the tag. */
const appearance = 'src/element/appearance.ts';

/** The manifest as it is packed: a line each for those who compare two, and no indentation, which weighs. */
export const manifestText = (manifest) => `${JSON.stringify(manifest, null, 1).replace(/^ +/gm, '')}\n`;

/** The custom-elements manifest, read from the class docs of the elements; private members left out. */
export async function readManifest() {
  const manifest = await cli({
    argv: ['analyze', '--litelement', '--quiet', '--globs', appearance, ...Object.keys(definedBy)],
    cwd: repository,
    noWrite: true,
  });
  const { cssProperties, cssParts } = manifest.modules.find(({ path }) => path === appearance).declarations[0];
  manifest.modules = manifest.modules.filter(({ path }) => path !== appearance);
  for (const module of manifest.modules) {
    module.declarations = module.declarations.map(({ kind, description, name, ...rest }) =>
      rest.tagName === 'agreement-map'
        ? { kind, description, name, cssProperties, cssParts, ...rest }
        : { kind, description, name, ...rest },
    );
  }
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    declaration.members = declaration.members?.filter(({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#'));
    declaration.events = declaration.events?.filter(({ name }) => name !== undefined);
  }
  return published(manifest);
}

/** The manifest as those see it who have the package and not the repository, with the modules that register the tags. */
function published(manifest) {
  const places = Object.keys(definedBy);
  const sorted = [...manifest.modules].sort((a, b) => places.indexOf(a.path) - places.indexOf(b.path));
  const defining = sorted.map(({ path, declarations }) => {
    const { name, tagName } = declarations.find(({ customElement }) => customElement);
    const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
    return { kind: 'javascript-module', path: definedBy[path], declarations: [], exports: [definition] };
  });
  const text = JSON.stringify({ ...manifest, modules: [...sorted, ...defining] });
  // The package has no file a module: what exports the class stands for the one it is in.
  return JSON.parse(text.replaceAll(/"(src\/[^"]+\.ts)"/g, (_, module) => JSON.stringify(exportedBy[module])));
}

/** README.md with its tables as the manifest has them. */
export function fillTables(readme, manifest) {
  const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
  const named = (rows) => rows.map(({ name, description }) => [name === '' ? '(default)' : `\`${name}\``, description]);
  const tables = {
    attributes: [
      tabulate(
        ['attribute', 'property', 'what'],
        element.attributes.map(({ name, fieldName, description }) => [`\`${name}\``, `\`${fieldName ?? name}\``, description]),
      ),
    ],
    styles: [tabulate(['custom property', 'what'], named(element.cssProperties)), tabulate(['part', 'what'], named(element.cssParts))],
    events: [tabulate(['event', 'when'], named(element.events)), tabulate(['slot', 'what'], named(element.slots))],
  };
  return Object.entries(tables).reduce(
    (text, [name, all]) =>
      text.replace(
        new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}\n${all.join('\n\n')}\n\n${close}`,
      ),
    readme,
  );
}

function tabulate(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = await readManifest();
  await writeFile(`${repository}custom-elements.json`, manifestText(manifest));
  await writeFile(`${repository}README.md`, fillTables(await readFile(`${repository}README.md`, 'utf8'), manifest));
}
