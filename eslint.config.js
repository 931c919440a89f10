import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const syntax = (selector, message) => ({ selector, message });

const everywhere = [
  syntax(
    'ImportDeclaration[source.value=/^d3(-|$)/] > ImportNamespaceSpecifier',
    'Import from d3 by name: a namespace keeps all of d3 in the bundle.',
  ),
  syntax(
    'ImportDeclaration[source.value=/^d3(-|$)/] > ImportSpecifier[imported.name=/^(csv|tsv|dsv)/]',
    'd3-dsv builds code from strings, which a content security policy refuses. Read tables with papaparse.',
  ),
];

const inTheLibrary = [
  ...everywhere,
  syntax('ExportDefaultDeclaration', 'Name what the file exports.'),
  syntax('ExportSpecifier[exported.name="default"]', 'Name what the file exports.'),
  syntax('[accessibility="private"]', 'Write # before its name: the language keeps it private, and not the compiler alone.'),
  syntax('TSEnumDeclaration', 'Write a union of strings: an enum is code as well as a type.'),
  syntax('MemberExpression[property.name=/^(inner|outer)HTML$/]', 'Data is never markup: write text, or a Lit template.'),
  syntax('NewExpression[callee.name="DOMParser"]', 'Trusted Types refuse DOMParser.'),
  syntax('CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', 'A strict policy refuses inline style.'),
];

// Prototype and MooTools, which old pages hold, put functions of their own under these names, that give something else.
const replaced = 'is another function on pages with an old library';
const onAnyPage = [
  ...inTheLibrary,
  syntax('CallExpression[callee.property.name=/^reduce(Right)?$/]', `\`reduce\` ${replaced}: loop, or take \`sum\`.`),
  syntax('CallExpression[callee.property.name="entries"][callee.object.name!="Object"]', `\`entries\` of an array ${replaced}.`),
  syntax('MemberExpression[object.name="Array"][property.name="from"]', `\`Array.from\` ${replaced}: spread.`),
  syntax('CallExpression[callee.property.name=/^(starts|ends)With$/][arguments.length=2]', `\`startsWith\` with a place ${replaced}.`),
  syntax('CallExpression[callee.property.name="bind"]', `\`bind\` ${replaced}: write an arrow function.`),
];

const inTests = [
  ...everywhere,
  syntax('MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]', 'The other tests would not run.'),
];

export default tseslint.config(
  // Others' programs in miniature, whose packages are not installed here.
  { ignores: ['tests/consumers/*/', 'dist/', 'coverage/', 'data/geography/*-20*.ts', 'data/gazetteer/gazetteer.ts'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      'max-depth': ['error', 3],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-else-return': 'error',
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js', 'tests/{bench,consumers,demo,release,wordpress}/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['integrations/wordpress/plugin/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, wp: 'readonly', agreementMapSettings: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // Where an index is known to be good, `as` says so, and says what is there.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: ['variable', 'function'], format: ['camelCase'] },
        // Columns of tables that others name.
        { selector: 'variable', modifiers: ['destructured'], format: null },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      // The alias says what a value means, even where two aliases are the same type.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      // Intl's formatters are getters that return bound functions, and Lit binds its listeners: only false alarms here.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inTheLibrary] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**'],
    rules: { 'no-restricted-syntax': ['error', ...onAnyPage] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inTests] },
  },
  {
    files: ['tests/**/*.browser.test.ts'],
    rules: {
      // chai asserts by reading properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Two versions of chai's types meet in one program, and make every assertion look like a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        ...inTests,
        syntax('ExpressionStatement > CallExpression[callee.property.name=/accessible$/i]', 'axe answers later: await it.'),
      ],
    },
  },
  {
    files: ['src/{memory,arithmetic,calendar,transfer,geography,agreements,counts,choropleth,scene}/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/element/**/*.ts', 'src/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/style-map.js', message: 'Its first render is inline style, which a strict policy refuses.' },
            { name: 'lit/directives/unsafe-html.js', message: 'Data is never markup.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Data is never markup.' },
            {
              name: 'lit/decorators.js',
              importNames: ['customElement'],
              message: 'It defines unconditionally, and a page may load the library twice: src/define.ts asks first.',
            },
          ],
        },
      ],
    },
  },
);
