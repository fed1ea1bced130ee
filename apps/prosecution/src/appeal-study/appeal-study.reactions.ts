import { appealEvidenceRequest, appealNotice, appealPanelDemand, appealStudyRequest } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { Initiations } from '../initiation/initiations';
import { open, recordCourtDecision, recordEvidence } from './appeal-study';
import { AppealStudies } from './appeal-studies';

const onAppeal = true as const;

/** What courts of appeal lend opens a study here. */
@Injectable()
export class AppealStudyReactions {
  constructor(exchanges: Exchanges, studies: AppealStudies, initiations: Initiations, { system: officer }: Desk) {
    exchanges.on(appealStudyRequest, {
      asked: async (lent, tx) => {
        const { id: exchange, terms, counterpart: court, openedAt } = lent;
        const { number: _, ...matter } = terms;
        const opening = { ...matter, exchange, court, from: [counterpartFile(lent)] };
        await studies.open('open', officer, openedAt, (file, number, at) => open(file, { ...opening, number }, at), {
          unit: terms.unit,
          tx,
        });
      },
    });
    exchanges.on(appealEvidenceRequest, {
      asked: async ({ id: exchange, terms, counterpart: court }, tx) => {
        const { study, number } = terms;
        const id = await studies.lentBy(tx, court, study);
        if (!id) throw new Error(`${court} has lent nothing by ${study}`);
        await studies.act('recordEvidence', id, { officer, tx }, (file, at) =>
          recordEvidence(file, { exchange, number }, at),
        );
      },
    });
    exchanges.on(appealNotice, {
      served: async (exchange, tx, _acting, dossier) => {
        const { id: notice, terms, counterpart: from } = exchange;
        const { study, decision, number, decidedAt, article, clause, accused = [] } = terms;
        const id = await studies.lentBy(tx, from, study);
        if (!id) return; // of a file that was not lent here
        await studies.act('recordCourtDecision', id, { officer, tx }, (file, at) =>
          recordCourtDecision(file, { notice, from, decision, number, decidedAt }, at),
        );
        if (decision !== 'case-initiation' || !article || !clause) return;
        const crime = { article, clause };
        const found = { from: [id], onAppeal, ...crime, accused, decisionNumber: number, decidedAt };
        await initiations.take(tx, exchange, { basis: 'panel-decision', ...found }, dossier?.text);
      },
    });
    exchanges.on(appealPanelDemand, {
      asked: async (exchange, tx, _acting, dossier) => {
        const { study, number: decisionNumber, decidedAt, article, clause, accused = [] } = exchange.terms;
        const id = await studies.lentBy(tx, exchange.counterpart, study);
        if (!id) throw new Error(`${exchange.counterpart} has lent nothing by ${study}`);
        const found = { from: [id], onAppeal, article, clause, accused, decisionNumber, decidedAt };
        await initiations.take(tx, exchange, { basis: 'panel-demand', ...found }, dossier?.text);
      },
    });
  }
}
