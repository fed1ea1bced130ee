import type { Role } from '@la-chan/contracts';

/** Whom a court warns. */
export const COURT: readonly Role[] = ['judge', 'chief-judge'];

export const ASSIGNED = 'court.judge-assigned';
export const SET = 'court.trial-set';
export const RETURNED = 'court.trial-returned';
export const SUSPENDED = 'court.trial-suspended';
export const RESUMED = 'court.trial-resumed';
export const TERMINATED = 'court.trial-terminated';
/** Of the case, or of one defendant. */
export const STAYS = [SUSPENDED, TERMINATED, 'court.defendant-suspended', 'court.defendant-terminated'];
export const PRONOUNCED = 'court.judgment-pronounced';
/** To one who was absent from the hearing. */
export const JUDGMENT_DELIVERED = 'court.judgment-delivered';
/** A decision, to a party. */
export const DELIVERED = 'court.decision-delivered';

export const DECISION_TO_TRY = { vi: 'ngày ra quyết định đưa vụ án ra xét xử', en: 'the decision to try' };
