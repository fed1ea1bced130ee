import { ListedRefusal } from './refusal';

/** Of what the refusals are, by their code. */
const REFUSALS = {
  'no-such-protection': { law: 'BLTTHS 486(1)' },
  'nobody-agreed': { law: 'BLTTHS 486(1)(d)', field: '/agreed' },
  'no-application-for-protection': { law: 'BLTTHS 484(2)(a)', field: '/application' },
  'no-such-protection-request': { law: 'BLTTHS 485' },
  'nobody-to-protect-them': { law: 'BLTTHS 485' },
} as const;

export class ProtectionRefusal extends ListedRefusal<keyof typeof REFUSALS> {
  constructor(code: keyof typeof REFUSALS) {
    super(REFUSALS, code);
  }
}
