import type { FirstThings, PersonData } from '@la-chan/contracts';
import { rate } from './calibration';
import type { Chance } from './chance';

/** Nobody: every name says that it is simulated. */
export const person = (what: string, which: string | number): PersonData => ({ name: `${what} mô phỏng ${which}` });

/** A victim as calibrated, and what has to be known before she is spoken to. */
export function victim(chance: Chance, which: string, year: number): { person: PersonData; first: FirstThings } {
  const asked = (question: string): string => `victim ${which}: ${question}`;
  const child = chance.happens(asked('is a child'), rate('children'));
  const age = child ? chance.between(asked('age'), 8, 17) : chance.between(asked('age'), 18, 45);
  const male = chance.happens(asked('is male'), rate('male'));
  return {
    person: {
      ...person('Nạn nhân', which),
      gender: male ? 'male' : 'female',
      birthYear: year - age,
      nationality: chance.happens(asked('is a foreigner'), 0.08) ? 'LA' : 'VN',
    },
    first: {
      immediateDanger: chance.happens(asked('is in danger'), 0.15),
      suspectIsRelative: chance.of(asked('a relative is a suspect'), { no: 7, yes: 1, unknown: 2 }),
      safeContact: { whoMayCall: 'Cán bộ hỗ trợ (mô phỏng)', when: '08:00–17:00' },
      language: 'vi',
      spokenToBy: male ? 'none' : 'female',
    },
  };
}
