import { Desk, Files, openedWith } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import {
  blank,
  evolve,
  prosecutionReviewProcedure,
  type ProsecutionReview,
  type ProsecutionReviewAct,
  type ProsecutionReviewEvent,
  type ProsecutionReviewStatus,
} from './prosecution-review';
import { correct, entries } from './prosecution-review.corrections';
import { prosecutionReviewTable } from './prosecution-review.table';

/** The review that an exchange has opened. */
const fileOf = openedWith('prosecution_review');

/** What procuracies below have decided; the scorecard counts cases, not these. */
@Injectable()
export class ProsecutionReviews extends Files<
  ProsecutionReview,
  ProsecutionReviewStatus,
  ProsecutionReviewAct,
  ProsecutionReviewEvent
> {
  /** The review that a petition has opened. */
  readonly of = fileOf;

  constructor(desk: Desk) {
    super(desk, {
      procedure: prosecutionReviewProcedure,
      register: 'KS',
      table: prosecutionReviewTable,
      blank,
      evolve,
      rules: RULES,
      corrections: { entries, correct, fileOf },
    });
  }
}
