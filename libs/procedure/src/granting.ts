import { type Day, dayOf, type Moment, type ProcuracyLevel, type Seriousness } from '@la-chan/contracts';
import { lowestProcuracyOn, type Settings } from './clocks';
import { Refusal } from './refusal';

/** The how-manieth extension of an investigation, or of a detention in it, of a crime of this class. */
export interface ExtensionTurn {
  readonly of: 'investigation' | 'detention';
  readonly seriousness: Seriousness;
  readonly turn: number;
}

/** A procuracy, and how its agency reads the law. */
export interface Granting {
  readonly level: ProcuracyLevel;
  readonly settings: Settings;
}

interface Grant {
  /** The lowest level that may grant it. */
  readonly level: 'lowest' | 'provincial' | 'supreme';
  readonly law: string;
  /** It goes as far as the decision says, and no text says how far that may be at most. */
  readonly toTheEnd?: true;
}

const by = (level: Grant['level'], law: string): Grant => ({ level, law: `BLTTHS ${law}` });

/**
 * Who grants which extension, in turn. A body of the province or of the ministry asks the procuracy of its own level, which
 * grants what a lower one might (172(5)(a)–(c), (6), 173(3)(a), (4)). Of an investigation that was resumed it is the same (174(1)).
 */
const GRANTS: Readonly<Record<ExtensionTurn['of'], Readonly<Record<Seriousness, readonly Grant[]>>>> = {
  investigation: {
    'less-serious': [by('lowest', '172(5)(a)')],
    serious: [by('lowest', '172(5)(b)'), by('lowest', '172(5)(b)')],
    'very-serious': [by('lowest', '172(5)(c)'), by('provincial', '172(5)(c)')],
    'especially-serious': [
      by('provincial', '172(5)(d)'),
      by('provincial', '172(5)(d)'),
      by('supreme', '172(5)(d)'),
      by('supreme', '172(3)'),
    ],
  },
  detention: {
    'less-serious': [by('lowest', '173(3)(a)')],
    serious: [by('lowest', '173(3)(a)')],
    'very-serious': [by('lowest', '173(3)(a)')],
    'especially-serious': [
      by('provincial', '173(3)(a)'),
      by('provincial', '173(3)(b)'),
      by('supreme', '173(6)'),
      { ...by('supreme', '173(6)'), toTheEnd: true },
    ],
  },
};

const RANKS: Readonly<Record<ProcuracyLevel, number>> = { district: 0, regional: 0, provincial: 1, supreme: 2 };

/** An extension of which a procuracy of another level decides. */
export class OfAnotherLevel extends Refusal {
  override readonly code = 'of-another-level';
  override readonly params;

  constructor(
    readonly level: ProcuracyLevel,
    override readonly law: string,
  ) {
    super('of-another-level');
    this.params = { level };
  }
}

/** The decision names its last day. */
export class NamesNoLastDay extends Refusal {
  override readonly code = 'names-no-last-day';
  override readonly field = '/until';

  constructor(override readonly law: string) {
    super('names-no-last-day');
  }
}

type Granted = Omit<Grant, 'level'> & { readonly level: ProcuracyLevel };

/** The lowest level that may grant it on a day; none where the law knows no such extension. */
export function grantedBy(
  { of, seriousness, turn }: ExtensionTurn,
  at: Moment,
  settings: Settings,
): Granted | undefined {
  const grant = GRANTS[of][seriousness][turn - 1];
  if (!grant) return undefined;
  return { ...grant, level: grant.level === 'lowest' ? lowestProcuracyOn(dayOf(at), settings) : grant.level };
}

const isHigher = ({ level }: Granted, own: ProcuracyLevel): boolean => RANKS[level] > RANKS[own];

/** A procuracy decides on what is its level's or a lower one's. */
export function assertOwn(turn: ExtensionTurn, { level: own, settings }: Granting, at: Moment): void {
  const needed = grantedBy(turn, at, settings);
  if (needed && isHigher(needed, own)) throw new OfAnotherLevel(needed.level, needed.law);
}

/** What goes out of the province is the provincial procuracy's to decide: of another the decision is entered as that has taken it (`above`), and by no other (BLTTHS 169(2), 239(1)). */
export function assertMaySendOut(own: ProcuracyLevel, above: boolean, law = 'BLTTHS 169(2)'): void {
  const isLower = RANKS[own] < RANKS.provincial;
  if (isLower !== above) throw new OfAnotherLevel(isLower ? 'provincial' : own, law);
}

/** Of what is a higher one's it enters the decision of that: its level. */
export function assertHigher(
  turn: ExtensionTurn,
  { level: own, settings }: Granting,
  { granted, until }: { granted: boolean; until?: Day | undefined },
  at: Moment,
): ProcuracyLevel {
  const needed = grantedBy(turn, at, settings);
  if (!needed || !isHigher(needed, own)) throw new OfAnotherLevel(own, needed?.law ?? 'BLTTHS 172(5), 173(3)');
  if (granted && needed.toTheEnd && until === undefined) throw new NamesNoLastDay(needed.law);
  return needed.level;
}
