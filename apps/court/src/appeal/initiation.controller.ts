import { appealNotice, appealPanelDemand } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { InitiationRoutes, type Told } from '../trial/initiation.routes';
import type { Appeal } from './appeal';
import { Appeals } from './appeals';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { hadBy } from './study';

/** Of an appeal, the procuracy that has had the file is told. */
@ApiTags('appeals')
@Controller('appeals/:id')
export class AppealInitiationController extends InitiationRoutes<Appeal> {
  protected readonly law = { initiateCase, demandInitiation, recordInitiation };
  protected readonly protestable = false;

  constructor(
    protected readonly hearings: Appeals,
    private readonly exchanges: Exchanges,
    protected readonly desk: Desk,
  ) {
    super();
  }

  protected isTold(file: Appeal): boolean {
    return hadBy(file) !== undefined;
  }

  protected async serve(tx: EntityManager, file: Appeal, { id, accused, dossier, ...told }: Told, acting: Acting) {
    const had = hadBy(file);
    if (!had) return;
    const about = { decision: 'case-initiation', study: had.study, ...told, ...(accused && { accused }) } as const;
    const terms = { ...about, decidedAt: acting.at, unit: file.unit };
    await this.exchanges.open(tx, appealNotice, { id, to: had.to, file: file.id, terms, dossier }, acting);
  }

  protected async ask(tx: EntityManager, file: Appeal, { id, accused, dossier, ...demand }: Told, acting: Acting) {
    const had = hadBy(file);
    if (!had) return;
    const terms = { study: had.study, ...demand, ...(accused && { accused }), decidedAt: acting.at, unit: file.unit };
    await this.exchanges.open(tx, appealPanelDemand, { id, to: had.to, file: file.id, terms, dossier }, acting);
  }
}
