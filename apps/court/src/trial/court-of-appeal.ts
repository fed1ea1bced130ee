import type { AgencyId, appellateReview, FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, type Acting, type Opening } from '@la-chan/messaging';
import { Desk, tellGone, type Before, type Filed, type Officer, Persons } from '@la-chan/platform';
import { asNamed, heldMeasures, isFreedBy, liableAs, recordsOf, runsFrom, searchAlong } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appealedBy } from './coercion';
import { idsOf } from './defendant.events';
import { judgedIn } from './detention';
import { guiltyOf, heaviestOf } from './found';
import { crimeDays } from './limitation';
import { participantsOf } from './participants';
import { TrialRefusal } from './refusal';
import { isOpen, type Trial } from './trial';
import { Trials } from './trials';

/** Whose judgment is not in force. */
export const openOf = (file: Trial): FileId[] => idsOf(file, isOpen);

/** The court above this one, and what goes up to it sealed. */
@Injectable()
export class CourtOfAppeal {
  constructor(
    private readonly trials: Trials,
    private readonly directory: Directory,
    private readonly exchanges: Exchanges,
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

  /** With what was decided and stands of these, and who takes part then. */
  async along(
    tx: EntityManager,
    officer: Officer,
    { file, history }: Filed<Trial>,
    going: readonly FileId[],
    exchange: string,
  ) {
    const days = crimeDays(history);
    const taking = participantsOf(file, going);
    const dossier = await this.dossier(tx, officer, file, going, '', exchange, recordsOf(taking));
    const defendants = file.defendants.flatMap((one) => {
      const { id, found, foundAbove, verdict, appealed, detained, coercions = [] } = one;
      const { article } = heaviestOf(one, foundAbove ?? found);
      const { penalty, termServed } = judgedIn(history, id) ?? {};
      // Whom a judgment of before this was followed has freed does not go up as detained.
      const until = isFreedBy({ verdict, penalty, termServed }) ? null : detained?.until;
      const held = {
        ...liableAs(runsFrom(one), days.get(id)),
        ...(until && { detainedUntil: until }),
        ...(coercions.length > 0 && { coercions: [...coercions] }),
        ...searchAlong(one),
        ...(penalty && { penalty }),
      };
      return verdict && going.includes(id)
        ? [{ id, article, crimes: guiltyOf(one), verdict, appealed, ...held, ...heldMeasures(one) }]
        : [];
    });
    return { defendants, ...(taking.length > 0 && { participants: asNamed(taking) }), dossier };
  }

  /** What is appealed or protested once the file is on its way follows it, with whom it is about and who had not gone up (BLTTHS 332(1), 335, 339). */
  following(officer: Officer, said: Acting) {
    return async (tx: EntityManager, file: Trial, before: Before<Trial>): Promise<void> => {
      const gone = appealedBy(file);
      const [another] = file.appeals.slice(before.file.appeals.length);
      if (!gone || !another) return;
      const { notified: _, ...lodged } = another;
      const went = openOf(before.file);
      const more = lodged.defendants.filter((id) => !went.includes(id));
      if (more.length === 0) return tellGone(this.exchanges, tx, gone, { appeal: { ...lodged, coming: [] } }, said);
      const { defendants, participants, dossier } = await this.along(tx, officer, before, more, gone.exchange);
      const coming = defendants.map((one) => ({ ...one, appealed: true }));
      await tellGone(this.exchanges, tx, gone, { ...dossier, appeal: { ...lodged, coming, participants } }, said);
    };
  }
}
