import { dayOf, victimReferral } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { dropReferral } from './referral';
import { open } from './victim';
import { Victims } from './victims';

/** Whom other agencies refer: the file is open, and her rights have begun, before an officer has looked at it. */
@Injectable()
export class VictimReactions {
  constructor(exchanges: Exchanges, victims: Victims, { system: officer }: Desk) {
    exchanges.on(victimReferral, {
      asked: async (exchange, tx) => {
        const { terms, counterpart: referrer, unit, id: referral } = exchange;
        const [dossier] = await exchanges.dossiers(tx, victimReferral, referral);
        if (!dossier) throw new Error(`exchange ${referral} came without a dossier`);
        const abroad = terms.way === 'returned' ? true : null;
        const told = { ...dossier, traffickedAbroad: abroad, accompanies: null };
        const { first, described } = await victims.seal(tx, told, dayOf(terms.referredAt));
        const opening = { way: terms.way, unit, from: [counterpartFile(exchange)], referral, referrer, opening: false };
        await victims.open(
          'refer',
          officer,
          terms.referredAt,
          (id, number, at) => open(id, { ...opening, number }, described, first, at),
          { unit, tx },
        );
      },
      withdrawn: async ({ id: referral }, tx) => {
        const id = await victims.referredBy(tx, referral);
        if (id)
          await victims.act('dropReferral', id, { officer, tx }, (victim, at) => dropReferral(victim, referral, at));
      },
    });
  }
}
