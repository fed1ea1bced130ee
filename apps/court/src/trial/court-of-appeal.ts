import type { AgencyId, appellateReview, FileId } from '@la-chan/contracts';
import { competentAgency, Directory, type Opening } from '@la-chan/messaging';
import { Desk, type Officer, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TrialRefusal } from './refusal';
import type { Trial } from './trial';
import { Trials } from './trials';

/** The court above this one, and what goes up to it sealed. */
@Injectable()
export class CourtOfAppeal {
  constructor(
    private readonly trials: Trials,
    private readonly directory: Directory,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  /** The court that was chosen, which is another one; none where it takes no part in the platform. */
  async chosen(officer: Officer, id: FileId, chosen: AgencyId | undefined): Promise<AgencyId | undefined> {
    if (!chosen) return undefined;
    const { unit } = await this.trials.get(officer, id);
    const to = competentAgency(this.directory, 'court', unit, this.desk.clock.now(), chosen);
    if (to === officer.agency) throw new TrialRefusal('not-another-court', 'BLTTHS 330(1)');
    return to;
  }

  async dossier(
    tx: EntityManager,
    officer: Officer,
    file: Trial,
    defendants: readonly FileId[],
    text: string,
    exchange: string,
    others: readonly { readonly id: FileId; readonly person: FileId }[] = [],
  ): Promise<NonNullable<Opening<typeof appellateReview>['dossier']>> {
    const appealed = file.defendants.filter(({ id }) => defendants.includes(id));
    const records = [...appealed, ...others];
    return { text, persons: await this.persons.readNamed(tx, officer, records, `exchange ${exchange}`) };
  }
}
