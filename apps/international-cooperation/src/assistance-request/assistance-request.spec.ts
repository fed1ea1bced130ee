import { everyCell } from '@la-chan/procedure';
import {
  acknowledge,
  answer,
  answerInPart,
  approve,
  assistanceProcedure,
  correct,
  draft,
  drop,
  execute,
  open,
  refuse,
  remind,
  send,
  withdraw,
  type AssistanceRequest,
  type AssistanceStatus,
} from './assistance-request';
import { blank, evolve, type AssistanceEvent } from './assistance-request.events';
import { counted } from './assistance-request.counted';
import { FIRST_BASES } from './register.seeds';
import { entries } from './assistance-request.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2026-07-04T02:00:00.000Z';

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const opened = (exchange: string | null): AssistanceEvent[] => {
  const matter = { number: '1/2025/TT', direction: 'out', unit: 'c00070', neededBy: null } as const;
  const opening = { ...matter, assistance: 'evidence', country: 'KH', opening: false } as const;
  const asked = { ...opening, from: [OTHER], exchange, asker: exchange && 'pc02' };
  return open(ID, asked, { request: ID, persons: [ID] }, AT);
};
const requestIn = (status: AssistanceStatus, change: Partial<AssistanceRequest> = {}): AssistanceRequest => ({
  ...opened(null).reduce(evolve, empty),
  status,
  ...change,
});
const after = (file: AssistanceRequest, events: AssistanceEvent[]): AssistanceRequest => events.reduce(evolve, file);
const bases = FIRST_BASES.map((one, index) => ({ ...one, id: String(index) }));
const partner = {
  id: OTHER,
  country: 'KH',
  name: 'Bộ Tư pháp Campuchia',
  channels: ['mutual-legal-assistance' as const],
  from: '2025-01-01',
  to: '2026-12-31',
};
const route = { channel: 'mutual-legal-assistance', partner, bases } as const;

describe('the table of a request for assistance', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(assistanceProcedure, {
        entries,
        sample: (status) => requestIn(status),
        blank: empty,
        starts: { enter: () => opened(null), ask: () => opened(OTHER) },
        statusOf: ({ status }) => status,
        evolve: (file, event: AssistanceEvent) => evolve(file, event),
        acts: {
          draft: (file) => draft(file, route, AT),
          approve: (file) => approve(file, '0', AT),
          send: (file) => send(file, '1', AT),
          acknowledge: (file) => acknowledge(file, 'KH-1', AT),
          remind: (file) => remind(file, '2', AT),
          execute: (file) => execute(file, 'PC02', AT),
          answerInPart: (file) => answerInPart(file, { number: '3a', result: OTHER }, AT),
          answer: (file) => answer(file, { number: '3', result: OTHER }, AT),
          refuse: (file) => refuse(file, { number: '3', reason: 'refused-abroad' }, AT),
          withdraw: (file) => withdraw(file, AT),
          drop: (file) => drop(file, AT),
          correct: (file) => correct(file, { reason: 'wrong-entry', changes: { country: 'LA' } }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a request that an agency here has asked for', () => {
  it('is taken back by that agency alone', () => {
    const asked = requestIn('asked', { exchange: OTHER, asker: 'pc02' });
    expect(() => withdraw(asked, AT)).toThrow('asker-withdraws');
    expect(after(asked, drop(asked, AT)).status).toBe('withdrawn');
  });
});

describe('an incoming request', () => {
  it('is received, not drafted', () => {
    const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
    const opening = {
      number: '',
      direction: 'in',
      unit: 'c00070',
      assistance: 'evidence',
      country: 'CN',
    } as const;
    const events = open(
      ID,
      { ...opening, from: [], neededBy: null, exchange: null, asker: null, opening: false },
      { request: ID, persons: [] },
      AT,
    );
    const received = after(empty, events);
    expect(received.status).toBe('received');
    expect(counted(received).marks).toEqual([{ mark: 'received', on: '2025-08-04' }]);
  });
});

describe('the law of a draft', () => {
  it('is kept with it, and extradition has a channel of its own', () => {
    const drafted = after(requestIn('asked'), draft(requestIn('asked'), route, LATER));
    expect(drafted).toMatchObject({ law: 'Luật 103/2025', partner: 'Bộ Tư pháp Campuchia' });
    const extradition = requestIn('asked', { assistance: 'extradition' });
    expect(() => draft(extradition, route, AT)).toThrow('channel-unlike-kind');
    expect(() => draft(requestIn('asked'), { ...route, channel: 'extradition' }, AT)).toThrow('channel-unlike-kind');
  });

  it('goes to an authority of the register, of that country, for the channel, while it is the one', () => {
    const to = (change: object, at = AT) =>
      draft(requestIn('asked'), { ...route, partner: { ...partner, ...change } }, at);
    expect(to({})).toHaveLength(1);
    expect(() => to({ country: 'LA' })).toThrow('partner-not-registered');
    expect(() => to({ channels: ['interpol'] })).toThrow('partner-not-registered');
    expect(() => to({}, '2027-01-01T02:00:00.000Z')).toThrow('partner-not-registered');
    expect(() => draft(requestIn('asked'), { ...route, partner: undefined }, AT)).toThrow('partner-not-registered');
  });

  it('drafted again is approved again before it is sent', () => {
    const approved = after(requestIn('drafted'), approve(requestIn('drafted'), '1/QĐ', AT));
    expect(approved).toMatchObject({ status: 'approved', approvedAt: AT });
    const again = after(approved, draft(approved, route, AT));
    expect(again).toMatchObject({ status: 'drafted', approvedAt: null });
    expect(() => send(again, '1', AT)).toThrow('not lawful');
  });
});

describe('a request that is answered in parts', () => {
  it('stays open until the last of them', () => {
    const sent = after(requestIn('approved'), send(requestIn('approved'), '1', AT));
    const half = after(sent, answerInPart(sent, { number: '2a', result: OTHER }, AT));
    expect(half).toMatchObject({ status: 'sent', parts: [{ number: '2a', result: OTHER, at: AT }] });
    expect(after(half, answer(half, { number: '2b', result: null }, LATER)).status).toBe('answered');
  });
});

describe('what is counted of a request', () => {
  it('is that it was asked, sent and how it ended', () => {
    const sent = after(requestIn('approved'), send(requestIn('approved'), '1', AT));
    const answered = after(sent, answer(sent, { number: '2', result: null }, LATER));
    expect(counted(answered).marks).toEqual([
      { mark: 'asked', on: '2025-08-04' },
      { mark: 'sent', on: '2025-08-04' },
      { mark: 'asked-answered', on: '2026-07-04' },
    ]);
  });
});
