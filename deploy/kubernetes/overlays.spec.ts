import { loadAgencies } from '../local/agencies';
import { overlaysOf, readOverlays } from './overlays';

describe('the overlays on disk', () => {
  it('are those of the agencies file: npm run overlays writes them', () => {
    expect(readOverlays()).toEqual(overlaysOf(loadAgencies()));
  });
});
