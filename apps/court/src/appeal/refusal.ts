import { Refusal } from '@la-chan/procedure';

/** A guard of the law beyond the table. */
export class AppealRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'only-dismissed-without-hearing'
      | 'not-on-appeal'
      | 'not-a-victim'
      | 'appeals-maintained'
      | 'no-such-appeal'
      | 'several-appealed'
      | 'appeal-widened'
      | 'not-acquitted'
      | 'part-of-others'
      | 'appeal-hearing-not-open'
      | 'receipt-out-of-place'
      | 'lent-already'
      | 'not-lent'
      | 'appeal-hearing-open'
      | 'no-evidence-away'
      | 'panel-not-sitting'
      | 'no-such-demand'
      | 'file-with-the-procuracy'
      | 'detained-already'
      | 'not-detained'
      | 'not-searched-for'
      | 'freed-by-the-chief-judge'
      | 'nothing-to-carry-out'
      | 'nothing-to-deliver',
    override readonly law: string,
  ) {
    super(code);
  }
}
