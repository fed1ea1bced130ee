import { prosecutionTransferDecided } from '@la-chan/contracts';
import { head, passingReturn, type ProsecutionStep, system, told } from './course';
import { followingMeasures, releasing } from './measure.course';
import type { ProsecutionAct, ProsecutionStatus } from './prosecution-file';
import { ofOthers } from './trial.course';

/** On its way to the procuracy that has to prosecute, and there (BLTTHS 239(1)). */
export const toOtherProcuracy = {
  transferring: {
    withdraw: { to: 'received', by: head, law: 'BLTTHS 239(1)', restsOn: prosecutionTransferDecided.type },
    takeBack: { to: 'received', by: system, restsOn: prosecutionTransferDecided.type },
    release: { to: 'transferred', by: system, law: 'BLTTHS 239(1)', restsOn: prosecutionTransferDecided.type },
    ...releasing('transferring'),
    ...followingMeasures('transferring'),
    ...ofOthers('transferring'),
    ...told('transferring'),
  },
  transferred: {
    ...ofOthers('transferred'),
    ...told('transferred'),
    passReturn: passingReturn(['returned', 'transferred']),
  },
} satisfies Partial<Record<ProsecutionStatus, Partial<Record<ProsecutionAct, ProsecutionStep>>>>;
