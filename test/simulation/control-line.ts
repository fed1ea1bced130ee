import type { AgencyId } from '@la-chan/contracts';

interface Said {
  readonly from: AgencyId;
  readonly to: AgencyId;
  readonly body: string;
  readonly question?: Question;
}

/** It is over when it was answered, when it was lost, or after a while. */
export interface Question {
  answer: string | undefined;
  isOver: boolean;
  readonly until: number;
}

/** So many are under way at once; older ones are lost. */
const MOST = 24;

/** What agencies say to each other and is not heard yet. */
export class ControlLine {
  readonly underWay: Said[] = [];

  say(said: Said): void {
    this.underWay.push(said);
    if (this.underWay.length > MOST) this.lose(0);
  }

  /** Takes one out to be heard. */
  take(index: number): Said | undefined {
    return this.underWay.splice(index, 1)[0];
  }

  lose(index: number): Said | undefined {
    const lost = this.take(index);
    if (lost?.question) lost.question.isOver = true;
    return lost;
  }

  /** It is heard twice; only the first answer counts. */
  repeat(index: number): Said | undefined {
    const said = this.underWay[index];
    if (said) this.say({ from: said.from, to: said.to, body: said.body });
    return said;
  }
}
