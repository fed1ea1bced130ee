import { createHash } from 'node:crypto';

/**
 * Steps around a circle that leave no wide gap after however many of them: continued fractions of small terms that end
 * as the golden ratio does. Many of them, so that two questions hardly ever fall into step with each other.
 */
const STEPS = steps(4, (Math.sqrt(5) - 1) / 2);

/** By question: what happens, or not, or which choice is made. */
export type Answers = ReadonlyMap<string, boolean | string>;

/** By register. */
export type Wanted = ReadonlyMap<string, Answers>;

const NOTHING: Wanted = new Map();

/** A question to a thing: the how-manieth of whom it was asked, and what was wanted then. */
interface Asked {
  readonly place: number;
  readonly answer?: boolean | string | undefined;
}

/**
 * What happens by chance to the things of a register, the same for the same seed. Each question is answered evenly over
 * those of whom it is asked, in the order in which they are first asked: few have their share of what is rare, and the
 * first has it, unless the register is an `even` one. Whatever else is asked changes no answer. Of whom a question is first
 * asked while an answer is wanted, it is that one, and of a choice for every second of them.
 */
export class Chances {
  private readonly asked = new Map<string, Map<string, Asked>>();

  constructor(
    readonly seed: number,
    readonly register: string,
    readonly even = false,
    private readonly wanted: () => Answers | undefined = () => undefined,
  ) {}

  /** What happens to one of them. */
  for(thing: string): Chance {
    return new Chance(this, thing);
  }

  ask(question: string, thing: string): Asked {
    const asked = this.asked.get(question) ?? new Map<string, Asked>();
    const known = asked.get(thing);
    if (known) return known;
    const answer = this.wanted()?.get(question);
    const isPassed = typeof answer === 'string' && asked.size % 2 === 1;
    const one = { place: asked.size, ...(!isPassed && { answer }) };
    this.asked.set(question, asked.set(thing, one));
    return one;
  }
}

/** The registers of a city, each begun when it is first asked for. */
export class Registers {
  private readonly begun = new Map<string, Chances>();
  private wanted = NOTHING;

  constructor(private readonly seed: number) {}

  of(register: string, even = false): Chances {
    return this.begin(register, even, register);
  }

  /** Of what was under way when the platform came: much of what rests on others cannot happen to it. */
  underWay(register: string): Chances {
    return this.begin(`${register} under way`, true, register);
  }

  /** From now on, and nothing else. */
  want(wanted: Wanted): void {
    this.wanted = wanted;
  }

  private begin(name: string, even: boolean, register: string): Chances {
    const chances = this.begun.get(name) ?? new Chances(this.seed, name, even, () => this.wanted.get(register));
    this.begun.set(name, chances);
    return chances;
  }
}

export class Chance {
  constructor(
    private readonly chances: Chances,
    private readonly thing: string,
  ) {}

  /** One of several that the thing has, or of the days on which it is asked: evenly over those of all things. */
  each(part: string | number): Chance {
    return new Chance(this.chances, `${this.thing} ${part}`);
  }

  /** To so many, and to the first of whom it is asked: no year goes without what is rare. */
  happens(question: string, share: number): boolean {
    if (share === 0) return false;
    const { answer, place } = this.chances.ask(question, this.thing);
    if (typeof answer === 'boolean') return answer;
    const { even } = this.chances;
    const isFirst = !even && place === 0;
    return isFirst || this.draw(question) < share;
  }

  /** A whole number, both ends included. */
  between(question: string, from: number, to: number): number {
    return from + Math.floor(this.draw(question) * (to - from + 1));
  }

  /** One of the choices, each as often as its weight says. */
  of<Choice extends string>(question: string, weights: Readonly<Record<Choice, number>>): Choice {
    const choices = Object.entries<number>(weights) as [Choice, number][];
    const { answer } = this.chances.ask(question, this.thing);
    const [wanted] = choices.find(([choice]) => choice === answer) ?? [];
    if (wanted) return wanted;
    let rest = this.draw(question) * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return choices.at(-1)![0];
  }

  one<Choice>(question: string, choices: readonly Choice[]): Choice {
    const { answer } = this.chances.ask(question, this.thing);
    return choices.find((choice) => choice === answer) ?? choices[this.between(question, 0, choices.length - 1)]!;
  }

  /** In [0, 1). */
  private draw(question: string): number {
    const { seed, register } = this.chances;
    const start = hash(`${seed} ${register} ${question}`);
    const step = STEPS[Math.floor(hash(question) * STEPS.length)]!;
    return (start + this.chances.ask(question, this.thing).place * step) % 1;
  }
}

/** The same few questions are asked of every file each day. */
const hashes = new Map<string, number>();

function hash(text: string): number {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  hashes.set(text, known);
  return known;
}

function steps(terms: number, last: number): number[] {
  return terms === 0 ? [last] : [1, 2, 3].flatMap((term) => steps(terms - 1, last).map((rest) => 1 / (term + rest)));
}
