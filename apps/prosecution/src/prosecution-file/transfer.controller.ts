import { prosecutionTransfer, type FileId, type ProcuracyLevel } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import {
  Abroad,
  Actor,
  type Before,
  CONFIG,
  type Config,
  Desk,
  Id,
  IfMatch,
  Offers,
  type Officer,
  Persons,
} from '@la-chan/platform';
import { evidenceOf, guardsAlong, itemListOf, namedParticipants, recordsOf, takingPart } from '@la-chan/procedure';
import { Body, Controller, Delete, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { otherProcuracy } from '../other-procuracy';
import { named } from './carried';
import { awaitedIn } from './court-returns';
import { detentionsOf } from './detention';
import { crimeDays } from './limitation';
import { investigatedBy } from './investigated';
import { offerOf, withdraw } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import { PaperTransfer, Transfer } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { toBeDecided, transfer, transferOnPaper, waiting } from './transfer';

/** A case that another procuracy has to prosecute. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class TransferController {
  private readonly level: ProcuracyLevel;

  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
    @Inject(CONFIG) { PROCURACY_LEVEL: level }: Config,
  ) {
    this.level = level;
  }

  @Put(':id/transfer')
  @ApiOperation({
    summary:
      'Chuyển vụ án để truy tố theo thẩm quyền: the file is offered to the competent procuracy, with the detentions that last, whoever is suspended and the returns so far; served on the investigation. The limit is counted anew from its receipt (BLTTHS 236(6), 239)',
  })
  async transfer(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: decision, ground, to: chosen, reasons: text }: Transfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.files.get(officer, id);
    const to = otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen);
    const [exchange, notice] = [uuid(), uuid()];
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, before: Before<ProsecutionFile>) => {
      const deadlines = before.deadlines();
      const suspended = waiting(before.file, deadlines);
      const { number, article, clause, seriousness, unit, demandedBy, victims } = file;
      const others = recordsOf(takingPart(file));
      const waits = file.accused.filter(({ id }) => suspended.some(({ accused }) => accused === id));
      const going = [...toBeDecided(file), ...waits];
      const moving = [...going, ...victims, ...others];
      const persons = await this.persons.readNamed(tx, officer, moving, `handover ${exchange}`);
      const items = await this.persons.readItems(tx, officer, file, `handover ${exchange}`);
      const terms = {
        ...{ number, ground, article, clause, seriousness, unit },
        accused: named(going, detentionsOf(deadlines), crimeDays(before.history)),
        victims: victims.map(({ id }) => id),
        participants: namedParticipants(file),
        ...evidenceOf(file),
        ...(await this.abroad.along(tx, file.assistance)),
        ...itemListOf(file),
        ...(suspended.length > 0 && { suspended }),
        investigated: investigatedBy(file),
        returns: file.returns.map(({ by, at }) => ({ by, at })),
        ...(demandedBy && { demandedBy }),
        ...awaitedIn(file, officer.agency),
        ...(file.indictedAt && { decidedBefore: true as const }),
        decidedAt: acting.at,
      };
      await this.exchanges.open(
        tx,
        prosecutionTransfer,
        { id: exchange, to, file: id, terms, dossier: { text, persons, ...items, ...guardsAlong(file.guarded) } },
        acting,
      );
      await this.served(tx, file, { notice, number: decision }, acting);
    };
    return this.files.act('transfer', id, { officer, at, ifMatch, also }, (file, at) => {
      const told = { number: decision, notice: file.sender && notice };
      return transfer(file, { exchange, to, procuracy: null, ground, ...told }, at);
    });
  }

  @Put(':id/paper-transfer')
  @ApiOperation({
    summary:
      'The same to a procuracy that is not of the platform: the file goes on paper; served on the investigation (BLTTHS 239). To one outside the province the provincial procuracy decides',
  })
  transferOnPaper(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, ground, procuracy, outside, above }: PaperTransfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: ProsecutionFile) => this.served(tx, file, { notice, number }, acting);
    return this.files.act('transfer', id, { officer, at, ifMatch, also }, (file, at) => {
      const decision = { ground, number, notice: file.sender && notice };
      const sent = outside && { outside, ...(above && { level: 'provincial' as const }) };
      return transferOnPaper(file, { procuracy, ...sent, ...decision }, this.level, at);
    });
  }

  @Delete(':id/transfer')
  @ApiOperation({
    summary: 'Withdraw the file from the other procuracy, at any moment before its release (BLTTHS 239(1))',
  })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.files, id, { officer, ifMatch }, offerOf, withdraw);
  }

  private served(
    tx: EntityManager,
    file: ProsecutionFile,
    told: { notice: string; number: string },
    acting: ReturnType<Desk['acting']>,
  ): Promise<void> {
    const going = file.accused.filter((one) => one.state === 'suspended' || toBeDecided(file).includes(one));
    const said = { decision: 'file-transfer', accused: going.map(({ id }) => id) } as const;
    return this.post.serve(tx, file, told, said, acting);
  }
}
