import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROCEDURE = 'libs/procedure/src/procedure.ts';
const SHELL = 'libs/platform/src/clock.ts';
const CONFIG = 'libs/platform/src/config.ts';

interface Text {
  file: string;
  text: string;
}

/** For each rule texts that break it, in the place of a file that exists. */
const PLANTED: Record<string, Text[]> = {
  'la-chan/no-environment': [
    { file: SHELL, text: 'export const port = process.env.PORT;\n' },
    { file: SHELL, text: 'export const { env } = process;\n' },
    { file: SHELL, text: "import { env } from 'node:process';\nexport const port = env.PORT;\n" },
  ],
  'la-chan/no-clock': [
    { file: PROCEDURE, text: 'export const today = new Date();\n' },
    { file: CONFIG, text: 'export const now = Date.now();\n' },
  ],
  'la-chan/pure-procedure': [
    { file: PROCEDURE, text: "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();\n" },
    { file: PROCEDURE, text: 'export const id = crypto.randomUUID();\n' },
    { file: PROCEDURE, text: "import { v7 as uuid } from 'uuid';\nexport const id = uuid();\n" },
    { file: PROCEDURE, text: 'export const chance = Math.random();\n' },
  ],
  'la-chan/named-exports': [
    { file: SHELL, text: 'export default 1;\n' },
    { file: SHELL, text: 'const it = 1;\nexport { it as default };\n' },
  ],
  'la-chan/no-enum': [{ file: SHELL, text: "export enum Status {\n  Received = 'received',\n}\n" }],
  'la-chan/no-jwk-export': [
    {
      file: SHELL,
      text: "import type { KeyObject } from 'node:crypto';\nexport const raw = (key: KeyObject): unknown => key.export({ format: 'jwk' });\n",
    },
  ],
  '@typescript-eslint/no-floating-promises': [
    { file: SHELL, text: 'const act = async (): Promise<void> => undefined;\nact();\nexport { act };\n' },
  ],
};

/** What the rules leave alone. */
const SOUND: Text[] = [
  { file: CONFIG, text: 'export const port = process.env.PORT;\n' },
  { file: SHELL, text: 'export const now = (): string => new Date().toISOString();\n' },
  { file: SHELL, text: "import { v7 as uuid } from 'uuid';\nexport const id = uuid();\n" },
  { file: PROCEDURE, text: 'export const day = (moment: string): string => new Date(moment).toISOString();\n' },
];

describe('the lint rules', () => {
  const planted = Object.entries(PLANTED).flatMap(([rule, texts]) => texts.map((text) => ({ rule, ...text })));
  let broken: string[][];
  let own: string[];
  beforeAll(() => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'lint-texts.mjs')], {
      input: JSON.stringify([...planted, ...SOUND]),
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    ({ broken, own } = JSON.parse(stdout) as { broken: string[][]; own: string[] });
  });

  it('of the house are each tried', () => {
    expect(Object.keys(PLANTED)).toEqual(expect.arrayContaining(own.map((name) => `la-chan/${name}`)));
  });

  it.each(planted.map(({ rule, text }, index) => ({ rule, text, index })))('$rule finds $text', ({ rule, index }) => {
    expect(broken[index]).toContain(rule);
  });

  it.each(SOUND.map(({ text }, index) => ({ text, index })))('leave $text alone', ({ index }) => {
    expect(broken[planted.length + index]).toEqual([]);
  });
});
