import { z } from 'zod';

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
});
export type PersonData = z.infer<typeof PersonData>;
