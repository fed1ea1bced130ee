import { AgencyId, FirstThings, PersonData, victimReferral, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, actShape, Desk, Id, IfMatch, type Officer, OwnRequests, prose, type Store } from '@la-chan/platform';
import type { FileRow } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { reportReferrals } from '../report/referral';
import type { Report } from '../report/report';
import { Reports } from '../report/reports';
import { resolutionReferrals } from '../resolution/referral';
import type { Resolution } from '../resolution/resolution';
import { Resolutions } from '../resolution/resolutions';
import type { Referring, referring } from './referral';

class Referral extends createZodDto(
  actShape.extend({
    person: PersonData,
    first: FirstThings,
    account: prose,
    to: AgencyId.optional().describe('The competent agency of the directory without it'),
  }),
) {}

/** Victims whom a procuracy comes to know of. */
abstract class ReferralController<File extends FileRow & Referring> {
  constructor(
    private readonly files: Store<File, 'referVictim' | 'withdrawReferral'>,
    private readonly law: ReturnType<typeof referring<File>>,
    private readonly own: OwnRequests,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/victim-referrals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a victim to victim support at once, one referral for each (Luật 53/2024 27(1))' })
  async referVictim(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, ...dossier }: Referral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const { unit } = await this.files.get(officer, id);
    const acting = this.desk.acting(officer, at);
    const to = competentAgency(this.directory, 'victim-support', unit, acting.now, chosen);
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: File) => {
      const terms = { number, way: 'referred', referredAt: acting.at, unit } as const;
      await this.exchanges.open(tx, victimReferral, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.files.act('referVictim', id, { officer, at, ifMatch, also }, (file, at) =>
      this.law.referVictim(file, { exchange, to }, at),
    );
  }

  @Delete(':id/victim-referrals/:exchange')
  @ApiOperation({ summary: 'Rút lại: a referral that is not answered yet (Luật 53/2024 27(1))' })
  withdraw(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const { withdrawReferral } = this.law;
    return this.own.withdraw(this.files, 'withdrawReferral', { id, exchange }, { officer, ifMatch }, withdrawReferral);
  }
}

@ApiTags('reports')
@Controller('reports')
export class ReportReferralController extends ReferralController<Report> {
  constructor(reports: Reports, own: OwnRequests, exchanges: Exchanges, directory: Directory, desk: Desk) {
    super(reports, reportReferrals, own, exchanges, directory, desk);
  }
}

@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionReferralController extends ReferralController<Resolution> {
  constructor(resolutions: Resolutions, own: OwnRequests, exchanges: Exchanges, directory: Directory, desk: Desk) {
    super(resolutions, resolutionReferrals, own, exchanges, directory, desk);
  }
}
