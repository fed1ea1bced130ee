import { z } from 'zod';
import { Attendance, GenderWish, Interpretation } from './codelists';
import type { Day } from './moment';

/** A person as a sealed record or a sealed dossier holds it; nowhere else. */
export const PersonData = z.object({
  name: z.string().trim().min(1).max(200),
  birthDate: z.iso.date().optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  gender: z.enum(['female', 'male', 'other', 'unknown']).optional(),
  identityNumber: z.string().trim().max(20).optional(),
  phone: z.string().trim().max(30).optional(),
  address: z.string().trim().max(500).optional(),
  nationality: z.string().length(2).optional(),
  note: z.string().trim().max(4000).optional(),
  /** Who was with a person under 18 that was heard (TT 28/2020 5(6)(a)). */
  attendedBy: Attendance.optional(),
  /** How one was understood who speaks no Vietnamese (TT 28/2020 5(6)(b)). */
  interpretedBy: Interpretation.optional(),
});
export type PersonData = z.infer<typeof PersonData>;

/** Under so many years on a day; null where what is known of the birth leaves it open. */
export function isUnder(age: number, { birthDate, birthYear }: PersonData, on: Day): boolean | null {
  const year = Number(on.slice(0, 4));
  if (birthDate) return `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4)}` > on;
  if (birthYear === undefined || year - birthYear === age) return null;
  return year - birthYear < age;
}

/** Under 18 on a day. */
export const isMinor = (person: PersonData, on: Day): boolean | null => isUnder(18, person, on);

/** What has to be known before a victim is spoken to or about. It travels and is opened first, and is always sealed. */
export const FirstThings = z.object({
  immediateDanger: z.boolean(),
  /** Unknown counts as yes: relatives are told nothing. */
  suspectIsRelative: z.enum(['yes', 'no', 'unknown']),
  safeContact: z.object({
    whoMayCall: z.string().trim().min(1).max(300),
    when: z.string().trim().min(1).max(300),
    neverSay: z.string().trim().max(1000).optional(),
  }),
  /** ISO 639-1. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('vi'),
  spokenToBy: GenderWish.default('none'),
});
export type FirstThings = z.infer<typeof FirstThings>;
