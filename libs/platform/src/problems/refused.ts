import { Refusal } from '@la-chan/procedure';

/** A refusal of the platform itself, or of an app that needs no class of its own for it. */
export class Refused extends Refusal {
  override readonly params: Refusal['params'];
  override readonly law?: string;
  override readonly field?: string;

  constructor(
    override readonly code: string,
    about: { params?: Refusal['params']; law?: string; field?: string } = {},
  ) {
    super(code);
    this.params = about.params ?? {};
    this.law = about.law;
    this.field = about.field;
  }
}
