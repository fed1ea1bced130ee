import { lodgedAppeal } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { receive } from './lodging';
import { Lodgings } from './lodgings';

/** What was lodged with another court is received here as of now, lodged as of then. */
@Injectable()
export class LodgingReactions {
  constructor(exchanges: Exchanges, lodgings: Lodgings, persons: Persons, { system: officer }: Desk) {
    exchanges.on(lodgedAppeal, {
      served: async (served, tx, _acting, dossier) => {
        const { id: exchange, counterpart: sender, terms } = served;
        const { number: _, ...lodged } = terms;
        const petition = await persons.sealText(tx, dossier?.text ?? '');
        const lodging = { ...lodged, petition, from: [counterpartFile(served)], exchange, sender };
        await lodgings.open(
          'receive',
          officer,
          undefined,
          (file, number, at) => receive(file, { ...lodging, number }, at),
          {
            unit: lodged.unit,
            tx,
          },
        );
      },
    });
  }
}
