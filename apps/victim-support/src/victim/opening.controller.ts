import { dayOf } from '@la-chan/contracts';
import { Actor, Desk, May, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { identify, nameRepresentative, receive, verify } from './identification';
import { shelter } from './shelter';
import { support } from './support';
import { open, type Victim } from './victim';
import { OpeningBalance } from './victim.requests';
import { Victims } from './victims';

/** Victims under way when the agency goes live; each act on paper stands under the law of its day. */
@ApiTags('victims')
@Controller('victims/opening-balances')
export class OpeningController {
  constructor(
    private readonly victims: Victims,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post()
  @May('head-of-support')
  @ApiOperation({ summary: 'Số dư ban đầu: a victim under way at go-live, with what was done on paper' })
  bringIn(@Body() balance: OpeningBalance, @Actor() officer: Officer): Promise<Victim> {
    const { way, unit, from, number, openedAt, receivedAt, verifiedAt, representative, identified, sheltered } =
      balance;
    return this.desk.database.tx(officer, async (tx) => {
      const { first, described } = await this.victims.seal(tx, balance, dayOf(openedAt));
      const opening = { number, way, unit, from, referral: null, referrer: null, opening: true };
      const opened = await this.victims.open(
        '',
        officer,
        openedAt,
        (id, _, at) => open(id, opening, described, first, at),
        {
          unit,
          number,
          tx,
        },
      );
      const { id } = opened;
      const accompanied = await this.victims.accompanied(tx, opened);
      const on = (at: string) => ({ officer, at, tx });
      let victim = opened;
      if (receivedAt) victim = await this.victims.act('receive', id, on(receivedAt), receive);
      if (verifiedAt)
        victim = await this.victims.act('verify', id, on(verifiedAt), (file, at) => verify(file, false, at));
      if (representative) {
        const { person, relation } = representative;
        const named = { representative: await this.persons.seal(tx, person), relation };
        victim = await this.victims.act('nameRepresentative', id, on(receivedAt ?? openedAt), (file, at) =>
          nameRepresentative(file, named, at),
        );
      }
      if (identified) {
        const { at, ...identification } = identified;
        victim = await this.victims.act('identify', id, on(at), (file, at) => identify(file, identification, at));
      }
      if (sheltered)
        victim = await this.victims.act('shelter', id, on(sheltered.since), (file, at) =>
          shelter(file, sheltered.facility, at),
        );
      for (const { at, ...given } of balance.supports)
        victim = await this.victims.act('support', id, on(at), (file, at) => support(file, given, accompanied, at));
      return victim;
    });
  }
}
