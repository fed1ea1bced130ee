import { dayOf, type Counted, type FileId, type Mark } from '@la-chan/contracts';
import { marked, type Deadline } from '@la-chan/procedure';
import type { Return, Returnee } from './return';

/** What the scorecard may know of a return: the operation, and apart from it the persons, by number alone. */
export function counted(file: Return, deadlines: readonly Deadline[]): Counted {
  const due = (id: FileId) => deadlines.findLast(({ rule, about }) => rule === 'return-handover' && about === id);
  const way = file.way === 'foreign-victim' ? 'away' : 'home';
  return {
    procedure: 'return',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.plannedAt),
    marks: [
      ...marked(way, file.plannedAt),
      ...marked('received', file.receivedAt),
      ...marked(`${file.status}-operation`, file.endedAt),
      ...file.persons
        .filter(({ receivedAt, absence }) => receivedAt && !absence)
        .flatMap((one) => marksOf(one, due(one.id))),
    ],
    traits: { way: file.way },
    from: [...file.from],
  };
}

function marksOf({ receivedAt, handedOver }: Returnee, due: Deadline | undefined): Mark[] {
  const until = handedOver && dayOf(handedOver.at);
  return [
    ...marked('person-received', receivedAt),
    ...marked('person-handed-over', handedOver?.at ?? null),
    ...(handedOver?.referral ? marked('person-referred', handedOver.at) : []),
    ...(due?.status === 'met' && handedOver ? marked('person-handed-over-in-time', handedOver.at) : []),
    ...(due ? [{ mark: 'person-handover-due', on: due.dueOn, ...(until && { until }) }] : []),
  ];
}
