import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A rule of this house: reports its message wherever one of the selectors matches, in the files that it is about. */
const forbid = (message, selectors, isAbout = () => true) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: message } },
  create: (context) =>
    isAbout(context.filename)
      ? { [selectors.join(', ')]: (node) => context.report({ node, messageId: 'forbidden' }) }
      : {},
});

const imported = (module, name) =>
  `ImportDeclaration[source.value=/^(node:)?${module}$/] > ImportSpecifier[imported.name='${name}']`;

/** `report/report.ts` in an app; `libs/procedure` and `libs/contracts` are pure as a whole. */
const isProcedure = (file) => /\/libs\/(procedure|contracts)\//.test(file) || /\/apps\/.+\/([^/]+)\/\1\.ts$/.test(file);

const house = {
  rules: {
    'no-environment': forbid(
      'The environment is read in libs/platform/src/config.ts and deploy/ alone: take the Config.',
      [
        "MemberExpression[object.name='process'][property.name='env']",
        "VariableDeclarator[init.name='process'] Property[key.name='env']",
        imported('process', 'env'),
      ],
    ),
    'no-clock': forbid('The time is the Clock’s: take the moment as an argument.', [
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
      "MemberExpression[object.name='Date'][property.name='now']",
    ]),
    'pure-procedure': forbid(
      'A procedure is pure: ids and chance enter as arguments.',
      [
        "Identifier[name='randomUUID']",
        "MemberExpression[object.name='Math'][property.name='random']",
        "MemberExpression[object.name='crypto']",
        "MemberExpression[object.name='performance']",
        imported('uuid', 'v7'),
      ],
      isProcedure,
    ),
    'named-exports': forbid('Named exports only.', [
      'ExportDefaultDeclaration',
      "ExportSpecifier[exported.name='default']",
      'TSExportAssignment',
    ]),
    'no-jwk-export': forbid(
      'Node 20 may wait for ever: while a new key is exported as a JWK, a collection of garbage that ends the job which has made it asks for the same lock. Take rawOf, or DER.',
      ["CallExpression[callee.property.name='export'] Property[key.name='format'][value.value='jwk']"],
    ),
    'no-enum': forbid('String literals or a zod enum instead of an enum.', ['TSEnumDeclaration']),
  },
};

const typescript = ['**/*.ts'];
const tests = ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts'];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.lachan/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['module', 'require', '__dirname', ...Object.getOwnPropertyNames(globalThis)].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['apps/*/page/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'history', 'localStorage', 'location', 'print', 'sessionStorage', 'window'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'la-chan': house },
    rules: {
      'la-chan/no-environment': 'error',
      'la-chan/no-clock': 'error',
      'la-chan/pure-procedure': 'error',
      'la-chan/named-exports': 'error',
      'la-chan/no-enum': 'error',
      'la-chan/no-jwk-export': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A Nest module is often a class of its decorator alone.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Interfaces of Nest ask for promises where there is nothing to await.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A key of a record is written with brackets, a field of a shape with a dot.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // With noUncheckedIndexedAccess, `leaves[0]!` is the plain way to say that an index is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Options of Nest and TypeORM are declared as classes and written as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['libs/platform/src/config.ts', 'deploy/**/*.ts', ...tests],
    rules: { 'la-chan/no-environment': 'off' },
  },
  {
    // The clock itself, and what measures real time.
    files: ['libs/platform/src/clock.ts', 'deploy/**/*.ts', ...tests],
    rules: { 'la-chan/no-clock': 'off' },
  },
  { files: ['deploy/**/*.ts', ...tests], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // A story reads the JSON of an answer as it is.
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // Jest loads these by their default export.
  { files: ['libs/testing/src/**/global-{setup,teardown}.ts'], rules: { 'la-chan/named-exports': 'off' } },
);
