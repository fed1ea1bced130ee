import { dayOf, PROGRAMMES, type Programme } from '@la-chan/contracts';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';

/** What was done against trafficking that serves a sibling programme as well. */
export interface ProgrammeFigures {
  readonly programme: Programme;
  readonly tasks: { readonly assigned: number; readonly done: number; readonly overdue: number };
  readonly campaigns: {
    readonly planned: number;
    readonly reported: number;
    readonly peopleReached: number;
    readonly materials: number;
  };
}

@Injectable()
export class Programmes {
  constructor(private readonly desk: Desk) {}

  /** Every programme, those without a task or campaign too; what the officer may not see is not in it. */
  figures(officer: Officer): Promise<ProgrammeFigures[]> {
    return this.desk.database.read(officer, (tx) =>
      tx.query(
        `SELECT programme,
                (SELECT jsonb_build_object('assigned', count(*),
                                           'done', count(*) FILTER (WHERE status = 'done'),
                                           'overdue', count(*) FILTER (WHERE status <> 'done' AND until < $2))
                 FROM task WHERE programmes ? programme) AS tasks,
                (SELECT jsonb_build_object('planned', count(*),
                                           'reported', count(*) FILTER (WHERE status = 'reported'),
                                           'peopleReached', coalesce(sum((results ->> 'peopleReached')::int), 0),
                                           'materials', coalesce(sum((results ->> 'materials')::int), 0))
                 FROM campaign WHERE programmes ? programme) AS campaigns
         FROM unnest($1::text[]) WITH ORDINALITY AS listed (programme, place) ORDER BY place`,
        [Object.keys(PROGRAMMES), dayOf(this.desk.clock.now())],
      ),
    );
  }
}
