import {
  arrestApprovalAsked,
  custodyDetentionAsked,
  custodyExtensionAsked,
  dayOf,
  type AgencyId,
  type Custody,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { custodyProcedure, CustodyRefusal, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';

interface Asking {
  readonly exchange: string;
  readonly to: AgencyId;
  readonly decision: string;
}

/** Of who is held in an urgent case alone, with the custody or after it; once (TTLT 04/2018 15(3)). */
export const askArrestApproval = (file: CustodyFile, asked: Asking, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('askArrestApproval', file.status);
  if (file.ground !== 'urgent-case') throw new CustodyRefusal('not-an-urgent-case', 'BLTTHS 110');
  if (file.arrest) throw new CustodyRefusal('arrest-asked-already', 'BLTTHS 110(4)');
  return [arrestApprovalAsked(file.id, asked, at)];
};

const EXTENSIONS = 2;

/** The first one or the second, while the custody lasts (BLTTHS 118(2)). */
export const askExtension = (file: CustodyFile, asked: Asking & { days: number }, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('askExtension', file.status);
  if (file.extensions.some(({ answer }) => answer === null))
    throw new CustodyRefusal('custody-extension-waits', 'BLTTHS 118(2)');
  if (extensionTurn(file) > EXTENSIONS) throw new CustodyRefusal('no-custody-extension-left', 'BLTTHS 118(2)');
  if (file.until && at > file.until) throw new CustodyRefusal('custody-over', 'BLTTHS 118(1), (2)');
  return [custodyExtensionAsked(file.id, asked, at)];
};

/** The how-manieth extension would be the next. */
export const extensionTurn = ({ extensions }: Pick<CustodyFile, 'extensions'>): number =>
  extensions.filter(({ answer }) => answer === 'approved').length + 1;

/** The days of a custody by which the detention of this accused is shorter, also where it has ended before (BLTTHS 118(4)). */
export function deductedFor({ accused: held, since, until, endedAt }: CustodyFile, accused: FileId): Custody {
  if (held !== accused) throw new CustodyRefusal('custody-of-another', 'BLTTHS 118(4)', '/custodyFile');
  if (!since || !until) throw new CustodyRefusal('custody-not-decided', 'BLTTHS 118(4)', '/custodyFile');
  return { from: dayOf(since), until: dayOf(endedAt ?? until) };
}

/** The days of a custody that has a file are those of the file, unless they were taken off before (BLTTHS 118(4)). */
export function assertDeducted(held: CustodyFile, custody: Custody | undefined, deducted: Day | undefined): void {
  if (!held.since || !held.until) return;
  const [from, until] = [dayOf(held.since), dayOf(held.endedAt ?? held.until)];
  if (!custody && deducted && from < deducted) return;
  if (custody?.from !== from || custody.until !== until)
    throw new CustodyRefusal('custody-file-otherwise', 'BLTTHS 118(4)', custody ? '/custody' : '/custodyFile');
}

/** The charge and the order of detention went to be approved while the custody lasts (TTLT 04/2018 16(1)). */
export const askDetention = (
  file: CustodyFile,
  asked: EventOf<typeof custodyDetentionAsked>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('askDetention', file.status);
  if (file.until && at > file.until) throw new CustodyRefusal('custody-over', 'BLTTHS 118(1), (2)');
  return [custodyDetentionAsked(file.id, asked, at)];
};
