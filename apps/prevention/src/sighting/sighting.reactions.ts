import { methodSighting } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Desk, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { sight } from './sighting';
import { Sightings } from './sightings';

/** Methods that other agencies have met. */
@Injectable()
export class SightingReactions {
  constructor(exchanges: Exchanges, sightings: Sightings, persons: Persons, { system: officer }: Desk) {
    exchanges.on(methodSighting, {
      asked: async ({ id: exchange, terms, counterpart: reporter, openedAt, unit }, tx, _acting, dossier) => {
        const told = dossier?.description;
        const description = told ? await persons.sealText(tx, told) : null;
        const sighted = { ...terms, reporter, exchange, description };
        await sightings.open('report', officer, openedAt, (id, number, at) => sight(id, { ...sighted, number }, at), {
          unit,
          tx,
        });
      },
    });
  }
}
