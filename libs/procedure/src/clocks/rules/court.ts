import type { Trigger } from '../rule';
import { both, says, saysSomething, unsaid } from './conditions';

export const ASSIGNED = 'court.judge-assigned';
export const SET = 'court.trial-set';
export const POSTPONED = 'court.hearing-postponed';
export const RETURNED = 'court.trial-returned';
export const SUSPENDED = 'court.trial-suspended';
export const RESUMED = 'court.trial-resumed';
export const TERMINATED = 'court.trial-terminated';
/** Of the case, or of one defendant. */
export const STAYS = [SUSPENDED, TERMINATED, 'court.defendant-suspended', 'court.defendant-terminated'];
/** Of some crimes of one defendant. */
export const CRIMES_ENDED = 'court.crimes-terminated';
export const PRONOUNCED = 'court.judgment-pronounced';
/** To one who was absent from the hearing. */
export const JUDGMENT_DELIVERED = 'court.judgment-delivered';
/** A decision, to the last of the parties. */
export const DELIVERED = { event: 'court.decision-delivered', when: unsaid('toFollow') };

export const DECISION_TO_TRY = { vi: 'ngày ra quyết định đưa vụ án ra xét xử', en: 'the decision to try' };

/** A higher court has annulled a decision in force, and has terminated the matter itself: of the trial, where it names nobody. */
const endsSuspension = both(says('outcome', 'terminated'), saysSomething('decision'));
const CASSATION = 'court.cassation-noted';
export const SUSPENSION_ENDED_ABOVE: Trigger = { event: CASSATION, when: endsSuspension };
export const ENDED_ABOVE: Trigger = { event: CASSATION, when: both(endsSuspension, unsaid('defendants')) };
