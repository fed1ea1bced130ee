import { panelDemand } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { CourtPost } from './court-post';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { InitiationRoutes, type Told } from './initiation.routes';
import { prosecuting } from './preparation';
import type { Trial } from './trial';
import { Trials } from './trials';

/** Of a trial, the procuracy that brought the case is told. */
@ApiTags('trials')
@Controller('trials/:id')
export class InitiationController extends InitiationRoutes<Trial> {
  protected readonly law = { initiateCase, demandInitiation, recordInitiation };
  protected readonly protestable = true;

  constructor(
    protected readonly hearings: Trials,
    private readonly post: CourtPost,
    private readonly exchanges: Exchanges,
    protected readonly desk: Desk,
  ) {
    super();
  }

  protected isTold({ sender, from }: Trial): boolean {
    return sender !== null && from.length > 0;
  }

  protected serve(tx: EntityManager, file: Trial, { id: notice, accused, ...told }: Told, acting: Acting) {
    const { number, dossier, ...crime } = told;
    const said = { decision: 'case-initiation', ...crime, ...(accused && { accused }) } as const;
    return this.post.serve(tx, file, { notice, number }, said, acting, dossier);
  }

  protected async ask(tx: EntityManager, file: Trial, { id, accused, dossier, ...demand }: Told, acting: Acting) {
    const { agency: to, file: about } = prosecuting(file) ?? {};
    const { unit } = file;
    if (!to || !about) return;
    const terms = { about, ...demand, ...(accused && { accused }), decidedAt: acting.at, unit };
    await this.exchanges.open(tx, panelDemand, { id, to, file: file.id, terms, dossier }, acting);
  }
}
