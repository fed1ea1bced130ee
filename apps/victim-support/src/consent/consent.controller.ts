import { consentWithdrawal, serviceReferral, type FileId } from '@la-chan/contracts';
import { Exchanges, findExchange, isWaiting, ownFile } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ServiceReferrals } from '../support-plan/service-referrals';
import { Victims } from '../victim/victims';
import { acknowledge, ConsentRefusal, give, withdraw } from './consent';
import { ConsentGiven, ConsentQuery, Withdrawal } from './consent.requests';
import { Consents } from './consents';
import { OutsideBodies } from './outside-bodies';

/** What a victim lets others know of her. */
@ApiTags('consents')
@Controller()
export class ConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly victims: Victims,
    private readonly bodies: OutsideBodies,
    private readonly services: ServiceReferrals,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post('victims/:id/consents')
  @ApiOperation({
    summary:
      'Đồng ý: for one purpose, these agencies and bodies of the register; her representative, where she is under 18 (Luật 53/2024 3(10))',
  })
  async give(@Id() victim: FileId, @Body() { occurredAt, ...said }: ConsentGiven, @Actor() officer: Officer) {
    const { unit, minor, representative } = await this.victims.get(officer, victim);
    for (const [place, recipient] of said.recipients.entries())
      await this.bodies.assertRecipient(officer, recipient, `/recipients/${place}`);
    const asked = { minor, representative: representative?.person ?? null };
    return this.consents.open(
      'give',
      officer,
      occurredAt,
      (id, number, at) => give(id, { ...said, number, victim, unit }, asked, at),
      { unit },
    );
  }

  @Get('consents')
  list(@Query() { limit, cursor, ...where }: ConsentQuery, @Actor() officer: Officer) {
    return this.consents.page(officer, { limit, cursor, where });
  }

  @Get('consents/:id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.consents.get(officer, id);
  }

  @Get('consents/:id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.consents.history(officer, id);
  }

  @Put('consents/:id/withdrawal')
  @ApiOperation({
    summary: 'Rút sự đồng ý: every agency that was told something under it is asked to erase that (Luật 53/2024 3(10))',
  })
  withdraw(
    @Id() id: FileId,
    @Body() { occurredAt: at, by }: Withdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { victim, purpose, number, unit } = await this.consents.get(officer, id);
      await this.consents.hold(tx, id);
      const { disclosures } = await this.victims.get(officer, victim);
      const acting = this.desk.acting(officer, at);
      const holders: Parameters<typeof withdraw>[1]['holders'] = [];
      for (const { disclosure, agency: to, consent } of disclosures) {
        if (consent !== id) continue;
        const told = await findExchange(tx, disclosure);
        holders.push({ disclosure, agency: to, outside: !told });
        // What left in a file is asked back outside the platform.
        if (!told) continue;
        if (told.kind === serviceReferral.kind && isWaiting(told))
          await this.services.withdraw(tx, ownFile(told), disclosure, { officer, at });
        const terms = { number, disclosure, purpose, withdrawnAt: acting.at, unit };
        await this.exchanges.open(tx, consentWithdrawal, { to, file: id, terms }, acting);
      }
      return this.consents.act('withdraw', id, { officer, at, ifMatch, tx }, (consent, at) =>
        withdraw(consent, { by, holders }, at),
      );
    });
  }
  @Put('consents/:id/holders/:disclosure/erasure')
  @ApiOperation({
    summary: 'A body outside the platform that was told in a file says that it has erased it (Luật 53/2024 3(10))',
  })
  erased(
    @Id() id: FileId,
    @Id('disclosure') disclosure: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      if (await findExchange(tx, disclosure)) throw new ConsentRefusal('holder-answers-itself');
      return this.consents.act('acknowledge', id, { officer, at, ifMatch, tx }, (consent, at) => {
        const agency = consent.holders.find((one) => one.disclosure === disclosure)?.agency ?? '';
        return acknowledge(consent, { disclosure, agency }, at);
      });
    });
  }
}
