/**
 * The types of the tags for JSX, from the manifest: what can be set, by attribute and by property, and what each event is; of a number in prose the attributes. Frameworks that know custom
 * elements listen by `on` and the name of an event.
 *
 * @param {object} manifest as `npm run docs` writes it
 * @param {string} types from where the element and its events are imported
 */
export function jsxTypes(manifest, types) {
  const [element, figure] = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  const { name, tagName, description, members, events } = element;
  const settable = members.filter((member) => member.kind === 'field' && !member.readonly);
  const settings = settable.flatMap(({ name: property, attribute = property, description: what }) =>
    [...new Set([property, attribute])].map((key) => ({ key, what, type: `${name}['${property}']` })),
  );
  const listeners = events.map(({ name: event, description: what }) => ({
    key: `on${event}`,
    what,
    type: `((event: ${name}EventMap['${event}']) => void)`,
  }));
  const rows = [...settings, ...listeners].map(({ key, what, type }) => `  /** ${what} */\n  ${nameOf(key)}?: ${type} | undefined;`);
  const figureRows = figure.attributes.map(({ name: key, type, description: what }) => {
    return `  /** ${what} */\n  ${nameOf(key)}?: ${type?.text ?? 'string'} | undefined;`;
  });
  return `import type { ${name}, ${name}EventMap } from '${types}';

/** What every element takes. */
export interface ElementProps {
  children?: any;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | bigint | null | undefined;
  lang?: string | undefined;
  ref?: any;
  slot?: string | undefined;
  style?: object | undefined;
  title?: string | undefined;
}

export interface ${name}Props extends ElementProps {
${rows.join('\n')}
}

export interface ${figure.name}Props extends ElementProps {
${figureRows.join('\n')}
}

export interface AgreementNoteProps extends ElementProps {
  /** Code or name of the place that the note is about. */
  at?: string;
  /** Or the day that it is about, like 2025-01-20: it stands on the strip of days. */
  day?: string;
}

export interface AgreementLegendProps extends ElementProps {
  /** The ids of the maps that it is the key of, with blanks between. */
  for?: string;
}

/** The tags, for \`declare module 'react' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }\` and its like. */
export interface CustomElements {
  /** ${description} */
  '${tagName}': ${name}Props;
  /** ${figure.description} */
  '${figure.tagName}': ${figure.name}Props;
  /** A note on the map that it stands in. */
  'agreement-note': AgreementNoteProps;
  /** One key for several maps. */
  'agreement-legend': AgreementLegendProps;
}
`;
}

function nameOf(key) {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}
