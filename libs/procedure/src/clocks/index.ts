export { type Calendar, calendarOf, officialCalendar } from './calendar';
export { addDays, addHours } from './day';
export { earlier, limitAmong, ownLimit, wasExtendedAlone } from './binding-limits';
export { assertDetainedWithin, DetentionTooLong, detentionsUnder, ordersUnder } from './detention';
export { custodyDays } from './entry';
export { breachedAt, breachOf, type Deadline, type DeadlineStatus, isMet, type PartTold } from './deadline';
export { type ClockOptions, deadlinesOf, limitBegunBy, spentUnder } from './deadlines';
export { DAYS_OFF, type DaysOff, type YearOfDaysOff } from './days-off';
export { dataOf, type HistoryEntry, isBefore, isCorrection, putRight, untilLast } from './history';
export { objectionTo } from './in-force';
export { daysBetween } from './limit';
export { days, months, type Period, written } from './period';
export { type AskRule, bearsOn, type Condition, isAsk, type LimitRule, type Rule, type Trigger } from './rule';
export { type Release, RELEASES } from './releases';
export { RULES } from './rules';
export { isOrdinary } from './rules/conditions';
export { firstTermEnds } from './rules/case-detention';
export { isLighterAt, lighterAt } from './rules/measures';
export { INDICTMENT_DELIVERY } from './rules/prosecution';
export { suspensionAt } from './rules/stay-decision';
export { isVerySerious, seriousnessNamed } from './seriousness';
export {
  absentVictimOn,
  DEFAULT_SETTINGS,
  lowestProcuracyOn,
  triedBelowOn,
  type Readings,
  returnsAfterAnnulmentOn,
  sentencesOn,
  type SentencesRead,
  splitExtensionsOn,
  type SetLimit,
  type Setting,
  type Settings,
} from './settings';
export {
  assertMaySuspend,
  assistanceOf,
  AWAITED,
  awaits,
  HEARING_SUSPENSION,
  INVESTIGATION_SUSPENSION,
  type Obstacle,
  obstacleToSuspension,
  PROSECUTION_SUSPENSION,
  REPORT_SUSPENSION,
  runningLimit,
  type SuspensionLaw,
  TRIAL_SUSPENSION,
  UnlawfulSuspension,
} from './suspension';
export type { Text } from './text';
