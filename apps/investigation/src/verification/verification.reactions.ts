import { decisionNotice, extensionRequest, reportHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordService as recordCaseService } from '../case/case';
import { Cases } from '../case/cases';
import { extend, recordRefusal, recordService, supplement, takeUp, voidOffer } from './verification';
import { Verifications } from './verifications';

/** What desks and the procuracy start here about verifications. */
@Injectable()
export class VerificationReactions {
  constructor(
    exchanges: Exchanges,
    verifications: Verifications,
    cases: Cases,
    persons: Persons,
    { system: officer }: Desk,
  ) {
    exchanges.on(reportHandover, {
      released: async ({ file }, tx) => {
        await verifications.act('takeUp', file ?? '', { officer, tx }, takeUp);
      },
      withdrawn: async ({ file }, tx) => {
        if (file) await verifications.act('void', file, { officer, tx }, voidOffer);
      },
      supplemented: async ({ id, file }, tx) => {
        if (!file) return; // not accepted yet: the acceptance takes all dossiers
        const last = (await exchanges.dossiers(tx, reportHandover, id)).at(-1);
        const account = await persons.sealText(tx, last?.account ?? '');
        await verifications.act('supplement', file, { officer, tx }, (verification, at) =>
          supplement(verification, account, at),
        );
      },
    });

    exchanges.on(extensionRequest, {
      granted: async ({ id, file, counterpart: by, answer }, tx) => {
        if (!answer?.months) return;
        const grant = { exchange: id, by, months: answer.months, number: answer.number };
        await verifications.act('extend', file ?? '', { officer, tx, at: answer.decidedAt }, (verification, at) =>
          extend(verification, grant, at),
        );
      },
      refused: async ({ id, file, counterpart: by, answer }, tx) => {
        if (!answer) return;
        const refusal = { exchange: id, by, number: answer.number };
        await verifications.act(
          'recordRefusal',
          file ?? '',
          { officer, tx, at: answer.decidedAt },
          (verification, at) => recordRefusal(verification, refusal, at),
        );
      },
    });

    exchanges.on(decisionNotice, {
      receipted: async ({ id, file, terms: { decision } }, tx, { at }) => {
        const service = { notice: id, decision, receivedAt: at };
        const ofCase = decision === 'initiation' || decision === 'requalification';
        if (ofCase)
          await cases.act('recordService', file ?? '', { officer, tx, at }, (file, at) =>
            recordCaseService(file, service, at),
          );
        else
          await verifications.act('recordService', file ?? '', { officer, tx, at }, (file, at) =>
            recordService(file, service, at),
          );
      },
    });
  }
}
