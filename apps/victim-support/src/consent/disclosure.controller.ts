import { dayOf, victimDisclosure, type FileId } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { AccessLog, Actor, Desk, IfMatch, May, type Officer, Refused } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { disclose } from '../victim/disclosure';
import { Victims } from '../victim/victims';
import { ConsentRefusal } from './consent';
import { Disclosure } from './consent.requests';
import { Consents } from './consents';

/** Other agencies are told of a victim under her consent, or where the law lets them ask; never otherwise. */
@ApiTags('consents')
@Controller('victims/:id/disclosures')
export class DisclosureController {
  constructor(
    private readonly consents: Consents,
    private readonly victims: Victims,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @May('support-officer', 'head-of-support')
  @ApiOperation({ summary: 'Cung cấp thông tin, sealed; refused and recorded without a consent or a legal basis' })
  disclose(
    @Param('id', ParseUUIDPipe) id: FileId,
    @Body() { occurredAt: at, to: agency, purpose, shared, basis }: Disclosure,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const acting = this.desk.acting(officer, at);
      if (!this.directory.agency(agency, acting.now)) throw new Refused('no-such-agency', { field: '/to' });
      const victim = await this.victims.get(officer, id);
      const consent = basis
        ? undefined
        : await this.consents.covering(tx, id, { agency, purpose, shared }, dayOf(acting.now));
      if (!basis && !consent) {
        await this.accessLog.refused(officer, `disclosure of ${id} to ${agency} for ${purpose}`, 'consent-missing');
        throw new ConsentRefusal('consent-missing', { agency, purpose });
      }
      const disclosure = uuid();
      const dossier = await this.victims.unsealed(tx, officer, victim, shared, `disclosure ${disclosure}`);
      const { number, unit } = victim;
      const terms = { number, purpose, law: basis?.law ?? null, unit };
      await this.exchanges.open(tx, victimDisclosure, { id: disclosure, to: agency, file: id, terms, dossier }, acting);
      const told = { disclosure, agency, purpose, shared, consent: consent?.id ?? null, basis };
      return this.victims.act('disclose', id, { officer, at, ifMatch, tx }, (victim, at) => disclose(victim, told, at));
    });
  }
}
