import { docket, assertGiven } from './preparation';
import { blank, evolve } from './trial.events';

const [ID, OTHER] = ['0190f1f0-0000-7000-8000-000000000001', '0190f1f0-0000-7000-8000-000000000002'];

describe('a file that is offered with its indictment', () => {
  it('is taken once everybody whom it accuses was given that, as the procuracy has told or the minutes say (BLTTHS 276(1)(a))', () => {
    expect(() => assertGiven([ID, OTHER], [ID, OTHER])).not.toThrow();
    expect(() => assertGiven([ID, OTHER], [ID], [OTHER])).not.toThrow();
    expect(() => assertGiven([ID, OTHER], [], [ID, OTHER])).not.toThrow();
  });

  it('is not taken before, and the minutes are of those whom it accuses (BLTTHS 276(1)(b))', () => {
    expect(() => assertGiven([ID, OTHER], [ID])).toThrow('indictment-not-given');
    expect(() => assertGiven([ID, OTHER], [], [OTHER])).toThrow('indictment-not-given');
    expect(() => assertGiven([ID], [ID], [OTHER])).toThrow('not-a-defendant');
  });

  it('is docketed with who was given it by the minutes, which is of the journal alone', () => {
    const defendant = { id: ID, person: OTHER, article: '150', clause: '1' } as const;
    const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
    const origin = { from: [OTHER], handover: OTHER, sender: 'vks-hn', unit: 'c00070', opening: false };
    const docketing = { ...crime, ...origin, number: '1/2025/TLST-HS', defendants: [defendant] };
    const [entry] = docket(ID, { ...docketing, givenByMinutes: [ID] }, '2025-08-01T02:00:00.000Z');
    expect(entry?.data).toMatchObject({ givenByMinutes: [ID] });
    const file = { ...blank, id: ID, version: 0, number: '1', unit: 'c00070', createdAt: '', updatedAt: '' };
    expect(evolve(file, entry!)).not.toHaveProperty('givenByMinutes');
  });
});
