import { createRequire } from 'node:module';
import { prepare } from '../../deploy/local/setup.mjs';

// npm run bench: the figures P1–P6 beside their floors; `-- P1 P3` chooses, `-- growth`, `-- soak` and `-- processes` measure
// what takes longer. The results are written to test/bench/RESULTS.md.

await prepare();
const require = createRequire(import.meta.url);
require('../../libs/testing/typescript.cjs');
require('./run.ts');
