import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell } from '@la-chan/procedure';
import {
  assign,
  blank,
  errandProcedure,
  evolve,
  execute,
  receive,
  recordService,
  type Errand,
  type ErrandEvent,
  type ErrandStatus,
} from './errand';
import { correct, entries } from './errand.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-20T02:00:00.000Z';
const asked = {
  ...{ number: '1/2025/DN', unit: 'c00070', body: 'Công an tỉnh Nghệ An', letter: '12/CV' },
  ...{ acts: ['take-statement' as const], request: ID },
};
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const errandIn = (status: ErrandStatus): Errand => {
  return { ...receive(ID, asked, AT).reduce(evolve, empty), status };
};
const service = { notice: OTHER, decision: 'errand', receivedAt: LATER };
const answer = { number: '15/CV', done: true, result: ID };

describe('the table of an errand', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(errandProcedure, {
        entries,
        sample: errandIn,
        blank: empty,
        starts: {
          receive: () => receive(ID, asked, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ErrandEvent) => evolve(file, event),
        acts: {
          assign: (file) => assign(file, 'pc02.dieu-tra-vien', AT),
          execute: (file) => execute(file, answer, AT),
          recordService: (file) => recordService(file, service, LATER),
          correct: (file) => correct(file, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an errand of another body', () => {
  const limits = (events: readonly ErrandEvent[]): string[] =>
    deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
      ({ rule, status, dueOn }) => `${rule} ${status} ${dueOn}`,
    );

  it('is answered by the day that the letter names, with the result or why it could not be done', () => {
    const events = receive(ID, { ...asked, until: '2025-08-25' }, AT);
    expect(limits(events)).toEqual(['12.errand running 2025-08-25']);
    const done = execute(errandIn('assigned'), { ...answer, done: false }, LATER);
    expect(limits([...events, ...done])).toEqual(['12.errand met 2025-08-25']);
    expect(done.reduce(evolve, errandIn('assigned'))).toMatchObject({
      status: 'answered',
      done: false,
      answeredAt: LATER,
    });
  });

  it('is answered within 5 days where it asks to take a case on, as agreed with the procuracy (TTLT 04/2018 29(1))', () => {
    const events = receive(ID, { ...asked, acts: [], about: 'competence', until: '2025-08-25' }, AT);
    expect(limits(events)).toEqual(['29-reply running 2025-08-09']);
    const file = events.reduce(evolve, errandIn('received'));
    expect(() => execute(file, answer, LATER)).toThrow('answer-missing');
    expect(() => execute(errandIn('received'), { ...answer, answer: 'agrees' }, LATER)).toThrow('answer-of-a-case');
    const told = execute(file, { ...answer, answer: 'disputes' }, LATER);
    expect(limits([...events, ...told])).toEqual(['29-reply met-late 2025-08-09']);
    expect(told.reduce(evolve, file)).toMatchObject({ status: 'answered', answer: 'disputes' });
  });

  it('is answered by its result where it asks for part of an investigation, by the day that it names (TTLT 04/2018 30)', () => {
    const events = receive(ID, { ...asked, acts: ['search'], about: 'investigation', until: '2025-08-25' }, AT);
    expect(limits(events)).toEqual(['12.errand running 2025-08-25']);
    const file = events.reduce(evolve, errandIn('received'));
    expect(() => execute(file, { ...answer, answer: 'agrees' }, LATER)).toThrow('answer-of-a-case');
    expect(execute(file, answer, LATER).reduce(evolve, file)).toMatchObject({ status: 'answered', done: true });
  });

  it('is told of to the procuracy where it is part of an investigation, which the file does not hold (TTLT 04/2018 30)', () => {
    const events = receive(ID, { ...asked, acts: ['search'], about: 'investigation', notice: OTHER }, AT);
    const file = events.reduce(evolve, empty);
    expect(file).not.toHaveProperty('notice');
    const received = recordService(file, service, LATER);
    expect(received).toMatchObject([{ subject: OTHER, type: 'investigation.decision-served' }]);
    expect(received.reduce(evolve, file)).toEqual(file);
  });

  it('has no limit where the letter names none', () => {
    expect(limits(receive(ID, asked, AT))).toEqual([]);
  });
});
