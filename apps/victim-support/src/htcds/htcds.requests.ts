import { AgencyId, ConsentPurpose, FileId, Shareable, UnitCode } from '@la-chan/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { basis } from '../consent/consent.requests';
import { victimStatus } from '../victim/victim.requests';

export class HtcdsExport extends createZodDto(
  z.object({
    reason: z.string().trim().min(3).max(200).describe('Why; it goes into the access log, for each person'),
    victims: z
      .array(FileId)
      .min(1)
      .max(1000)
      .optional()
      .describe('These alone; needed where the law lets somebody ask'),
    status: victimStatus.optional(),
    unit: UnitCode.optional(),
    recipient: z
      .object({
        id: AgencyId.describe('A body of the register of those outside the platform'),
        purpose: ConsentPurpose,
        shared: z.array(Shareable.exclude(['first'])).min(1),
        basis,
      })
      .nullable()
      .default(null)
      .describe('Whom the file goes to; none where it stays in this agency'),
  }),
) {}
