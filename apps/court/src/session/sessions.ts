import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { correct, entries } from './session.corrections';
import {
  blank,
  evolve,
  sessionProcedure,
  type Session,
  type SessionAct,
  type SessionEvent,
  type SessionStatus,
} from './session';
import { sessionTable } from './session.table';

/** The session that an exchange has opened. */
const fileOf = openedWith('appellate_session');

/** What this court, as the court of appeal, decides without a trial; the scorecard counts cases, not this. */
@Injectable()
export class Sessions extends Files<Session, SessionStatus, SessionAct, SessionEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: sessionProcedure,
      register: 'PH',
      table: sessionTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }
}
