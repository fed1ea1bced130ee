import { reportFileHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, EvidenceResults, Offers, Persons } from '@la-chan/platform';
import { itemsFollowing } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { supplement, takeUp, voidOffer } from './resolution';
import { Resolutions } from './resolutions';

/** What the body that hands a report over starts here. */
@Injectable()
export class ResolutionReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    resolutions: Resolutions,
    persons: Persons,
    results: EvidenceResults,
    { system }: Desk,
  ) {
    exchanges.on(reportFileHandover, {
      ...offers.decided(
        resolutions,
        { takeUp, voidOffer },
        async ({ reporter, account, supplements, participants, items }, tx, { id }) => {
          const described = items.map(({ record }) => record);
          for (const record of [
            reporter,
            account,
            ...supplements,
            ...participants.map(({ person }) => person),
            ...described,
          ])
            if (record) await persons.erase(tx, system, record, `withdrawn handover ${id}`);
        },
      ),
      supplemented: async ({ file }, tx, said, dossier) => {
        if (!file || !dossier) return; // not accepted yet: the acceptance takes all dossiers
        if (dossier.evidence ?? dossier.assistance) return results.told(tx, dossier, said);
        const account = dossier.account === '' ? undefined : await persons.sealText(tx, dossier.account);
        const here = await resolutions.one(tx, file);
        const items = await persons.sealItems(tx, itemsFollowing([dossier]), dossier, here);
        const { firstMeasures } = dossier;
        await resolutions.act('supplement', file, { officer: system, tx }, (resolution, at) =>
          supplement(resolution, { account, items, firstMeasures }, at),
        );
      },
    });
  }
}
