import { AgencyId } from '@la-chan/contracts';
import {
  acknowledgeQuarantined,
  Audience,
  type Envelope,
  quarantined,
  readingState,
  resumeChannel,
  send,
} from '@la-chan/messaging';
import { Body, Controller, Get, HttpCode, Param, Post as HttpPost, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { DeadlineWatch } from '../deadlines/deadline-watch';
import { AccessLog } from '../officers/access-log';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Post } from '../post/post';
import { Refused } from '../problems/refused';

class LetterId extends createZodDto(z.object({ id: z.uuid() })) {}
class LettersQuery extends createZodDto(
  z.object({ all: z.stringbool().default(false), limit: z.coerce.number().int().min(1).max(500).default(100) }),
) {}
class Reason extends createZodDto(z.object({ reason: z.string().trim().min(10).max(500) })) {}
class QuarantineId extends createZodDto(z.object({ id: z.coerce.number().int().positive() })) {}
class ChannelOf extends createZodDto(
  z.object({ source: AgencyId, channel: Audience, epoch: z.coerce.number().int().positive() }),
) {}

/** What other agencies have sent and this one could not take; how far it has read, and what it has still to send. */
@ApiTags('operations')
@Controller('operations')
@May('operator')
export class OperationsController {
  constructor(
    private readonly post: Post,
    private readonly database: Database,
    private readonly deadlines: DeadlineWatch,
    private readonly accessLog: AccessLog,
    private readonly clock: Clock,
  ) {}

  @Get('parked')
  @ApiOperation({ summary: 'Thư bị treo. Messages whose file is parked.' })
  async parked(@Query() query: LettersQuery) {
    return { items: await this.post.transport.letters.list(query) };
  }

  @Get('parked/:id')
  async letter(@Param() { id }: LetterId) {
    const letter = (await this.post.transport.letters.show(id)) ?? notFound();
    return { ...letter, envelope: withoutDossier(letter.envelope as Envelope) };
  }

  @HttpPost('parked/:id/replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xử lý lại các thư của hồ sơ này. Tries the letters of its file again, in order.' })
  async replay(@Param() { id }: LetterId) {
    return { applied: await this.post.transport.letters.replay(id) };
  }

  @Put('parked/:id/discard')
  @ApiOperation({ summary: 'Bỏ thư; là một sai lệch được ghi lại. Gives a letter up: a recorded deviation.' })
  async discard(@Param() { id }: LetterId, @Body() { reason }: Reason, @Actor() officer: Officer) {
    const discarded = await this.post.transport.letters.discard(id, officer.id, reason);
    return discarded ? this.letter({ id }) : notFound();
  }

  @Get('quarantine')
  @ApiOperation({ summary: 'Thư không xác thực được. Messages that are no agency’s.' })
  async quarantine(@Query() { limit }: LettersQuery) {
    const items = await this.post.transact((tx) => quarantined(tx, limit));
    // What a forger has written may name anybody: it stays in the database.
    return { items: items.map(({ message, ...item }) => ({ ...item, characters: message.length })) };
  }

  @Put('quarantine/:id/acknowledgement')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Đã xem xét; không báo nữa trừ khi đến lại. Looked into: alarms no more until it comes again.',
  })
  async acknowledge(
    @Param() { id }: QuarantineId,
    @Body() { reason }: Reason,
    @Actor() officer: Officer,
  ): Promise<void> {
    const acknowledgement = { by: officer.id, at: this.clock.now(), reason };
    const acknowledged = await this.post.transact((tx) => acknowledgeQuarantined(tx, id, acknowledgement));
    if (!acknowledged) notFound();
  }

  @HttpPost('reconciliation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Đối chiếu với sổ gốc của từng nguồn. Compares what was applied with each source’s journal.',
  })
  reconcile() {
    return this.post.transport.reconciliation.run();
  }

  @Get('channels')
  @ApiOperation({
    summary:
      'Các kênh đọc và gửi. How far others were read, what was sealed and published here, and until when deadlines were told.',
  })
  async channels(@Actor() officer: Officer) {
    // What was read is asked first, what it has led to last: nothing that is on its way is missed.
    return this.database.read(officer, async (tx) => {
      const reading = await readingState(tx);
      const backlog = await this.post.backlog();
      const heads = await send<object>(tx, {
        name: 'channel-heads',
        text: 'SELECT channel, epoch, sequence FROM channel_head ORDER BY channel, epoch',
        values: [],
      });
      return { reading, heads, backlog, deadlinesLookedAt: this.deadlines.lookedAt };
    });
  }

  @Put('channels/:source/:channel/:epoch/resumption')
  @HttpCode(204)
  @ApiOperation({
    summary:
      'Cho kênh đã dừng đọc tiếp từ chỗ đang đứng. A stopped channel goes on from where it stands: what was applied stays.',
  })
  async resume(
    @Param() { source, channel, epoch }: ChannelOf,
    @Body() { reason }: Reason,
    @Actor() officer: Officer,
  ): Promise<void> {
    await this.database.tx(officer, async (tx) => {
      if (!(await resumeChannel(tx, source, channel, epoch))) notFound();
      await this.accessLog.record(tx, officer, 'channel-resumed', `${source} ${channel} ${epoch}`, reason);
    });
  }
}

/** A dossier is for the officers of its exchange alone, also as long as it is sealed. */
function withoutDossier({ sealedkey, data, ...attributes }: Envelope): object {
  const { dossier, ...thin } = data as { dossier?: unknown };
  return { ...attributes, data: thin };
}

function notFound(): never {
  throw new Refused('not-found');
}
