import type { CountedChange } from '@la-chan/contracts';
import type { Books } from './books';
import { type Account, isClean, ledgerOf } from './ledger';

const counted: CountedChange = {
  before: null,
  after: {
    procedure: 'report',
    number: '1',
    status: 'received',
    unit: 'c00070',
    entered: '2026-01-05',
    marks: [{ mark: 'received', on: '2026-01-05' }],
    traits: {},
    from: [],
  },
};
const quiet = { 'to be sealed': 0, 'to be published': 0, parked: 0, 'ahead of its turn': 0, quarantined: 0 };
const none = { journal: [], facts: [], heads: [], positions: [], exchanges: [], messages: [], waiting: quiet };

const act = {
  audience: 'facts',
  file: 'f1',
  version: 1,
  type: 'intake.report-received',
  officer: 'ca-hn.a',
  exchange: null,
  sealed: true,
};
const fact = { epoch: 1, sequence: 1, file: 'f1', version: 1, counted };
const exchange = { id: 'e1', pattern: 'handover', side: 'opener', status: 'released', counterpart: 'pc02' } as const;
const said = { exchange: 'e1', message: 'm1', said: 'own', receipted: true } as const;

const desk: Books = {
  ...none,
  agency: 'ca-hn',
  journal: [act],
  facts: [fact],
  heads: [
    { channel: 'facts', epoch: 1, sequence: 1, hash: 'aa' },
    { channel: 'to:pc02', epoch: 1, sequence: 1, hash: 'bb' },
  ],
  exchanges: [exchange],
  messages: [said],
};
const at = (channel: string, hash: string) => ({
  source: 'ca-hn',
  channel,
  epoch: 1,
  contiguous: 1,
  hash,
  stopped: null,
});
const investigation: Books = {
  ...none,
  agency: 'pc02',
  positions: [at('to:pc02', 'bb')],
  exchanges: [{ ...exchange, side: 'receiver', status: 'active', counterpart: 'ca-hn' }],
  messages: [{ ...said, said: 'other', receipted: false }],
};
const scorecard: Books = { ...none, agency: 'bcd-138', positions: [at('facts', 'aa')] };
const entry = {
  agency: 'ca-hn',
  epoch: 1,
  sequence: 1,
  measure: 'report.received',
  amount: 1,
  unit: 'c00070',
  day: '2026-01-05',
};

const sound: Account = {
  acts: 1,
  unanswered: 0,
  acknowledged: [{ agency: 'ca-hn', file: 'f1', version: 1 }],
  books: [desk, investigation, scorecard],
  entries: [entry],
  reporting: 'bcd-138',
};
const after = (change: Partial<Account>) => ledgerOf({ ...sound, ...change });
const withBooks = (...books: Partial<Books>[]) =>
  after({ books: sound.books.map((one) => ({ ...one, ...books.find(({ agency }) => agency === one.agency) })) });

describe('the ledger of a run', () => {
  it('finds nothing where all agrees', () => {
    expect(ledgerOf(sound).findings).toEqual([]);
    expect(isClean(ledgerOf(sound))).toBe(true);
  });

  it.each([
    ['an act that was told and is not in the journal', withBooks({ agency: 'ca-hn', journal: [] }), 'acts', 'lost'],
    ['an act in the journal that nobody was told of', after({ acknowledged: [] }), 'acts', 'doubled'],
    ['an act that was never answered', after({ unanswered: 1 }), 'acts', 'stuck'],
    [
      'an entry that was not published',
      withBooks({ agency: 'ca-hn', waiting: { ...quiet, 'to be published': 1 } }),
      'journal',
      'stuck',
    ],
    [
      'an entry that nothing will seal',
      withBooks({ agency: 'ca-hn', journal: [{ ...act, sealed: false }] }),
      'journal',
      'lost',
    ],
    [
      'a file whose versions are not in order',
      withBooks({ agency: 'ca-hn', facts: [{ ...fact, version: 2 }] }),
      'journal',
      'outOfOrder',
    ],
    ['a fact that the scorecard has not', after({ entries: [] }), 'scorecard', 'lost'],
    ['a fact that the scorecard has twice', after({ entries: [entry, entry] }), 'scorecard', 'doubled'],
    [
      'a fact that the scorecard took too early',
      after({ entries: [{ ...entry, sequence: 2 }, entry] }),
      'scorecard',
      'outOfOrder',
    ],
    ['a scorecard that is behind', withBooks({ agency: 'bcd-138', positions: [] }), 'scorecard', 'stuck'],
    [
      'a scorecard that read another chain',
      withBooks({ agency: 'bcd-138', positions: [at('facts', 'cc')] }),
      'scorecard',
      'outOfOrder',
    ],
    ['an exchange that never arrived', withBooks({ agency: 'pc02', exchanges: [] }), 'exchanges', 'lost'],
    ['a message that was not heard', withBooks({ agency: 'pc02', messages: [] }), 'exchanges', 'lost'],
    [
      'a message without a receipt',
      withBooks({ agency: 'ca-hn', messages: [{ ...said, receipted: false }] }),
      'exchanges',
      'stuck',
    ],
    [
      'two owners',
      withBooks({ agency: 'ca-hn', exchanges: [{ ...exchange, status: 'withdrawn' }] }),
      'exchanges',
      'doubled',
    ],
    [
      'sides that do not agree',
      withBooks({ agency: 'ca-hn', exchanges: [{ ...exchange, status: 'offered' }] }),
      'exchanges',
      'stuck',
    ],
    [
      'an effect that came twice',
      withBooks({
        agency: 'pc02',
        journal: [1, 2].map((version) => ({ ...act, version, officer: 'system', exchange: 'e1' })),
      }),
      'exchanges',
      'doubled',
    ],
  ] as const)('finds %s', (_, ledger, line, kind) => {
    expect(ledger[line][kind]).toBe(1);
  });
});
