export { type Calendar, calendarOf, officialCalendar } from './calendar';
export { breachedAt, type Deadline, type DeadlineStatus } from './deadline';
export { type ClockOptions, deadlinesOf } from './deadlines';
export { DAYS_OFF, type YearOfDaysOff } from './days-off';
export { type Counting, type Expiry, expiryAfter, expiryFrom } from './expiry';
export type { HistoryEntry } from './history';
export { days, detention, hours, months, type Period, workingDays, years } from './period';
export { type AskRule, type Condition, type LimitRule, type Rule, type Trigger } from './rule';
export { RULES } from './rules';
export type { Seriousness } from './seriousness';
export { DEFAULT_SETTINGS, type Readings, type Settings } from './settings';
export {
  assertMaySuspend,
  type Obstacle,
  obstacleToSuspension,
  SUSPENSION_GROUNDS,
  UnlawfulSuspension,
} from './suspension';
export type { Text } from './text';
