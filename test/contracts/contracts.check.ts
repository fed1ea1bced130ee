import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { natsPermissions } from '@la-chan/messaging';
import { Ajv } from 'ajv';
import { breaksOf, report } from '../../deploy/contracts/breaks';
import { contracts } from '../../deploy/contracts/contracts';
import { PUBLISHED, publication, readFiles, released } from '../../deploy/contracts/publish';

describe('the contracts', () => {
  it('are published as the code declares them: npm run contracts:publish writes them', () => {
    const present = publication();
    expect(readFiles(PUBLISHED, Object.keys(present))).toEqual(JSON.parse(JSON.stringify(present)));
  });

  it('break nothing of the last release silently', () => {
    const last = released();
    const breaks = breaksOf(last, contracts());
    if (breaks.length > 0) throw new Error(report(breaks, last.version));
  });
});

interface AsyncApi {
  asyncapi: string;
  channels: Record<string, { address: string; messages: Record<string, object> }>;
}

describe('asyncapi.json', () => {
  const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const document = json(join(PUBLISHED, 'asyncapi.json')) as AsyncApi;

  it('is what AsyncAPI calls a document of its version', () => {
    const schema = require.resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json');
    expect(document.asyncapi).toBe('3.0.0');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(json(schema) as object);
    const faultsOf = (one: unknown) => (validate(one) ? [] : validate.errors);
    expect(faultsOf(document)).toEqual([]);
    expect(faultsOf({ ...document, channels: { facts: { adress: 'facts' } } })).not.toEqual([]);
  });

  it('refers only to what is there', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"#]*)#([^"]*)"/g)];
    expect(refs.length).toBeGreaterThan(0);
    const files = new Map([
      ['', document],
      ['./schemas.json', json(join(PUBLISHED, 'schemas.json'))],
    ]);
    const missing = refs.filter(([, file = '', pointer = '']) => at(files.get(file), pointer) === undefined);
    expect(missing.map(([ref]) => ref)).toEqual([]);
  });

  it('has a channel for whatever an agency may publish, and no message in two', () => {
    const { publish } = natsPermissions({ id: 'ca-hn', app: 'intake' });
    const first = (subject: string): string => subject.split('.')[0] ?? '';
    const spoken = publish.allow.map(first).filter((name) => name !== '$JS');
    const addresses = Object.values(document.channels).map(({ address }) => first(address));
    expect(addresses.sort()).toEqual([...new Set(spoken)].sort());
    const told = Object.values(document.channels).flatMap(({ messages }) => Object.keys(messages));
    expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([]);
    expect(Object.keys(document.channels['bulletins']?.messages ?? {})).toContain('bulletin.method-alert.v1');
  });
});

/** What a JSON pointer leads to. */
const at = (from: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);
