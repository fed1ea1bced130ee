import type { AgencyId, FileId } from '@la-chan/contracts';
import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { again, correct, entries } from './court-review.corrections';
import {
  blank,
  evolve,
  reviewProcedure,
  type CourtReview,
  type ReviewAct,
  type ReviewEvent,
  type ReviewStatus,
} from './court-review';
import { reviewTable } from './court-review.table';

/** The review that an exchange has opened. */
const fileOf = openedWith('court_review');

/** What courts below have decided; the scorecard counts cases, not these. */
@Injectable()
export class CourtReviews extends Files<CourtReview, ReviewStatus, ReviewAct, ReviewEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: reviewProcedure,
      register: 'KS',
      table: reviewTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, again, fileOf },
    });
  }

  /** What that court has sent of this trial: the judgment or decision of this number. */
  async sent(tx: EntityManager, court: AgencyId, trial: FileId, number: string): Promise<FileId[]> {
    const reviews: { id: FileId }[] = await tx.query(
      'SELECT id FROM court_review WHERE court = $1 AND came_from @> $2 AND decision_number = $3',
      [court, JSON.stringify([trial]), number],
    );
    return reviews.map(({ id }) => id);
  }
}
