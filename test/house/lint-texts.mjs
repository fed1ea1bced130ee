import { ESLint } from 'eslint';
import { project } from '../../deploy/local/setup.mjs';

// Jest cannot load an ESLint configuration that is an ES module: the tests of the lint rules ask this process. It reads
// [{ file, text }] and answers with the rules that each text breaks, and with the names of the house's own rules.

const eslint = new ESLint({ cwd: project });

let input = '';
for await (const chunk of process.stdin) input += chunk;

const broken = [];
for (const { file, text } of JSON.parse(input)) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
const { plugins } = await eslint.calculateConfigForFile('libs/procedure/src/index.ts');
console.log(JSON.stringify({ broken, own: Object.keys(plugins['la-chan'].rules) }));
