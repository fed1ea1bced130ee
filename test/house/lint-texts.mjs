import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { project } from '../../deploy/local/setup.mjs';

// Jest cannot load an ESLint configuration that is an ES module: the tests of the lint rules ask this process. It reads
// [{ file, text }] and answers with the rules that each text breaks, and with the names of the house's own rules. The
// texts stand in a tree of their own: the types of the whole project would take most of the time.

let input = '';
for await (const chunk of process.stdin) input += chunk;
const texts = JSON.parse(input);

const tree = mkdtempSync(join(tmpdir(), 'la-chan-lint-'));
try {
  for (const name of ['eslint.config.mjs', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(join(project, name), join(tree, name));
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const { file, text } of texts) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  const eslint = new ESLint({ cwd: tree });
  const broken = [];
  for (const { file, text } of texts) {
    const [{ messages }] = await eslint.lintText(text, { filePath: file });
    broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  const { plugins } = await eslint.calculateConfigForFile(texts[0].file);
  console.log(JSON.stringify({ broken, own: Object.keys(plugins['la-chan'].rules) }));
} finally {
  rmSync(tree, { recursive: true, force: true });
}
