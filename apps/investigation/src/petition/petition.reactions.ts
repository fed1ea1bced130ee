import { bodyPetition } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, follow } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CasePetitions } from '../case/case-petitions';
import { Cases } from '../case/cases';
import { recordNotice } from '../case/notices';
import { recordNotice as recordCustodyNotice } from '../custody/answers';
import { Custodies } from '../custody/custodies';
import { recordPetition as recordCustodyPetition } from '../custody/petition';
import { recordPetition } from '../verification/petition';
import { recordNotice as recordReportNotice } from '../verification/supervision';
import { Verifications } from '../verification/verifications';

/** What the procuracy above answers to petitions; one that was answered on paper before is only noted. */
@Injectable()
export class PetitionReactions {
  constructor(
    exchanges: Exchanges,
    cases: Cases,
    ofCases: CasePetitions,
    verifications: Verifications,
    custodies: Custodies,
    { system: officer }: Desk,
  ) {
    const answered = (upheld: boolean) => async (exchange: Exchange<typeof bodyPetition>, tx: EntityManager) => {
      const { number, decidedAt: at, how, crime } = answerOf(exchange);
      const changed = how === 'changed' ? { changed: true as const, ...(crime && { crime }) } : {};
      const answer = { notice: exchange.terms.of, number, upheld };
      const id = ownFile(exchange);
      const { id: notice, counterpart: by } = exchange;
      const told = { notice, by, decision: 'petition-answered', number, decidedAt: at };
      const late = { ...told, overtaken: true } as const;
      const acting = { officer, tx, at };
      if (await cases.has(tx, id))
        return follow(
          tx,
          () => ofCases.answered(tx, id, { ...answer, ...changed }, { officer, at }, told),
          () => cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, late, at)),
        );
      if (await custodies.has(tx, id))
        return follow(
          tx,
          () => custodies.act('recordPetition', id, acting, (file, at) => recordCustodyPetition(file, answer, at)),
          () => custodies.act('recordNotice', id, acting, (file, at) => recordCustodyNotice(file, late, at)),
        );
      return follow(
        tx,
        () =>
          verifications.act('recordPetition', id, acting, (file, at, _, history) =>
            recordPetition(file, answer, at, history),
          ),
        () => verifications.act('recordNotice', id, acting, (file, at) => recordReportNotice(file, late, at)),
      );
    };
    exchanges.on(bodyPetition, { granted: answered(true), refused: answered(false) });
  }
}
