import { dayOf, seriousnessOf, type FileId } from '@la-chan/contracts';
import { addDays, deadlinesOf, type Deadline, type HistoryEntry } from '@la-chan/procedure';
import fc from 'fast-check';
import { carriedBy, termsOf } from './carried';
import type { Case } from './case';
import { blank, evolve, type CaseEvent } from './case.events';
import { approveCharge, charge } from './charge';
import { spentIn } from './going-along';
import { approveDetention, detain } from './detention';
import { detentionTurn, extendDetention } from './detention-extension';
import { freeAccused } from './release';
import { initiate } from './initiation';
import { join, merge, split, splitOff } from './joinder';
import { receive } from './reception';

/** A case with its journal, in which there is who is detained now and then, and somebody who stays. */
interface Kept {
  readonly file: Case;
  readonly events: readonly CaseEvent[];
}

type Step = 'detained' | 'released' | 'extended' | 'split' | 'merged' | 'transferred';

const idOf = (kind: string, index: number): string =>
  `0190000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;
const [HELD, STAYS, NOTICE] = [idOf('3', 1), idOf('3', 2), idOf('f', 1)];
const MATTER = { article: '150', clause: '1', seriousness: seriousnessOf('150', '1'), unit: 'd002' } as const;
const DECIDED = { by: 'vks-hn', number: '1' };
const at = (day: number): string => new Date(Date.UTC(2025, 0, 6 + day, 2)).toISOString();

const history = ({ events }: Kept): HistoryEntry[] =>
  events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data: data }));
const deadlines = (kept: Kept): Deadline[] => deadlinesOf(history(kept));
const carried = (kept: Kept) => carriedBy(kept.file, deadlines(kept), history(kept));
const done = ({ file, events }: Kept, more: readonly CaseEvent[]): Kept => ({
  file: more.reduce(evolve, file),
  events: [...events, ...more],
});
const opened = (id: FileId, day: number, events: readonly CaseEvent[]): Kept =>
  done(
    {
      file: { ...blank, id, version: 0, number: '', unit: 'd002', createdAt: at(day), updatedAt: at(day) },
      events: [],
    },
    events,
  );
const initiated = (id: FileId, day: number): Kept =>
  opened(
    id,
    day,
    initiate(id, { ...MATTER, number: '', from: [idOf('2', 1)], notice: NOTICE, opening: false }, at(day)),
  );
const charged = (kept: Kept, accused: FileId, day: number): Kept => {
  const person = { accused, article: '150', clause: '1', exchange: accused, to: 'vks-hn' } as const;
  const asked = done(kept, charge(kept.file, person, at(day)));
  return done(asked, approveCharge(asked.file, { accused, exchange: accused, ...DECIDED }, at(day)));
};

const isHeld = ({ file }: Kept): boolean => file.accused.some(({ id, detainedUntil }) => id === HELD && detainedUntil);

function detained(kept: Kept, day: number): Kept {
  const order = { accused: HELD, exchange: NOTICE, to: 'vks-hn', until: '2026-12-31' };
  const ordered = done(kept, detain(kept.file, order, [], at(day)));
  return done(ordered, approveDetention(ordered.file, { accused: HELD, exchange: NOTICE, ...DECIDED }, [], at(day)));
}

function moved(kept: Kept, how: Step, day: number): Kept {
  const [into, moment] = [idOf('1', 100 + day), at(day)];
  const { along: held } = carried(kept);
  switch (how) {
    case 'split': {
      split(kept.file, { into, accused: [HELD], notice: NOTICE }, moment);
      const apart = opened(into, day, splitOff(into, '', kept.file, [HELD], held, moment));
      return charged(apart, idOf('3', 100 + day), day);
    }
    case 'merged': {
      merge(kept.file, { id: into, initiatedAt: at(0), requests: [] }, { notice: NOTICE }, moment);
      const first = initiated(into, 0);
      return done(first, join(first.file, kept.file, held, moment));
    }
    default: {
      const { accused, victims, cracked } = termsOf(kept.file, carried(kept), 'pc03');
      const passage = { body: 'pc02', from: 'pc02', ground: 'head-replaced', number: '1' } as const;
      const came = { ...passage, extended: [], initiatedAt: at(0), sentAt: moment };
      return opened(
        into,
        day,
        receive(into, { ...MATTER, number: '', from: [] }, came, { accused, victims, cracked }, moment),
      );
    }
  }
}

/** One step each ten days; without the moves, where nobody moves. */
function lived(steps: readonly Step[], moves: boolean): Kept {
  const begun = charged(charged(initiated(idOf('1', 1), 0), HELD, 1), STAYS, 1);
  return steps.reduce((kept, step, index) => {
    const day = 10 * (index + 1);
    switch (step) {
      case 'detained':
        return isHeld(kept) ? kept : detained(kept, day);
      case 'released':
        return isHeld(kept) ? done(kept, freeAccused(kept.file, { accused: HELD, ...DECIDED }, [], at(day))) : kept;
      case 'extended': {
        if (!isHeld(kept)) return kept;
        const grant = { accused: HELD, exchange: NOTICE, months: 1, ...DECIDED };
        return done(kept, extendDetention(kept.file, grant, at(day)));
      }
      default:
        return moves ? moved(kept, step, day) : kept;
    }
  }, begun);
}

describe('an accused who was detained in one case and is in another', () => {
  const steps = fc.array(fc.constantFrom<Step>('detained', 'released', 'extended', 'split', 'merged', 'transferred'), {
    maxLength: 9,
  });
  const limitOf = (kept: Kept) => {
    const now = isHeld(kept) ? kept : detained(kept, 100);
    const limit = deadlines(now).find(
      ({ rule, about, status }) => rule === '173' && about === HELD && status === 'running',
    );
    const { turn } = detentionTurn(now.file, HELD, spentIn(history(now)));
    return [limit?.dueOn, turn];
  };

  it('may be detained until the same day as if they had stayed (BLTTHS 173)', () => {
    fc.assert(fc.property(steps, (some) => expect(limitOf(lived(some, true))).toEqual(limitOf(lived(some, false)))));
  });

  it('has less left by each day that is over, wherever it was', () => {
    const free: readonly Step[] = ['detained', 'released', 'split', 'detained', 'transferred', 'released', 'merged'];
    // Eleven days, and twenty-one.
    expect(limitOf(lived(free, true))).toEqual([addDays(dayOf(at(100)), 4 * 30 - 32 - 1), 1]);
  });
});
