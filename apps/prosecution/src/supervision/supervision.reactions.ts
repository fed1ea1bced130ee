import {
  decisionNotice,
  decisionReceived,
  errandResult,
  type EventOf,
  lowerProcuracyNotice,
  supervisionNotice,
  surrenderNotice,
} from '@la-chan/contracts';
import { counterpartFile, Directory, Exchanges, type Opening, ownFile } from '@la-chan/messaging';
import { Desk, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { recordService as recordOwnService } from '../initiation/initiation';
import { Initiations } from '../initiation/initiations';
import { recordService as recordFileService } from '../prosecution-file/prosecution-file';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { recordPassedResult } from '../resolution/errand';
import { recordService as recordInitiationService } from '../resolution/notices';
import { Resolutions } from '../resolution/resolutions';
import { settled, settledCustody } from './cancellation-demand';
import { endsCustody } from './custody';
import { recordDecision } from './supervision';
import { REPORT_INITIATED } from './served';
import { recordService } from './takeover';
import { Supervisions } from './supervisions';

/** What a supervision keeps as a notice says it. */
const AsSaid = decisionReceived.schema.pick({
  anonymous: true,
  signedBy: true,
  accused: true,
  everybody: true,
  awaited: true,
  demand: true,
  exchange: true,
  served: true,
  change: true,
  freed: true,
  about: true,
  onPaper: true,
});

/** What a notice says besides. */
const besides = (
  terms: Opening<typeof decisionNotice>['terms'],
): Partial<EventOf<typeof decisionReceived>['data']> => ({
  ...AsSaid.parse(terms),
  ...(terms.decision === 'case-termination' && { ground: terms.ground }),
  ...(terms.decision === 'errand' && terms.procuracy && { supervisedBy: terms.procuracy }),
  ...('of' in terms && terms.of && { cancels: terms.of }),
});

/** What is served on the procuracy, and the receipts of what it serves. */
@Injectable()
export class SupervisionReactions {
  constructor(
    exchanges: Exchanges,
    supervisions: Supervisions,
    resolutions: Resolutions,
    initiations: Initiations,
    files: ProsecutionFiles,
    persons: Persons,
    directory: Directory,
    { system: officer }: Desk,
  ) {
    exchanges.on(decisionNotice, {
      served: async (exchange, tx) => {
        const { terms } = exchange;
        const { decision, number, decidedAt } = terms;
        const file = counterpartFile(exchange);
        // Of an errand alone this procuracy supervises what the body beside it does, where the report or the case is another's to supervise.
        const ofErrand = decision === 'errand' && !terms.procuracy && !terms.onPaper;
        const id = ofErrand
          ? await supervisions.known(tx, exchange.counterpart, file)
          : await supervisions.of(tx, exchange.counterpart, file, exchange.unit);
        if (!id) return;
        const served = { notice: exchange.id, file, decision, number, decidedAt, ...besides(terms) };
        const { demand, cancels } = served;
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) => [
          ...recordDecision(supervision, served, at),
          ...(cancels ? settled(supervision, cancels, at) : []),
          ...(endsCustody(decision) ? settledCustody(supervision, at) : []),
        ]);
        const reason = 'reason' in terms ? terms.reason : undefined;
        if (demand)
          await supervisions.answered(tx, exchange.counterpart, { demand, decision, notice: exchange.id, reason });
        if (terms.decision !== 'initiation') return;
        // The case has a supervision of its own: that of a report learns of it, and that in which it was demanded.
        for (const report of terms.reports ?? []) {
          const ofReport = await supervisions.known(tx, exchange.counterpart, report);
          const initiated = { notice: exchange.id, file: report, decision: REPORT_INITIATED, number, decidedAt };
          if (ofReport)
            await supervisions.act('recordDecision', ofReport, { officer, tx }, (supervision, at) =>
              recordDecision(supervision, initiated, at),
            );
        }
      },
    });

    exchanges.on(errandResult, {
      served: async ({ id: notice, counterpart: from, openedAt, unit, terms }, tx, _, dossier) => {
        const { body, about: file, number, decidedAt, done, of } = terms;
        if (await resolutions.has(tx, file)) {
          const name = directory.agency(from, openedAt)?.name.vi ?? from;
          const passed = { notice, from: name, of, done, result: await persons.sealText(tx, dossier?.result ?? '') };
          await resolutions.act('recordErrand', file, { officer, tx }, (resolution, at, _, history) =>
            recordPassedResult(resolution, passed, at, history),
          );
          return;
        }
        const id = await supervisions.of(tx, body, file, unit);
        const result = { notice, file, decision: 'errand-result', number, decidedAt };
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) =>
          recordDecision(supervision, result, at),
        );
      },
    });

    exchanges.on(lowerProcuracyNotice, {
      served: async ({ id: notice, counterpart, unit, terms }, tx) => {
        const { about: file, decision, number, decidedAt } = terms;
        const id = await supervisions.of(tx, counterpart, file, unit);
        await supervisions.act('recordDecision', id, { officer, tx }, (supervision, at) =>
          recordDecision(supervision, { notice, file, decision, number, decidedAt }, at),
        );
      },
    });

    exchanges.on(supervisionNotice, {
      receipted: async (exchange, tx, { at }) => {
        const { terms } = exchange;
        const why = terms.decision === 'measure-demanded' && { ground: terms.ground };
        const service = { notice: exchange.id, decision: terms.decision, receivedAt: at, ...why };
        const own = ownFile(exchange);
        if (await initiations.has(tx, own)) {
          await initiations.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordOwnService(file, service, at),
          );
          return;
        }
        if (await files.has(tx, own)) {
          await files.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordFileService(file, service, at),
          );
          return;
        }
        if (await resolutions.has(tx, own)) {
          await resolutions.act('recordService', own, { officer, tx, at }, (file, at) =>
            recordInitiationService(file, service, at),
          );
          return;
        }
        await supervisions.act('recordService', own, { officer, tx, at }, (file, at) =>
          recordService(file, service, at),
        );
      },
    });

    exchanges.on(surrenderNotice, {
      receipted: async (exchange, tx, { at }) => {
        const service = { notice: exchange.id, decision: 'surrender', receivedAt: at };
        const file = ownFile(exchange);
        if (await resolutions.has(tx, file)) {
          await resolutions.act('recordService', file, { officer, tx, at }, (resolution, at) =>
            recordInitiationService(resolution, service, at),
          );
          return;
        }
        await supervisions.act('recordService', file, { officer, tx, at }, (supervision, at) =>
          recordService(supervision, service, at),
        );
      },
    });
  }
}
