import type { EventOf, FileId, Moment, officerReplaced, summonedReplaced } from '@la-chan/contracts';
import { Actor, type Acting as ActingOn, Id, IfMatch, type Officer } from '@la-chan/platform';
import type { HistoryEntry, ReplacingAct } from '@la-chan/procedure';
import { Body, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Replacement, SummonedReplacement } from './trial.requests';

type Decided = EventOf<typeof officerReplaced | typeof summonedReplaced>;
type Decide<File> = (file: File, at: Moment, deadlines: unknown, history: readonly HistoryEntry[]) => Decided[];

/** The files that a panel hears. */
interface Hearings<File> {
  act(act: ReplacingAct, id: FileId, acting: ActingOn<File>, decide: Decide<File>): Promise<File>;
}

type Replaces<File, Event extends Decided> = (
  file: File,
  replaced: Event['data'],
  at: Moment,
  history: readonly HistoryEntry[],
) => Event[];
type Replacing<File> = Record<'replaceOfficer' | 'replaceAtHearing', Replaces<File, EventOf<typeof officerReplaced>>> &
  Record<'replaceSummoned', Replaces<File, EventOf<typeof summonedReplaced>>>;

/** Who is to sit, or sits, is replaced, at the hearing of whichever instance. */
export abstract class ReplacementRoutes<File> {
  protected abstract readonly hearings: Hearings<File>;
  protected abstract readonly law: Replacing<File>;

  @Post('replacements')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Thay đổi người tiến hành tố tụng: before the hearing opens another is to sit (BLTTHS 53(2), 54(2))',
  })
  replaceOfficer(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...replacement }: Replacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.hearings.act('replaceOfficer', id, { officer, at, ifMatch }, (file, at, _, history) =>
      this.law.replaceOfficer(file, replacement, at, history),
    );
  }

  @Post('hearing/replacements')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Thay đổi người tiến hành tố tụng tại phiên tòa: the panel decides so in writing (BLTTHS 299(2))',
  })
  replaceAtHearing(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...replacement }: Replacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.hearings.act('replaceAtHearing', id, { officer, at, ifMatch }, (file, at, _, history) =>
      this.law.replaceAtHearing(file, replacement, at, history),
    );
  }

  @Post('hearing/summoned-replacements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi người giám định, người định giá tài sản, người phiên dịch, người dịch thuật: the panel decides so in writing; who comes stands on the decision (BLTTHS 299(2))',
  })
  replaceSummoned(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...replacement }: SummonedReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.hearings.act('replaceSummoned', id, { officer, at, ifMatch }, (file, at, _, history) =>
      this.law.replaceSummoned(file, replacement, at, history),
    );
  }
}
