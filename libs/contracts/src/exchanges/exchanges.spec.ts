import { assistanceRequest, victimReferral } from '.';

const AT = '2025-08-04T02:00:00.000Z';
const person = { name: 'Nguyễn Thị Canary', birthDate: '2011-03-08', nationality: 'VN' };

describe('the referral of a victim', () => {
  it('says in clear neither who it is nor what would point to her', () => {
    const terms = { number: '1/2025', way: 'referred', referredAt: AT, unit: 'c00070', person, immediateDanger: true };
    expect(Object.keys(victimReferral.terms.parse(terms))).toEqual(['number', 'way', 'referredAt', 'unit']);
  });

  it('is not sent without what has to be known before she is spoken to', () => {
    expect(victimReferral.dossier.safeParse({ person, account: 'Lời kể.' }).success).toBe(false);
  });
});

describe('a request for assistance from abroad', () => {
  it('names a country by its code, and persons in the sealed part alone', () => {
    const terms = { number: '1/2025/VA', assistance: 'evidence', country: 'KH', neededBy: null, unit: 'c00070' };
    expect(assistanceRequest.terms.parse({ ...terms, persons: [person] })).toEqual(terms);
    expect(assistanceRequest.terms.safeParse({ ...terms, country: 'Campuchia' }).success).toBe(false);
  });
});
