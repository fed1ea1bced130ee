const SPEC = '\\.(e2e-)?spec\\.ts$';

/** A lib and what it may import of ours; the list reads from the top down. */
const LIBS = {
  testing: ['platform', 'messaging', 'procedure', 'contracts'],
  platform: ['messaging', 'procedure', 'contracts'],
  messaging: ['procedure', 'contracts'],
  procedure: ['contracts'],
  contracts: [],
};

const layers = Object.entries(LIBS).map(([lib, below]) => ({
  name: `${lib}-imports-only-what-is-below`,
  comment: 'testing → platform → messaging → procedure → contracts. libs/testing may use the servers of deploy/local.',
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: {
    path: '^(apps|libs|deploy|test)/',
    pathNot: [`^libs/(${[lib, ...below].join('|')})/`, ...(lib === 'testing' ? ['^deploy/local/'] : [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'apps-never-import-each-other',
      comment: 'What passes between agencies passes over the bus.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-import-libs-alone',
      severity: 'error',
      from: { path: '^apps/', pathNot: SPEC },
      to: { path: '^(deploy|test)/' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(apps|deploy|libs/(?!testing/))', pathNot: SPEC },
      to: { path: '^libs/testing/' },
    },
    ...layers,
    {
      name: 'contracts-import-only-zod',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { pathNot: ['^libs/contracts/', '^node_modules/zod/'] },
    },
    {
      name: 'procedure-imports-only-contracts',
      severity: 'error',
      from: { path: '^libs/procedure/', pathNot: SPEC },
      to: { pathNot: '^libs/(procedure|contracts)/' },
    },
    {
      name: 'a-procedure-is-pure',
      comment:
        'apps/*/src/x/x.ts and what it imports of its folder know contracts, procedure and zod; no Nest, no database.',
      severity: 'error',
      from: { path: '^apps/.+/([^/]+)/\\1\\.ts$' },
      to: { reachable: true, pathNot: ['^apps/.+/$1/', '^libs/(contracts|procedure)/', '^node_modules/zod/'] },
    },
    {
      name: 'a-library-is-used-by-its-index',
      comment: 'A test may look inside.',
      severity: 'error',
      from: { path: '^(apps|deploy|libs/([^/]+))/', pathNot: SPEC },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere would satisfy every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'development-packages-are-for-tests',
      severity: 'error',
      from: { path: '^(apps|libs|deploy)/', pathNot: [SPEC, '^libs/testing/', '^deploy/kubernetes/try/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.lachan)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
