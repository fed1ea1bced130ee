import {
  holdingHindranceOver,
  holdingTellingHindered,
  holdingTold,
  type HoldingRecipient,
  type Moment,
  type TellingHindrance,
} from '@la-chan/contracts';
import { namedIn, nearToBeTold, type Needed, type Telling, tellingIn } from '@la-chan/procedure';
import { custodyProcedure, CustodyRefusal, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';

const LAW = 'BLTTHS 116';

/** Of a foreigner the diplomatic body of Viet Nam is told, which tells that of their country. */
const toBeTold = (recipients: readonly HoldingRecipient[], isForeigner: boolean): Needed<HoldingRecipient> =>
  isForeigner ? { recipients: ['diplomatic-body'], law: LAW } : nearToBeTold(recipients, LAW);

/** Those who were not told yet, together or one after another; also while it hinders, of whom that does not concern. */
export const tellOfHolding = (
  file: CustodyFile,
  telling: Telling<HoldingRecipient>,
  isForeigner: boolean,
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('tellOfHolding', file.status);
  const recipients = namedIn(telling);
  if (recipients.every((one) => file.told.includes(one))) throw new CustodyRefusal('holding-told-already', LAW);
  const reached = [...file.told, ...telling.recipients];
  const named = [...file.told, ...recipients];
  const told = tellingIn(telling, [toBeTold(reached, isForeigner)], named);
  return [holdingTold(file.id, { recipients, ...told }, at)];
};

/** It is told at once when that is over. */
export const recordHindrance = (file: CustodyFile, ground: TellingHindrance, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordHindrance', file.status);
  if (file.telling === 'done') throw new CustodyRefusal('holding-told-already', LAW);
  if (file.telling === 'hindered') throw new CustodyRefusal('telling-hindered-already', LAW);
  return [holdingTellingHindered(file.id, { ground }, at)];
};

export const recordHindranceOver = (file: CustodyFile, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordHindranceOver', file.status);
  if (file.telling !== 'hindered') throw new CustodyRefusal('telling-not-hindered', LAW);
  return [holdingHindranceOver(file.id, {}, at)];
};
