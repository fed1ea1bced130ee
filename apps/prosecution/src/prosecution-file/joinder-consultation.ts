import {
  joinderConsultationAnswered,
  joinderConsultationAsked,
  type AskedJoinder,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { consultedOn } from '@la-chan/procedure';
import { assertMayJoin } from './merger';
import { assertIn } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

const LAW = 'TTLT 04/2018 29(3)';

/** Does the body that investigated agree, before another file goes on in this one, or some of the accused apart (TTLT 04/2018 29(3))? */
export const consultOnJoinder = (
  file: ProsecutionFile,
  { joinder, ...asked }: { exchange: string; number: string; joinder: AskedJoinder },
  other: Parameters<typeof assertMayJoin>[1] | undefined,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('consultOnJoinder', file.status);
  if (joinder.of === 'split') joinder.accused.forEach((id) => assertIn(file, id, ['suspended']));
  else {
    prosecutionProcedure.assertLawful('join', file.status);
    if (other) assertMayJoin(file, other);
  }
  const { sender: to, from } = file;
  if (!to || !from[0] || other?.from.length === 0) throw new ProsecutionRefusal('nobody-to-consult', LAW);
  if (consultedOn(file, joinder)?.agreed === null) throw new ProsecutionRefusal('consulted-already', LAW);
  return [joinderConsultationAsked(file.id, { ...asked, to, ...joinder }, at)];
};

export const recordJoinderAnswer = (
  file: ProsecutionFile,
  answer: EventOf<typeof joinderConsultationAnswered>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordJoinderAnswer', file.status);
  return [joinderConsultationAnswered(file.id, answer, at)];
};
