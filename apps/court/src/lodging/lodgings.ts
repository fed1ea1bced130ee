import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import {
  blank,
  evolve,
  lodgingProcedure,
  type Lodging,
  type LodgingAct,
  type LodgingEvent,
  type LodgingStatus,
} from './lodging';
import { correct, entries } from './lodging.corrections';
import { lodgingTable } from './lodging.table';

/** The lodging that another court has passed on with an exchange. */
const fileOf = openedWith('lodging');

/** Appeals as they were lodged; the scorecard counts cases, not this. */
@Injectable()
export class Lodgings extends Files<Lodging, LodgingStatus, LodgingAct, LodgingEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: lodgingProcedure,
      register: 'KC',
      table: lodgingTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }
}
