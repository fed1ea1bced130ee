import { Conductor, prosecutorReplacement, ReplacementGround, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, Desk, Id, IfMatch, type Officer, OfficerId } from '@la-chan/platform';
import { conductedHere } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { ProsecutorReplacement } from './case.requests';
import { Cases } from './cases';
import { assignConductor } from './conductor';
import { askProsecutorReplacement } from './prosecutor-replacement';

class ConductorAssignment extends createZodDto(
  actShape.extend({
    conductor: Conductor.exclude(['deputy-assigned-above']),
    officer: OfficerId.describe('Who conducts the proceedings from now on'),
    ground: ReplacementGround.optional().describe('Why the one before had to withdraw, where that is so'),
  }),
) {}

/** Who conducts a case here, and who exercises prosecution at the procuracy. */
@ApiTags('cases')
@Controller('cases')
export class ProsecutorReplacementController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/conductor')
  @ApiOperation({
    summary:
      'Thủ trưởng trực tiếp tiến hành tố tụng, hoặc phân công Phó Thủ trưởng khác; the procuracy is told; of a head who has to withdraw a transfer to the body above is asked for (TTLT 04/2018 4(1), (2), (7), (8))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, ...assigned }: ConductorAssignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'conductor', conductor: assigned.conductor } as const;
    const also = this.decisions.serving(said, notice, officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const known = await this.cases.conductedOf(tx, id);
      const before = known.map((one) => conductedHere(one, officer.agency));
      return this.cases.act('assignConductor', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        assignConductor(file, { notice, ...assigned, ...(ground && { ground }) }, before, at),
      );
    });
  }

  @Put(':id/prosecutor-replacement-request')
  @ApiOperation({
    summary:
      'Đề nghị thay đổi Kiểm sát viên: why is sealed; the head of the procuracy decides within 3 days (TTLT 04/2018 4(6))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, reasons }: ProsecutorReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, dossier: { reasons } };
      const terms = { number, ground, unit };
      await this.exchanges.open(tx, prosecutorReplacement, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askProsecutorReplacement', id, { officer, at, ifMatch, also }, (file, at) =>
      askProsecutorReplacement(file, { exchange, to: this.decisions.procuracyOf(file.unit), ground }, at),
    );
  }
}
