import { dayOf, victimReferral, type Day, type FileId, type Moment } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, May, type Officer, Persons, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { addPerson, among, type Return } from './return';
import { AddedPerson, HandingOver, Identity, Paper, ReturnAbsence, ReturneeReferral } from './return.requests';
import { dropPerson, handOver, issuePaper, refer, verifyIdentity } from './returnee';
import { Returns } from './returns';

/** Those who are returned together: one by one, whatever the others' way is. */
@ApiTags('returns')
@Controller('returns/:id/persons')
export class ReturneeController {
  constructor(
    private readonly returns: Returns,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'One more who is returned (Luật 53/2024 30)' })
  add(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...told }: AddedPerson,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const described = await this.returns.seal(tx, told, this.today(officer, at));
      return this.returns.act('addPerson', id, { officer, at, ifMatch, tx }, (file, at) =>
        addPerson(file, described, at),
      );
    });
  }

  @Post(':person/readings')
  @Repeatable()
  @HttpCode(200)
  @May('cooperation-officer', 'head-of-cooperation')
  @ApiOperation({ summary: 'Read who this one is; the reading is logged' })
  async read(@Id() id: FileId, @Id('person') person: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { record } = among(await this.returns.get(officer, id), person);
    return this.desk.database.tx(officer, async (tx) => ({
      person: await this.persons.read(tx, officer, record, purpose),
    }));
  }

  @Put(':person/identity')
  @ApiOperation({
    summary: 'Xác minh nhân thân: verified by the mission with the police, or at the reception (Luật 53/2024 30)',
  })
  verifyIdentity(
    @Id() id: FileId,
    @Id('person') person: FileId,
    @Body() { occurredAt: at, identity, person: found }: Identity,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const known = found && (await this.returns.seal(tx, { person: found }, this.today(officer, at)));
      const better = known && { record: known.record, ...(known.minor !== null && { minor: known.minor }) };
      return this.returns.act('verifyIdentity', id, { officer, at, ifMatch, tx }, (file, at) =>
        verifyIdentity(file, { person, identity, ...better }, at),
      );
    });
  }

  @Post(':person/papers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cấp giấy tờ: for the way, or at the end of it (Luật 53/2024 30)' })
  issuePaper(
    @Id() id: FileId,
    @Id('person') person: FileId,
    @Body() { occurredAt: at, paper }: Paper,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('issuePaper', id, { officer, at, ifMatch }, (file, at) =>
      issuePaper(file, { person, paper }, at),
    );
  }

  @Put(':person/referral')
  @ApiOperation({ summary: 'Chuyển nạn nhân đến nơi hỗ trợ: each by a referral of their own (Luật 53/2024 30)' })
  async refer(
    @Id() id: FileId,
    @Id('person') person: FileId,
    @Body() { occurredAt: at, unit: home, escort, ...told }: ReturneeReferral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const unit = home ?? (await this.returns.get(officer, id)).unit;
    const to = competentAgency(this.directory, 'victim-support', unit, this.desk.clock.now());
    const exchange = uuid();
    const also = async (tx: EntityManager, file: Return) => {
      const acting = this.desk.acting(officer, at);
      const known = await this.persons.read(tx, officer, among(file, person).record, `chuyển ${file.number} đến ${to}`);
      const terms = { number: file.number, way: 'returned', referredAt: acting.at, unit } as const;
      const dossier = { person: known, ...told };
      await this.exchanges.open(tx, victimReferral, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.returns.act('refer', id, { officer, at, ifMatch, also }, (file, at) =>
      refer(file, { person, exchange, to, escort }, at),
    );
  }

  @Put(':person/handover')
  @ApiOperation({
    summary: 'Giao cho người thân, cho cơ quan nước ngoài; a child is fetched or escorted (Luật 53/2024 30)',
  })
  handOver(
    @Id() id: FileId,
    @Id('person') person: FileId,
    @Body() { occurredAt: at, to, escort, suspectIsRelative }: HandingOver,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('handOver', id, { officer, at, ifMatch }, (file, at) =>
      handOver(file, { person, to, escort }, suspectIsRelative, at),
    );
  }

  @Put(':person/absence')
  @ApiOperation({ summary: 'Không trở về cùng đoàn: does not come with the others' })
  drop(
    @Id() id: FileId,
    @Id('person') person: FileId,
    @Body() { occurredAt: at, absence }: ReturnAbsence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.returns.act('dropPerson', id, { officer, at, ifMatch }, (file, at) =>
      dropPerson(file, { person, absence }, at),
    );
  }

  private today(officer: Officer, at: Moment | undefined): Day {
    return dayOf(this.desk.acting(officer, at).at);
  }
}
