import {
  AgencyId,
  Channel,
  isToldByNobody,
  PersonData,
  reportHandover,
  Source,
  UnitCode,
  type DraftEvent,
  type FileId,
  type Role,
} from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  itemListOf,
  type ForwardedReport,
  type Forwarding,
  type ForwardingAct,
  type ForwardingStatus,
} from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, IfMatch, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { Offers } from '../post/offers';
import { Desk } from './desk';
import type { Files } from './files';
import { Id } from './id';
import { PageParams } from './page';
import { readingRoutes } from './reading-routes';
import { actShape, Alert, PlainAct, prose, Reading } from './requests';
import type { Store } from './store';

class Reception extends createZodDto(
  actShape.extend({
    source: Source,
    channel: Channel,
    unit: UnitCode,
    anonymous: z.boolean().default(false),
    reporter: PersonData.nullable().default(null),
    account: prose,
  }),
) {}
class Supplement extends createZodDto(actShape.extend({ account: prose })) {}
class ForwardingTo extends createZodDto(
  actShape.extend({
    to: AgencyId.optional().describe('The competent agency of the directory without it'),
    withholdReporter: z.boolean().default(false).describe('At the reporter’s request (TTLT 01/2017 4(5))'),
  }),
) {}
class ReportQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'offered', 'forwarded', 'resolved']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}

type Reports<File extends ForwardedReport, Event extends DraftEvent> = Store<File, ForwardingAct> &
  Pick<Files<File, ForwardingStatus, ForwardingAct, Event>, 'open' | 'page' | 'history'>;

