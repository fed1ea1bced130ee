import { Refusal } from '@la-chan/procedure';

/** A guard of the law beyond the table. */
export class VictimRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'not-verified'
      | 'representative-missing'
      | 'suspect-is-relative'
      | 'not-entitled'
      | 'decision-missing'
      | 'sheltered-already'
      | 'not-sheltered'
      | 'still-sheltered'
      | 'purpose-missing'
      | 'risk-not-assessed'
      | 'measures-missing'
      | 'review-pending'
      | 'review-not-asked-for'
      | 'agreement-missing'
      | 'protected-already'
      | 'not-protected'
      | 'merged-with-itself'
      | 'followed-up-already'
      | 'allowance-not-applied-for',
    override readonly law?: string,
    override readonly params: Refusal['params'] = {},
  ) {
    super(code);
  }
}
