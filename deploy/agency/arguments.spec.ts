import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAgencyKeys, publicKeysOf } from '@la-chan/messaging';
import { asked } from './arguments';

const DAY = '2026-05-02';
const whole = [
  'add',
  'ca-ba-dinh',
  '--app',
  'intake',
  '--units',
  'c00070, c00082',
  '--name',
  'Công an',
  '--name-en',
  'Police',
];
const without = (option: string): string[] => whole.filter((_, i) => whole[i] !== option && whole[i - 1] !== option);
const instead = (option: string, value: string): string[] => [...without(option), option, value];
const folder = mkdtempSync(join(tmpdir(), 'la-chan-arguments-'));
const file = (content: string): string => {
  writeFileSync(join(folder, 'keys.json'), content);
  return join(folder, 'keys.json');
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the arguments of npm run agency', () => {
  it('say who joins', () => {
    expect(asked(whole, DAY)).toEqual({
      command: 'add',
      agency: 'ca-ba-dinh',
      newcomer: {
        app: 'intake',
        units: ['c00070', 'c00082'],
        name: { vi: 'Công an', en: 'Police' },
        validFrom: DAY,
      },
    });
  });

  it('say whose key is believed up to where', () => {
    expect(asked(['revoke', 'pc02', '--key', 'pc02.1', '--vouched', 'facts=1.120,to:ca-hn=2.4'], DAY)).toEqual({
      command: 'revoke',
      agency: 'pc02',
      key: 'pc02.1',
      vouched: { facts: { epoch: 1, sequence: 120 }, 'to:ca-hn': { epoch: 2, sequence: 4 } },
    });
  });

  it.each([
    [[], 'the command is one of add, remove'],
    [['ad', 'ca-hn'], 'the command is one of add, remove'],
    [['remove'], 'name exactly one agency'],
    [['remove', 'ca-hn', 'pc02'], 'name exactly one agency'],
    [['remove', 'CA_HN'], '"CA_HN" is no agency id'],
    [['remove', 'ca-hn', '--app', 'intake'], '"remove" takes no --app'],
    [['check', 'ca-hn', '--colour', 'red'], "Unknown option '--colour'"],
    [without('--app'), '--app is missing'],
    [without('--units'), '--units is missing'],
    [without('--name-en'), '--name-en is missing'],
    [instead('--name', ' '), '--name is missing'],
    [instead('--app', 'polis'), '--app is one of intake, investigation'],
    [instead('--units', 'c00070,99999'), 'no unit 99999 on 2026-05-02'],
    [instead('--units', '*,c00070'), 'no unit * on 2026-05-02'],
    [[...whole, '--valid-from', '02/05/2026'], '--valid-from is a day'],
    [[...whole, '--external', '/nowhere/keys.json'], '/nowhere/keys.json cannot be read as JSON'],
    [['revoke', 'pc02', '--vouched', 'facts:1:2'], '--vouched is a list of'],
  ])('%j are refused with the reason and the usage', (args, reason) => {
    expect(() => asked(args, DAY)).toThrow(reason);
    expect(() => asked(args, DAY)).toThrow('npm run agency -- add');
  });

  it('take the public keys of an agency with software of its own, and refuse its private ones', () => {
    const keys = newAgencyKeys('tong-dai-111', 'tong-dai-111.1');
    const external = publicKeysOf(keys);
    const given = ['--external', file(JSON.stringify(external))];
    expect(asked([...whole, ...given], DAY)).toMatchObject({ external });
    expect(asked(['rotate-keys', 'tong-dai-111', ...given], DAY)).toMatchObject({ external });
    expect(() => asked([...whole, '--external', file(JSON.stringify(keys))], DAY)).toThrow('holds private keys');
    expect(() => asked([...whole, '--external', file('{"keyId": "x"}')], DAY)).toThrow(/signingKey/);
  });
});