/** The routes `/reports` of an agency that passes on what comes to it; `readers` may read what is sealed. */
export function forwardedReportsOf<File extends ForwardedReport, Event extends DraftEvent>(
  Reports: Type<Reports<File, Event>>,
  law: Forwarding<File, Event>,
  readers: readonly Role[],
): Type {
  @ApiTags('reports')
  @Controller('reports')
  class ForwardedReportsController extends readingRoutes<ForwardedReport>(Reports, ReportQuery) {
    constructor(
      @Inject(Reports) private readonly reports: Reports<File, Event>,
      @Inject(Persons) private readonly persons: Persons,
      @Inject(Exchanges) private readonly exchanges: Exchanges,
      @Inject(Offers) private readonly offers: Offers,
      @Inject(Directory) private readonly directory: Directory,
      @Inject(Desk) private readonly desk: Desk,
    ) {
      super();
    }

    @Post()
    @ApiOperation({
      summary:
        'Tiếp nhận nguồn tin: receive a report, which is forwarded at once (BLTTHS 145(1), 146(4); TTLT 01/2017 8(3), 8(6))',
    })
    receive(
      @Body() { occurredAt, reporter, account, ...received }: Reception,
      @Actor() officer: Officer,
    ): Promise<File> {
      const anonymous = received.anonymous || (!reporter && isToldByNobody(received.source, received.channel));
      const reception = { ...received, anonymous };
      return this.desk.database.tx(officer, async (tx) => {
        const sealed = {
          reporter: reporter && !anonymous ? await this.persons.seal(tx, reporter) : null,
          account: await this.persons.sealText(tx, account),
        };
        return this.reports.open(
          'receive',
          officer,
          occurredAt,
          (id, number, at) => law.receive(id, { ...reception, ...sealed, number }, at),
          { unit: reception.unit, tx },
        );
      });
    }

    @Post(':id/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...readers)
    @ApiOperation({
      summary: 'Read the sealed persons and accounts of a report; the reading is logged with its purpose',
    })
    async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
      const report = await this.reports.get(officer, id);
      return this.desk.database.tx(officer, (tx) => this.told(tx, report, officer, purpose));
    }

    @Post(':id/alerts')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Thông báo ngay bằng hình thức nhanh nhất: what cannot go at once to the competent body (BLTTHS 146(4); TTLT 01/2017 8(3), 8(6))',
    })
    alert(
      @Id() id: FileId,
      @Body() { occurredAt: at, body }: Alert,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.reports.act('alert', id, { officer, at, ifMatch }, (report, at) => law.alert(report, body, at));
    }

    @Put(':id/handover')
    @ApiOperation({
      summary: 'Chuyển ngay Cơ quan điều tra: forward to the competent investigating body (TTLT 01/2017 8(3), 8(6))',
    })
    async offer(
      @Id() id: FileId,
      @Body() { occurredAt: at, to: chosen, withholdReporter }: ForwardingTo,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const { unit } = await this.reports.get(officer, id);
      const to = competentAgency(this.directory, 'investigation', unit, this.desk.clock.now(), chosen);
      const handover = uuid();
      const also = async (tx: EntityManager, report: File) => {
        const purpose = `handover ${handover}`;
        const told = withholdReporter ? { ...report, reporter: null } : report; // TTLT 01/2017 4(5)
        const { reporter, accounts } = await this.told(tx, told, officer, purpose);
        const applied = await this.persons.readApplications(tx, officer, report, purpose, {
          withheld: withholdReporter,
        });
        const listed = await this.persons.readItems(tx, officer, report, purpose);
        const dossier = { reporter, account: accounts.join('\n\n'), ...applied, ...listed };
        const opening = { id: handover, to, file: id, terms: termsOf(report), dossier };
        await this.exchanges.open(tx, reportHandover, opening, this.desk.acting(officer, at));
      };
      return this.reports.act('offer', id, { officer, at, ifMatch, also }, (report, at) =>
        law.offer(report, to, handover, at),
      );
    }

    @Delete(':id/handover')
    @ApiOperation({ summary: 'Withdraw the offer, at any moment before its release (TTLT 01/2017 8(3), 8(6))' })
    withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number): Promise<File> {
      return this.offers.withdraw(this.reports, id, { officer, ifMatch }, ({ handover }) => handover, law.withdraw);
    }

    @Post(':id/supplements')
    @HttpCode(200)
    @ApiOperation({ summary: 'Take in new information; it follows a report that was forwarded (BLTTHS 145(1))' })
    supplement(
      @Id() id: FileId,
      @Body() { occurredAt: at, account }: Supplement,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.desk.database.tx(officer, async (tx) => {
        const { handover } = await this.reports.get(officer, id);
        const more = { reporter: null, account };
        if (handover)
          await this.exchanges.supplement(tx, reportHandover, handover, more, this.desk.acting(officer, at));
        const sealed = await this.persons.sealText(tx, account);
        return this.reports.act('supplement', id, { officer, at, ifMatch, tx }, (report, at) =>
          law.supplement(report, sealed, at),
        );
      });
    }

    @Post(':id/reporter-notices')
    @HttpCode(200)
    @ApiOperation({ summary: 'The reporter was told of the reception, 3 working days (TTLT 01/2017 14(1))' })
    notifyReporter(
      @Id() id: FileId,
      @Body() { occurredAt: at }: PlainAct,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.reports.act('notifyReporter', id, { officer, at, ifMatch }, law.notifyReporter);
    }

    /** Who reported and what was told, at reception and since; each reading is logged with its purpose. */
    private async told(tx: EntityManager, { reporter, account, supplements }: File, officer: Officer, purpose: string) {
      return {
        reporter: reporter ? await this.persons.read(tx, officer, reporter, purpose) : null,
        accounts: await this.persons.readTexts(tx, officer, [account, ...supplements], purpose),
      };
    }
  }
  return ForwardedReportsController;
}

const termsOf = (report: ForwardedReport) => {
  const { number, source, anonymous, receivedAt, unit } = report;
  const unclassified = { finding: null, urgency: [], article: null, clause: null };
  return { number, source, anonymous, receivedAt, unit, byCommuneDesk: false, ...unclassified, ...itemListOf(report) };
};
