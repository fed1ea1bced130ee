import { surrenderNotice, type FileId } from '@la-chan/contracts';
import { Exchanges, findExchange, type Exchange } from '@la-chan/messaging';
import { Desk, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isPursued } from '../case/accused';
import { Cases } from '../case/cases';
import { caseSurrenders } from '../case/referral';
import { Decisions } from '../decisions';
import { verificationSurrenders } from '../verification/referral';
import { Verifications } from '../verification/verifications';

type Notice = Exchange<typeof surrenderNotice>;

/** An offender who came forward at a desk comes to the verification or the case here that is about what they did (BLTTHS 152). */
@Injectable()
export class SurrenderReactions {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    exchanges: Exchanges,
    decisions: Decisions,
    persons: Persons,
    { system: officer }: Desk,
  ) {
    exchanges.on(surrenderNotice, {
      served: async (notice, tx) => {
        const { id: exchange, counterpart: by, terms } = notice;
        decisions.competent('intake', terms.unit, by); // Throws for whoever is no desk there.
        const [dossier] = await exchanges.dossiers(tx, surrenderNotice, exchange);
        if (!dossier) throw new Error(`notice ${exchange} is about somebody of whom it has no record`);
        const file = await this.matterOf(tx, notice);
        if (!file) return; // of no file here: it stands among what was served
        const { minutes, receivedAt, told } = terms;
        const received = {
          ...{ exchange, by, minutes, receivedAt, ...(told && { told: true as const }) },
          offender: await persons.seal(tx, dossier.offender),
          account: await persons.sealText(tx, dossier.account),
          ...(dossier.items && { items: await persons.sealText(tx, dossier.items) }),
        };
        const acting = { officer, tx };
        if ('case' in file)
          await this.cases.act('receiveOffender', file.case, acting, (one, at) => {
            const isThere = one.accused.some((each) => each.id === terms.accused && isPursued(each));
            const whom = isThere && terms.accused ? { accused: terms.accused } : {};
            return caseSurrenders.receiveOffender(one, { ...received, ...whom }, at);
          });
        else
          await this.verifications.act('receiveOffender', file.verification, acting, (one, at) =>
            verificationSurrenders.receiveOffender(one, received, at),
          );
      },
    });
  }

  /** The case that the notice names, or where the report that it names has gone here. */
  private async matterOf(
    tx: EntityManager,
    { terms, counterpart }: Notice,
  ): Promise<{ case: FileId } | { verification: FileId } | undefined> {
    if (terms.case && (await this.cases.has(tx, terms.case))) return { case: terms.case };
    const handover = terms.report && (await findExchange(tx, terms.report));
    if (!handover || handover.counterpart !== counterpart || !handover.file) return undefined;
    const verification = await this.verifications.of(tx, await this.verifications.current(tx, handover.file));
    return verification.case && (await this.cases.has(tx, verification.case))
      ? { case: verification.case }
      : { verification: verification.id };
  }
}
