import { errandRequest } from '@la-chan/contracts';
import { Directory, Exchanges, ownFile } from '@la-chan/messaging';
import { Desk, errandAnswered, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { caseErrands } from '../case/referral';
import { Cases } from '../case/cases';
import { verificationErrands } from '../verification/referral';
import { Verifications } from '../verification/verifications';
import { receive } from './errand';
import { Errands } from './errands';

/** What other bodies of the platform ask this one, and what they answer to it. */
@Injectable()
export class ErrandReactions {
  constructor(
    exchanges: Exchanges,
    errands: Errands,
    cases: Cases,
    verifications: Verifications,
    directory: Directory,
    persons: Persons,
    desk: Desk,
  ) {
    const { system: officer } = desk;
    exchanges.on(errandRequest, {
      asked: async ({ id: exchange, terms, counterpart, openedAt, unit }, tx, _acting, dossier) => {
        const { about, acts, until, number: letter } = terms;
        const body = directory.agency(counterpart, openedAt)?.name.vi ?? counterpart;
        const request = await persons.sealText(tx, dossier?.text ?? '');
        const asked = { body, letter, acts, unit, request, exchange, ...(until && { until }) };
        const errand = { ...asked, ...(about === 'investigation' && { about }) };
        await errands.open('receive', officer, openedAt, (id, number, at) => receive(id, { ...errand, number }, at), {
          unit,
          tx,
        });
      },
      answered: async (exchange, tx, { at }, dossier) => {
        const here = { persons, desk };
        const said = { at, dossier };
        if (await cases.has(tx, ownFile(exchange))) await errandAnswered(cases, caseErrands, here, exchange, tx, said);
        else await errandAnswered(verifications, verificationErrands, here, exchange, tx, said);
      },
    });
  }
}
