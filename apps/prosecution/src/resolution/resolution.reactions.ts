import { errandRequest, reportFileHandover } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, errandAnswered, EvidenceResults, Offers, Persons, ReportDossiers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { resolutionErrands } from './errand';
import { supplement, takeUp, voidOffer } from './handover';
import { Resolutions } from './resolutions';

/** What the body that hands a report over starts here. */
@Injectable()
export class ResolutionReactions {
  constructor(
    exchanges: Exchanges,
    offers: Offers,
    resolutions: Resolutions,
    persons: Persons,
    dossiers: ReportDossiers,
    results: EvidenceResults,
    desk: Desk,
  ) {
    const { system } = desk;
    exchanges.on(errandRequest, {
      answered: (exchange, tx, { at }, dossier) =>
        errandAnswered(resolutions, resolutionErrands, { persons, desk }, exchange, tx, { at, dossier }),
    });

    exchanges.on(reportFileHandover, {
      ...offers.decided(resolutions, { takeUp, voidOffer }, async (file, tx, { id }) => {
        const purpose = `withdrawn handover ${id}`;
        await dossiers.erase(tx, system, file, purpose);
        for (const { person } of file.participants) await persons.erase(tx, system, person, purpose);
      }),
      supplemented: async ({ file }, tx, said, dossier) => {
        if (!file || !dossier) return; // not accepted yet: the acceptance takes all dossiers
        if (dossier.evidence ?? dossier.assistance) return results.told(tx, dossier, said);
        const following = await dossiers.sealFollowing(tx, dossier, await resolutions.one(tx, file));
        await resolutions.act('supplement', file, { officer: system, tx }, (resolution, at) =>
          supplement(resolution, { ...following, guarded: dossier.guarded }, at),
        );
      },
    });
  }
}
