// node --require: runs the project's TypeScript as it stands, in processes that tests start and kill.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');
const { swcOptions } = require('../../jest.transform');

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, lib] = /^@la-chan\/([a-z-]+)$/.exec(request) ?? [];
  return resolveFilename.call(this, lib ? join(__dirname, '..', lib, 'src') : request, ...rest);
};

// A name without its ending means the source, also where data of that name stands beside it.
Module._extensions = {
  '.ts': (module, filename) => {
    module._compile(transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename }).code, filename);
  },
  ...Module._extensions,
};
