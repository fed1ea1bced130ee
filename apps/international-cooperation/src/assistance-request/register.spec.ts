import { routeOn, type LegalBasis } from './register';
import { FIRST_BASES } from './register.seeds';

const bases: readonly LegalBasis[] = FIRST_BASES.map((one, index) => ({ ...one, id: String(index) }));
const routed = (channel: Parameters<typeof routeOn>[1]['channel'], on: string, country = 'KH') =>
  routeOn(bases, { channel, country }, on);

describe('the register that an agency begins with', () => {
  it.each([
    ['mutual-legal-assistance', '2026-06-30', 'Luật 08/2007', 'supreme-procuracy'],
    ['mutual-legal-assistance', '2026-07-01', 'Luật 103/2025', 'supreme-procuracy'],
    ['extradition', '2026-06-30', 'Luật 08/2007', null],
    ['extradition', '2026-07-01', 'Luật Dẫn độ 2025', 'public-security'],
    ['interpol', '2026-07-01', null, null],
  ] as const)('sends a request by %s on %s under %s through %s', (channel, on, law, authority) =>
    expect(routed(channel, on)).toMatchObject({ law, authority }),
  );

  it.each([
    ['CN', '2011-03-13', []],
    ['CN', '2011-12-29', ['china-2010', 'palermo-protocol']],
    ['KH', '2025-08-04', ['palermo-protocol']],
  ] as const)('rests a request to %s on %s on %j', (country, on, agreements) =>
    expect(routed('police', on, country).agreements).toEqual(agreements),
  );
});

describe('an entry of the register', () => {
  it('that was added later takes the place of the law before it', () => {
    const later: LegalBasis = { ...bases[0]!, id: 'later', code: 'Luật 1/2030', from: '2030-01-01', to: null };
    expect(routeOn([...bases, later], { channel: 'mutual-legal-assistance', country: 'KH' }, '2030-01-01').law).toBe(
      'Luật 1/2030',
    );
  });
});
