import type { FirstThings, PersonData } from '@la-chan/contracts';
import { rate } from './calibration';
import type { Chance } from './chance';

/** Nobody: every name says that it is simulated. */
export const person = (what: string, which: string | number): PersonData => ({ name: `${what} mô phỏng ${which}` });

/** A victim as calibrated, and what has to be known before she is spoken to. */
export function victim(chance: Chance, which: string, year: number): { person: PersonData; first: FirstThings } {
  const one = chance.each(which);
  const child = one.happens('is a child', rate('children'));
  const age = child ? one.between('age', 8, 17) : one.between('age', 18, 45);
  const male = one.happens('is male', rate('male'));
  return {
    person: {
      ...person('Nạn nhân', which),
      gender: male ? 'male' : 'female',
      birthYear: year - age,
      nationality: one.happens('is a foreigner', 0.08) ? 'LA' : 'VN',
    },
    first: {
      immediateDanger: one.happens('is in danger', 0.15),
      suspectIsRelative: one.of('a relative is a suspect', { no: 7, yes: 1, unknown: 2 }),
      safeContact: { whoMayCall: 'Cán bộ hỗ trợ (mô phỏng)', when: '08:00–17:00' },
      language: 'vi',
      spokenToBy: male ? 'none' : 'female',
    },
  };
}
