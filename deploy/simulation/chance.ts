import { createHash } from 'node:crypto';

/** Square roots of primes never fall into step with each other or with whole numbers. */
const STEPS = primes(200).map(Math.sqrt);

/**
 * What happens by chance to one file, the same for the same seed: each question has its own answer, whatever else is
 * asked and when. Over the places of a register the answers are spread evenly, so that few files have their share of
 * what is rare.
 */
export class Chance {
  constructor(
    private readonly seed: number,
    private readonly register: string,
    private readonly place: number,
  ) {}

  happens(question: string, share: number): boolean {
    return this.draw(question) < share;
  }

  /** A whole number, both ends included. */
  between(question: string, from: number, to: number): number {
    return from + Math.floor(this.draw(question) * (to - from + 1));
  }

  /** One of the choices, each as often as its weight says. */
  of<Choice extends string>(question: string, weights: Readonly<Record<Choice, number>>): Choice {
    const choices = Object.entries<number>(weights) as [Choice, number][];
    let rest = this.draw(question) * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return choices.at(-1)![0];
  }

  one<Choice>(question: string, choices: readonly Choice[]): Choice {
    return choices[this.between(question, 0, choices.length - 1)]!;
  }

  /** In [0, 1). */
  private draw(question: string): number {
    const start = hash(`${this.seed} ${this.register} ${question}`);
    const step = STEPS[Math.floor(hash(question) * STEPS.length)]!;
    return (start + this.place * step) % 1;
  }
}

/** The same few questions are asked of every file each day. */
const hashes = new Map<string, number>();

function hash(text: string): number {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
  hashes.set(text, known);
  return known;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime > 0)) found.push(candidate);
  return found;
}
