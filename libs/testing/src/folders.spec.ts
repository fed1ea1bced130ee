import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sweepFolders, temporaryFolder } from './folders';

describe('a folder of a test', () => {
  it('is removed by a later run where the one that made it was killed, and by none before', () => {
    const own = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = join(dirname(own), `la-chan-test-${pid}-left`);
    mkdirSync(join(left, 'data'), { recursive: true });

    sweepFolders();
    expect([own, left].map((path) => existsSync(path))).toEqual([true, false]);
    rmSync(own, { recursive: true });
  });
});
