import type { AcquittalGround, AppealOutcome, FileId, JudgedCrime, Penalty, Verdict } from '@la-chan/contracts';
import type { SentencesRead } from './clocks';
import { SentenceRefusal } from './sentence';

interface Sentence {
  readonly penalty?: Penalty | null | undefined;
  readonly months?: number | null | undefined;
}

const PRISON: readonly Penalty[] = ['imprisonment', 'suspended-sentence'];

/**
 * Who is convicted of several crimes has a sentence for each, and one that joins them: the terms added up, no longer than the
 * longest; for life or to death where one is. A fine stands beside. BLHS 55 is not among the texts: what is said of it is from
 * general knowledge, and `read` as the city reads it; a lower cap of who was under 18 (BLHS 103) leaves the joint term under their sum.
 */
export const assertJoined = (joint: Sentence, crimes: readonly JudgedCrime[], read: SentencesRead): void => {
  const convicted = crimes.filter(({ verdict }) => verdict === 'convicted');
  if (crimes.some((one) => one.verdict !== 'convicted' && (one.penalty ?? one.months) !== undefined))
    throw new SentenceRefusal('not-convicted', 'BLHS 55');
  const [first, ...others] = convicted;
  if (!first) return;
  if (others.length === 0) {
    if (!isSame(joint, first)) throw new SentenceRefusal('sentences-not-joined', 'BLTTHS 260');
    return;
  }
  if (read.joined === 'as-decided') return;
  if (!convicted.every(isSaid)) throw new SentenceRefusal('sentence-for-each-crime', 'BLHS 55');
  if (!joins(joint, convicted, read)) throw new SentenceRefusal('sentences-not-joined', 'BLHS 55(1)');
};

/** What is said of the one crime that is left is what is said of the whole. */
const isSame = (joint: Sentence, { penalty, months }: Sentence): boolean =>
  (penalty ?? joint.penalty) === joint.penalty && (months ?? joint.months) === joint.months;

const isTerm = ({ penalty }: Sentence): boolean => isInPrison({ penalty }) || penalty === 'non-custodial';

const isInPrison = ({ penalty }: Sentence): boolean => Boolean(penalty && PRISON.includes(penalty));

const isSaid = (one: Sentence): boolean => Boolean(one.penalty) && (!isTerm(one) || Boolean(one.months));

const joins = (joint: Sentence, each: readonly Sentence[], read: SentencesRead): boolean => {
  const gravest = (['death', 'life-imprisonment'] as const).find((one) => each.some(({ penalty }) => penalty === one));
  if (gravest) return joint.penalty === gravest;
  const prison = each.filter(isInPrison).map(({ months }) => months ?? 0);
  const reform = each.filter(({ penalty }) => penalty === 'non-custodial').map(({ months }) => months ?? 0);
  if (prison.length > 0)
    return isInPrison(joint) && isWithin(joint.months, prison, read.prison, Math.ceil(sum(reform) / read.daysOfReform));
  if (reform.length > 0) return joint.penalty === 'non-custodial' && isWithin(joint.months, reform, read.reform);
  return joint.penalty === (each.some(({ penalty }) => penalty === 'fine') ? 'fine' : 'warning');
};

const isWithin = (months: Sentence['months'], terms: readonly number[], most: number, more = 0): boolean => {
  const joint = months ?? 0;
  return joint >= Math.max(...terms) && joint <= Math.min(most, sum(terms) + more);
};

const sum = (terms: readonly number[]): number => terms.reduce((one, other) => one + other, 0);

interface Said {
  readonly defendant: FileId;
  readonly verdict?: Verdict | undefined;
  readonly ground?: AcquittalGround | undefined;
  readonly outcome?: AppealOutcome | undefined;
  readonly crimes?: readonly JudgedCrime[] | undefined;
}

/** Of whom, how and of what each is found guilty, or on what ground not, or whose part ends how on appeal; the sentences apart. */
export const findings = (said: readonly Said[] = []): object =>
  Object.fromEntries(
    said.map(({ defendant, verdict, ground, outcome, crimes = [] }) => [
      defendant,
      { verdict, ground, outcome, crimes: crimes.map(unsentenced) },
    ]),
  );

/** What is decided of a crime, without its sentence. */
const unsentenced = ({ penalty: _, months: __, ...crime }: JudgedCrime): Omit<JudgedCrime, 'penalty' | 'months'> =>
  crime;
