import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, latest, revoked } from '../agency/register';
import type { Agency } from './agencies';
import { changeDirectory, ensureKeys, entriesIn } from './keys';

const folder = mkdtempSync(join(tmpdir(), 'la-chan-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agencyOf = (id: string): Agency => ({
  id,
  app: 'intake',
  name: { vi: id, en: id },
  units: ['*'],
  validFrom: '2026-01-01',
  port: 1,
  healthPort: 2,
});
const entryOf = (id: string) => latest(entriesIn(folder), id);

it('a key that was ended or revoked stays so when the directory is written anew for its agency', () => {
  const agencies = ['ca-hn', 'pc02', 'toa-hn'].map(agencyOf);
  ensureKeys(folder, agencies);
  const places = { facts: { epoch: 1, sequence: 7 } };
  const at = new Date('2026-05-02T01:00:00.000Z');
  changeDirectory(folder, (entries) => revoked(ended(entries, 'ca-hn', at), 'pc02', 'pc02.1', places));

  ensureKeys(folder, agencies);

  expect(entryOf('ca-hn')?.validTo).toBe(at.toISOString());
  expect(entryOf('pc02')?.revoked).toEqual(places);
  expect(entryOf('toa-hn')).not.toHaveProperty('validTo');
});

it('two processes that change the directory at once lose nothing of each other', async () => {
  ensureKeys(folder, [agencyOf('ca-hn')]);
  const change = `
    const { changeDirectory } = require('./deploy/local/keys.ts');
    for (let number = 2; number < 42; number += 1)
      changeDirectory(${JSON.stringify(folder)}, (entries) => [
        ...entries, { ...entries[0], agency: process.argv[1], keyId: process.argv[1] + '.' + number },
      ]);`;
  const codes = await Promise.all(
    ['one', 'two'].map(
      (agency) =>
        new Promise((resolve) =>
          spawn(process.execPath, ['--require', './libs/testing/typescript.cjs', '-e', change, agency], {
            stdio: 'inherit',
          }).once('close', resolve),
        ),
    ),
  );

  expect(codes).toEqual([0, 0]);
  for (const agency of ['one', 'two'])
    expect(entriesIn(folder).filter((entry) => entry.agency === agency)).toHaveLength(40);
});
