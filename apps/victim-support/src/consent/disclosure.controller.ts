import { victimDisclosure, type FileId } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, May, type Officer, Refused } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Victims } from '../victim/victims';
import { Disclosure } from './consent.requests';
import { Sharing } from './sharing';

/** Other agencies are told of a victim under her consent, or where the law lets them ask; never otherwise. */
@ApiTags('consents')
@Controller('victims/:id/disclosures')
export class DisclosureController {
  constructor(
    private readonly sharing: Sharing,
    private readonly victims: Victims,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @May('support-officer', 'head-of-support')
  @ApiOperation({
    summary: 'Cung cấp thông tin, sealed; refused and recorded without a consent or a legal basis (Luật 53/2024 3(10))',
  })
  disclose(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: agency, purpose, shared, basis }: Disclosure,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const acting = this.desk.acting(officer, at);
      if (!this.directory.agency(agency, acting.now)) throw new Refused('no-such-agency', { field: '/to' });
      const victim = await this.victims.get(officer, id);
      const disclosure = uuid();
      const use = { agency, purpose, shared };
      const dossier = await this.sharing.records(tx, officer, victim, use, { disclosure, basis, at, ifMatch });
      const { number, unit } = victim;
      const terms = { number, purpose, law: basis?.law ?? null, unit };
      await this.exchanges.open(tx, victimDisclosure, { id: disclosure, to: agency, file: id, terms, dossier }, acting);
      return this.victims.get(officer, id);
    });
  }
}
