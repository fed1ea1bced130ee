const { createTransformer } = require('@swc/jest');

const swcOptions = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const swc = createTransformer(swcOptions);

/** CommonJS has `__dirname`; an ES module that computes it for itself may not declare it again. */
const withoutDirname = (source) => source.replace(/^const __dirname = .*import\.meta\.url.*$/m, '');

module.exports = { ...swc, swcOptions, process: (source, ...rest) => swc.process(withoutDirname(source), ...rest) };
