import { createRequire } from 'node:module';
import { prepare } from '../../deploy/local/setup.mjs';

// npm run try-htcds -- <file.csv>: a file with the columns of the Counter-Trafficking Data Collaborative through the reader
// of HTCDS, in a scratch agency: what is taken in, what is not and why, what it costs, and whether every fact is kept.

await prepare();
const require = createRequire(import.meta.url);
require('../../libs/testing/typescript.cjs');
require('./run.ts');
