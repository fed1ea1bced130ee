import type { CityName } from './cities';
import type { Carriers } from './history';
import type { Weights } from './schedules';

/** A kind of bad day: in which city, which faults come, and what has to do in spite of them. */
export interface Day {
  readonly city: CityName;
  readonly carriers: Carriers;
  readonly weights: Weights;
  /** How many histories of it are run for every change. */
  readonly histories: number;
}

const work: Weights = { run: 50, 'an ordinary hour': 8, 'let time pass': 2, 'shift clock': 1, upgrade: 1 };
const dealings: Weights = { 'an ordinary day': 12, 'let time pass': 4 };
const crashes: Weights = { 'run and crash': 12, aim: 8, crash: 2, 'restart database': 2, 'cut off or connect': 3 };
const repetitions: Weights = { 'deliver again': 2, 'forget consumer': 2, 'send again': 2 };
const losses: Weights = { 'lose a message': 2, 'lose the tail': 2, 'lose the beginning': 1, 'make the stream anew': 1 };
const talk: Weights = { hear: 8, 'everybody announces': 4, 'lose what was said': 2, 'repeat what was said': 2 };
const restores: Weights = { 'back everybody up': 2, 'restore reader': 2, 'copy broker': 2, 'restore broker': 2 };
const recoveries: Weights = { aim: 20, 'back everybody up': 6, 'restore source': 6, 'a quiet while': 2 };
const sideBySide: Weights = { 'restore reader': 4, 'restore everybody': 3, 'mistake the day': 1 };
const forgeries: Weights = { alter: 2, forge: 2 };

export const DAYS = {
  'a broker that keeps its word, and no control line': {
    city: 'facts and messages',
    carriers: 'broker alone',
    weights: { ...work, ...crashes, ...repetitions },
    histories: 17_500,
  },
  'a broker that loses everything': {
    city: 'facts and messages',
    carriers: 'control line alone',
    weights: { ...work, ...crashes, ...talk, ...losses },
    histories: 17_500,
  },
  'crashes, losses and repetitions': {
    city: 'facts and messages',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...repetitions, ...losses, ...talk },
    histories: 17_500,
  },
  'restored copies and forgeries': {
    city: 'facts and messages',
    carriers: 'broker and control line',
    weights: { ...work, ...talk, ...restores, ...forgeries, 'run and crash': 4, aim: 4 },
    histories: 17_500,
  },
  'exchanges while processes crash and messages come again': {
    city: 'exchanges',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...repetitions, ...dealings },
    histories: 10_000,
  },
  'exchanges while messages are lost': {
    city: 'exchanges',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...losses, ...dealings },
    histories: 10_000,
  },
  'facts and messages of sources that are restored': {
    city: 'facts and messages of sources that are restored',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...recoveries, ...dealings, 'an operator decides': 2 },
    histories: 3_000,
  },
  'exchanges of sources that are restored': {
    city: 'exchanges of sources that are restored',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...recoveries, ...dealings },
    histories: 3_000,
  },
  'facts and messages of sources and readers that are restored side by side': {
    city: 'facts and messages of sources that are restored',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...recoveries, ...sideBySide, ...dealings, 'an operator decides': 1 },
    histories: 1_500,
  },
  'exchanges of sources and readers that are restored side by side': {
    city: 'exchanges of sources that are restored',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...recoveries, ...sideBySide, ...dealings },
    histories: 1_500,
  },
  'sources that are restored beside a broker that loses everything': {
    city: 'facts and messages of sources that are restored',
    carriers: 'broker and control line',
    weights: { ...work, ...crashes, ...talk, ...recoveries, ...dealings, ...losses, ...forgeries },
    histories: 1_000,
  },
} as const satisfies Record<string, Day>;

export type DayName = keyof typeof DAYS;
