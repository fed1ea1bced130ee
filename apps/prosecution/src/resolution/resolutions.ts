import { Desk, Files } from '@la-chan/platform';
import { REPORT_SUSPENSION, RULES, runningLimit } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { resolutionProcedure, type Resolution, type ResolutionAct, type ResolutionStatus } from './resolution';
import { again, correct, entries } from './resolution.corrections';
import { counted } from './resolution.counted';
import { blank, evolve, type ResolutionEvent } from './resolution.events';
import { resolutionTable } from './resolution.table';

const { limits } = REPORT_SUSPENSION;

/** The reports that this procuracy resolves itself. */
@Injectable()
export class Resolutions extends Files<Resolution, ResolutionStatus, ResolutionAct, ResolutionEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: resolutionProcedure,
      register: 'GQ',
      table: resolutionTable,
      blank,
      evolve,
      counted: (file, { deadlines }) => {
        const last = deadlines.findLast(({ rule }) => limits.includes(rule));
        return counted(file, (runningLimit(REPORT_SUSPENSION, deadlines) ?? last)?.dueOn ?? null);
      },
      rules: RULES,
      facts: ({ anonymous }) => ({ anonymous, takenOver: true }),
      corrections: { entries, correct, again },
    });
  }
}
