import { basesIn, namesOf } from '@la-chan/procedure';
import { PROCEDURES } from '../../deploy/simulation/procedures';
import { ENTRIES, variantsOf } from './entry-laws';

const STEPS = PROCEDURES.flatMap(({ app, procedure }) =>
  Object.entries(procedure.table).flatMap(([status, acts]) =>
    Object.entries(acts).flatMap(([act, step]) =>
      step ? [{ of: `${app} ${procedure.name}`, procedure, status, act, step }] : [],
    ),
  ),
);

const saidBy = (type: string): string[] => variantsOf(type).flatMap(({ properties = {} }) => Object.keys(properties));

/** What the entries of an act say, each by itself. */
const entriesOf = ({ procedure, act }: (typeof STEPS)[number]): string[][] =>
  Object.entries(ENTRIES.get(procedure) ?? {})
    .filter(([, { by }]) => by.includes(act))
    .map(([type]) => saidBy(type));

/** An entry by an act that leaves its file where it is, of which it may have several; what moves it is followed by one at a time. */
const stays = ({ procedure }: (typeof STEPS)[number], type: string): boolean => {
  const by = ENTRIES.get(procedure)?.[type]?.by ?? [];
  return STEPS.some(
    (one) => one.procedure === procedure && by.includes(one.act) && [one.step.to].flat().includes(one.status),
  );
};

/** What a file has one of at a time, or an act rests on whichever was the last: what both name is each one's own. */
const ALONE: readonly string[] = [
  'investigation.verification-initiation-cancelled',
  'prosecution.remedy-demanded',
  'prosecution.head-withdrawal-reported',
  'prosecution.judgment-protested',
  'prosecution.initiation-protested',
  'court.appeal-file-lent',
];

/** What names one of several of a kind. */
const NAMES = [
  'accused',
  'defendant',
  'party',
  'exchange',
  'notice',
  'demand',
  'errand',
  'initiation',
  'decision',
  'motion',
  'appeal',
  'service',
  'objective',
];

describe('the tables', () => {
  it('name what every act of an officer rests on', () => {
    const loose = STEPS.filter(({ step }) => step.restsOn === undefined && step.by.some((role) => role !== 'system'));
    expect(loose.map(({ of, act, status }) => `${of}.${act} in ${status}`)).toEqual([]);
  });

  it('say of what there are several that an act rests on the one of them that it names', () => {
    const mixed = STEPS.flatMap((one) =>
      basesIn(one.step.restsOn ?? [])
        .filter((base) => typeof base === 'string')
        .filter((base) => stays(one, base))
        .filter((base) => {
          const said = entriesOf(one).flat();
          return saidBy(base).some((field) => NAMES.includes(field) && said.includes(field));
        })
        .map((base) => ({ base, act: `${one.of}.${one.act}` })),
    );
    expect(mixed.filter(({ base }) => !ALONE.includes(base))).toEqual([]);
    expect(ALONE.filter((one) => !mixed.some(({ base }) => base === one))).toEqual([]);
  });

  it('name it by what both say', () => {
    const vain = STEPS.flatMap((one) =>
      basesIn(one.step.restsOn ?? []).flatMap((base) => {
        if (typeof base === 'string') return [];
        const names = namesOf(base);
        const without = base.anyOf.filter((type) => !names.every(([there]) => saidBy(type).includes(there)));
        const said = entriesOf(one);
        const isNamed = said.length === 0 || said.some((fields) => names.every(([, here]) => fields.includes(here)));
        return [...without, ...(isNamed ? [] : ['its entries'])].map((what) => `${one.of}.${one.act}: ${what}`);
      }),
    );
    expect([...new Set(vain)]).toEqual([]);
  });
});
