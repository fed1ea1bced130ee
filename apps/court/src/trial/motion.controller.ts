import { ClosedHearingGround, courtMotion, type FileId, Motion as MotionKind, Mover } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  type Before,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { CourtPost } from './court-post';
import { openMotion, recordMotion, settleMotion, withdrawMotion, type Motion } from './motion';
import type { Trial } from './trial';
import { Trials } from './trials';

class MotionMade extends createZodDto(actShape.extend({ kind: MotionKind, by: Mover })) {}
class MotionAnswer extends createZodDto(
  decisionShape.extend({
    accepted: z.boolean().describe('In writing with the reason where it is not'),
    closedFor: ClosedHearingGround.nullable()
      .optional()
      .describe('The hearing is closed, as was asked; with null it is in public, as was asked (BLTTHS 25)'),
    reasons: prose
      .optional()
      .describe('Of a refusal, for the prosecutor who has asked over the platform; sealed (BLTTHS 279(2))'),
  }),
) {}

/** What is asked before the hearing opens. */
@ApiTags('trials')
@Controller('trials/:id/motions')
export class MotionController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Yêu cầu, đề nghị trước khi mở phiên tòa: record what is asked, and by whom (BLTTHS 279(1))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...motion }: MotionMade,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordMotion', id, { officer, at, ifMatch }, (file, at) =>
      recordMotion(file, { motion: uuid(), ...motion }, at),
    );
  }

  @Post(':motion/readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge')
  @ApiOperation({
    summary:
      'What the prosecutor asks for over the platform, and why; the reading is logged with its purpose (BLTTHS 279(1))',
  })
  async read(@Id() id: FileId, @Id('motion') motion: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const asked = (await this.trials.get(officer, id)).motions.find((one) => one.id === motion);
    return this.readings.latest(officer, courtMotion, asked?.exchange, purpose);
  }

  @Delete(':motion')
  @ApiOperation({
    summary:
      'Rút yêu cầu, đề nghị: as whoever asked has said; what came over the platform is withdrawn there (BLTTHS 279(1))',
  })
  withdraw(@Id() id: FileId, @Id('motion') motion: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.trials.act('withdrawMotion', id, { officer, ifMatch }, (file, at) =>
      withdrawMotion(file, motion, null, at),
    );
  }

  @Put(':motion/settlement')
  @ApiOperation({
    summary:
      'Giải quyết yêu cầu, đề nghị: before the hearing opens; whoever asked is told, the procuracy by its answer or a service, also that the hearing is closed or in public (BLTTHS 25, 279(2))',
  })
  settle(
    @Id() id: FileId,
    @Id('motion') motion: string,
    @Body() { occurredAt: at, accepted, number, closedFor, reasons }: MotionAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const publicity = closedFor === undefined ? {} : { closedFor };
    const concerns = (asked: Motion | undefined): asked is Motion =>
      asked !== undefined && (asked.by === 'prosecutor' || closedFor !== undefined);
    const isTold = (file: Trial): boolean => {
      const asked = openMotion(file, motion);
      return concerns(asked) && !asked.exchange && file.sender !== null;
    };
    const also = async (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) => {
      const asked = openMotion(before, motion);
      if (asked?.exchange)
        return this.post.settled(tx, asked.exchange, { accepted, number, ...publicity, reasons }, acting);
      if (!concerns(asked)) return;
      const said = { decision: 'motion-settlement', motion: asked.kind, accepted, ...publicity } as const;
      await this.post.serve(tx, file, { notice, number }, said, acting);
    };
    return this.trials.act('settleMotion', id, { officer, at, ifMatch, also }, (file, at) =>
      settleMotion(
        file,
        { motion, accepted, number, notice: isTold(file) ? notice : null, ...publicity },
        at,
        reasons !== undefined,
      ),
    );
  }
}
