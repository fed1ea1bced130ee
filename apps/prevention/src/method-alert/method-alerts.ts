import type { Moment } from '@la-chan/contracts';
import { Bulletins, Desk, Files, type Officer } from '@la-chan/platform';
import { isAlike } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  alertProcedure,
  blank,
  evolve,
  rightlyOf,
  type AlertAct,
  type AlertEvent,
  type AlertStatus,
  type MethodAlert,
} from './method-alert';
import { correctEntry, entries } from './method-alert.corrections';
import { counted } from './method-alert.counted';
import { methodAlertTable } from './method-alert.table';

@Injectable()
export class MethodAlerts extends Files<MethodAlert, AlertStatus, AlertAct, AlertEvent> {
  constructor(
    desk: Desk,
    private readonly bulletins: Bulletins,
  ) {
    const corrections = { entries, correct: correctEntry };
    super(desk, {
      procedure: alertProcedure,
      register: 'PT',
      table: methodAlertTable,
      blank,
      evolve,
      counted,
      corrections,
    });
    this.whenRighted((tx, after, before, officer) => this.tellRightly(tx, after.file, before.file, officer));
  }

  /** Every agency is told where what it was told is otherwise now. */
  async tellRightly(tx: EntityManager, after: MethodAlert, before: MethodAlert, officer: Officer, at?: Moment) {
    const acting = this.desk.acting(officer, at);
    const told = rightlyOf(after, acting.at);
    if (told && !isAlike(told.data, rightlyOf(before, acting.at)?.data))
      await this.bulletins.publish(tx, 'alert', told, acting);
  }
}
