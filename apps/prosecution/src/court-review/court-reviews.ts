import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { correct, entries } from './court-review.corrections';
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
      table: reviewTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }
}
