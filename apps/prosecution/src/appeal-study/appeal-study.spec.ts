import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import {
  blank,
  evolve,
  extend,
  giveBack,
  open,
  recordCourtDecision,
  recordEvidence,
  returnEvidence,
  studyProcedure,
  type AppealStudy,
  type StudyEvent,
  type StudyStatus,
} from './appeal-study';
import { correct, entries } from './appeal-study.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { until: '2025-08-28' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const origin = { number: '1/2025/NC', judgment: '5/2025/HS-ST', from: [ID], exchange: ID, court: 'toa-hn' };
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const opened = open(ID, { ...origin, ...crime, unit: 'c00070' }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const studyIn = (status: StudyStatus): AppealStudy => {
  return { ...opened.reduce(evolve, empty), status };
};
const complex = (until: string) => ({ until, ground: 'many-people' }) as const;
const studied = { number: '1/VKS-P7', protestWithdrawn: false };

describe('the table of a study', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(studyProcedure, {
        entries,
        sample: (status) => studyIn(status),
        blank: empty,
        starts: {
          open: () => opened,
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: StudyEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          extend: (file) => extend(file, complex('2025-08-29'), AT),
          recordEvidence: (file) => recordEvidence(file, { exchange: ID, number: '1' }, AT),
          returnEvidence: (file) => returnEvidence({ ...file, evidence: [ID] }, { exchange: ID, number: '2' }, AT),
          giveBack: (file) => giveBack(file, studied, AT),
          recordCourtDecision: (file) =>
            recordCourtDecision(
              file,
              { notice: ID, from: 'toa-hn', decision: 'appeal-set', number: '1/QĐ', decidedAt: AT },
              AT,
            ),
        },
      }),
    ).toEqual([]);
  });
});

describe('a file that was lent', () => {
  it('goes back within 15 days, extended once to 25 at most (BLTTHS 341(1))', () => {
    const due = (...events: StudyEvent[]) =>
      deadlinesOf([...opened, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data })))
        .filter(({ rule }) => rule === '341')
        .map(({ dueOn, status }) => `${dueOn} ${status}`);
    const longer = extend(studyIn('received'), complex('2025-09-30'), AT);
    expect(due()).toEqual(['2025-08-19 running']);
    expect(due(...longer)).toEqual(['2025-08-29 running']);
    expect(() => extend(longer.reduce(evolve, studyIn('received')), complex('2025-09-30'), AT)).toThrow(
      'study-extended-already',
    );
    expect(due(...giveBack(studyIn('received'), studied, '2025-08-10T02:00:00.000Z'))).toEqual(['2025-08-19 met']);
  });

  it('is studied for longer of an especially serious crime alone, or where it is complex (BLTTHS 341(1))', () => {
    const file = studyIn('received');
    expect(() => extend(file, { until: '2025-08-29' }, AT)).toThrow('case-not-complex');
    expect(extend({ ...file, seriousness: 'especially-serious' }, { until: '2025-08-29' }, AT)).toHaveLength(1);
    expect(extend(file, complex('2025-08-29'), AT)).toMatchObject([{ data: { ground: 'many-people' } }]);
  });

  it('is followed by what has come to the court since, which goes back within 3 days (BLTTHS 341(2))', () => {
    const file = studyIn('given-back');
    const came = recordEvidence(file, { exchange: ID, number: '1' }, AT);
    const here = came.reduce(evolve, file);
    const back = returnEvidence(here, { exchange: ID, number: '2' }, '2025-08-06T02:00:00.000Z');
    expect(() => returnEvidence(back.reduce(evolve, here), { exchange: ID, number: '3' }, AT)).toThrow(
      'no-evidence-here',
    );
    const due = (...events: StudyEvent[]) =>
      deadlinesOf([...opened, ...came, ...events].map(({ type, occurredAt: at, data }) => ({ type, at, data })))
        .filter(({ rule }) => rule === '341.evidence')
        .map(({ dueOn, status }) => `${dueOn} ${status}`);
    expect([due(), due(...back)]).toEqual([['2025-08-07 running'], ['2025-08-07 met']]);
  });
});
