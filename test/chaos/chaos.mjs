import { createRequire } from 'node:module';
import { prepare } from '../../deploy/local/setup.mjs';

// npm run chaos -- --minutes 5 --seed 7: the whole platform under fire; what it left is written to test/chaos/RESULTS.md.

await prepare();
const require = createRequire(import.meta.url);
require('../../libs/testing/typescript.cjs');
require('./run.ts');
