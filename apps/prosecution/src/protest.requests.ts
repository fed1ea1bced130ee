import { ProtestGround } from '@la-chan/contracts';
import { prose } from '@la-chan/platform';

/** Why a judgment or decision is protested (BLTTHS 336(2)(d)). */
export const protestSaid = { ground: ProtestGround, reasons: prose.describe('Why, in words; sealed for the court') };
