import { Desk, Files } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import {
  alertProcedure,
  blank,
  evolve,
  type AlertAct,
  type AlertEvent,
  type AlertStatus,
  type MethodAlert,
} from './method-alert';
import { counted } from './method-alert.counted';
import { methodAlertTable } from './method-alert.table';

@Injectable()
export class MethodAlerts extends Files<MethodAlert, AlertStatus, AlertAct, AlertEvent> {
  constructor(desk: Desk) {
    super(desk, { procedure: alertProcedure, register: 'PT', table: methodAlertTable, blank, evolve, counted });
  }
}
