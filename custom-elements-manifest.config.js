import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';

// The analyzer lists `dispatchEvent(new SomeEvent())` as an event with no name, beside the named one of the comment.
const namedEventsOnly = {
  name: 'named-events-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

// The analyzer's configuration is a default export by its own convention.
export default {
  globs: ['src/element/agreement-map.ts', 'src/define.ts'],
  litelement: true,
  outdir,
  packagejson: false,
  plugins: [
    namedEventsOnly,
    customElementVsCodePlugin({ outdir, htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json', hideLogs: true }),
    customElementJsxPlugin({ outdir, fileName: 'jsx.d.ts', componentTypePath: () => './types/src/index.js', hideLogs: true }),
  ],
};
