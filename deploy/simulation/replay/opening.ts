import type { Day } from '@la-chan/contracts';
import { person } from '../people';
import { each, type Offices } from './offices';
import { CLAUSE, type Played, UNIT } from './played';

/** What was under way before the period: in the investigation, at the procuracy, at the court. */
export async function bringIn(offices: Offices, matters: readonly Played[], day: Day): Promise<void> {
  await each(matters, async (matter) => {
    const { which, article, from } = matter;
    const crime = { unit: UNIT, article, clause: CLAUSE };
    if (from === 'case') {
      const body = { ...crime, number: `${which}/VA-CŨ`, initiatedAt: day, accused: personsOf('Bị can', matter) };
      const opened = await offices.post('investigation', 'head-of-investigation', '/cases/opening-balances', body);
      matter.case = opened.id;
    }
    if (from === 'file') {
      const body = { ...crime, number: `${which}/TT-CŨ`, receivedAt: day, accused: personsOf('Bị can', matter) };
      const path = '/prosecution-files/opening-balances';
      matter.file = (await offices.post('prosecution', 'head-of-procuracy', path, body)).id;
    }
    if (from === 'trial') {
      const body = { ...crime, number: `${which}/ST-CŨ`, docketedAt: day, defendants: personsOf('Bị cáo', matter) };
      matter.trial = (await offices.post('court', 'court-clerk', '/trials/opening-balances', body)).id;
    }
  });
}

const personsOf = (what: string, { which, persons, article }: Played): object[] =>
  Array.from({ length: persons }, (_, index) => ({
    person: person(what, `${which} (${index + 1})`),
    article,
    clause: CLAUSE,
  }));
