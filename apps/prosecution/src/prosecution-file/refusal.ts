import { Refusal } from '@la-chan/procedure';

/** A guard of the law beyond the table. */
export class ProsecutionRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'extended-already'
      | 'not-resumed-alone'
      | 'not-the-first-file'
      | 'not-the-whole-case'
      | 'merger-not-carried-out'
      | 'nobody-to-consult'
      | 'consulted-already'
      | 'agreed-afterwards'
      | 'returned-twice'
      | 'not-of-this-file'
      | 'judged-already'
      | 'not-judged-yet'
      | 'nobody-to-indict'
      | 'crime-charged-already'
      | 'crime-not-charged'
      | 'crime-not-indicted'
      | 'prosecution-of-everything'
      | 'crime-initiated-already'
      | 'crime-to-change-unsaid'
      | 'protest-too-late'
      | 'no-protest'
      | 'several-protests'
      | 'protest-widened'
      | 'no-evidence-demanded'
      | 'motion-of-others'
      | 'same-prosecutor'
      | 'no-such-motion'
      | 'return-asked-already'
      | 'no-decision-to-protest'
      | 'nothing-to-send-above'
      | 'no-such-decision'
      | 'search-not-demanded'
      | 'not-searched-for'
      | 'resume-first'
      | 'resumed-since'
      | 'suspended-for-another-ground'
      | 'ground-of-another-stage'
      | 'time-barred'
      | 'not-at-request'
      | 'detained-already'
      | 'not-detained'
      | 'detention-not-longer'
      | 'own-procuracy'
      | 'trial-assigned-already'
      | 'trial-assigned-below'
      | 'not-returned-by-court'
      | 'nothing-to-deliver',
    override readonly law: string,
  ) {
    super(code);
  }
}
