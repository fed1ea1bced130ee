import { breaksOf, report } from '../../deploy/contracts/breaks';
import { contracts } from '../../deploy/contracts/contracts';
import { PUBLISHED, publication, readFiles, released } from '../../deploy/contracts/publish';

describe('the contracts', () => {
  it('are published as the code declares them: npm run contracts:publish writes them', () => {
    const present = publication();
    expect(readFiles(PUBLISHED, Object.keys(present))).toEqual(JSON.parse(JSON.stringify(present)));
  });

  it('break nothing of the last release silently', () => {
    const last = released();
    const breaks = breaksOf(last, contracts());
    if (breaks.length > 0) throw new Error(report(breaks, last.version));
  });
});
