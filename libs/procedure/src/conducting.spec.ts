import { caseConductorAssigned, type Conductor, type ReplacementGround } from '@la-chan/contracts';
import { assertMayConduct, conductedAt, conductedBy, conductedHere } from './conducting';

const laws = { withdrawing: 'BLTTHS 49, 51', head: 'TTLT 04/2018 4(1)' };
const by = (conductor: Conductor, officer: string, ground?: ReplacementGround) => ({
  conductor,
  officer,
  ...(ground && { ground }),
});
const head = by('head', 'pc02.thu-truong');
const deputy = by('deputy-head', 'pc02.pho-1');
const refused = (code: string, law: string) => expect.objectContaining({ code, law }) as Error;

describe('whoever conducts a case', () => {
  it('may be anybody at first, and another one for any reason', () => {
    expect(() => assertMayConduct(deputy, [], laws)).not.toThrow();
    expect(() => assertMayConduct(deputy, [head], laws)).not.toThrow();
    expect(() => assertMayConduct(head, [by('deputy-head', 'pc02.pho-1')], laws)).not.toThrow();
    expect(() => assertMayConduct(head, [deputy, head], laws)).toThrow(refused('conducts-already', 'BLTTHS 49, 51'));
    expect(() => assertMayConduct({ ...deputy, conductor: 'head' }, [deputy], laws)).not.toThrow(); // become the head
  });

  it('does so no more after having had to withdraw', () => {
    const before = [deputy, by('deputy-head', 'pc02.pho-2', 'not-impartial')];
    expect(() => assertMayConduct(deputy, before, laws)).toThrow(refused('had-to-withdraw', 'BLTTHS 49, 51'));
    expect(() => assertMayConduct(head, before, laws)).not.toThrow();
    const itself = by('deputy-head', 'pc02.pho-1', 'not-impartial');
    expect(() => assertMayConduct(itself, [deputy], laws)).toThrow('had-to-withdraw');
  });

  it('is nobody whom the head assigns who has to withdraw (TTLT 04/2018 4(1), (4))', () => {
    const next = by('deputy-head', 'pc02.pho-1', 'not-impartial');
    expect(() => assertMayConduct(next, [head], laws)).toThrow(refused('head-has-to-withdraw', 'TTLT 04/2018 4(1)'));
    const above = by('deputy-assigned-above', 'pc02.pho-1', 'not-impartial');
    expect(() => assertMayConduct(above, [head], laws)).not.toThrow();
    const later = by('deputy-head', 'pc02.pho-2');
    expect(() => assertMayConduct(later, [head, above], laws)).toThrow('head-has-to-withdraw');
  });

  it('is nobody who had to withdraw from a case that was merged into it', () => {
    const merged = [[deputy, by('deputy-head', 'pc02.pho-2', 'not-impartial')]];
    expect(() => assertMayConduct(deputy, [], laws, merged)).toThrow('had-to-withdraw');
    expect(() => assertMayConduct(by('deputy-head', 'pc02.pho-2'), [], laws, merged)).not.toThrow();
  });

  it('is known also where it goes on; at another body, nobody there had to withdraw', () => {
    const at = '2025-03-01T03:00:00.000Z';
    const known = [head, by('deputy-head', 'pc02.pho-1', 'not-impartial')];
    const started = (conducted: object) => [{ type: 'investigation.case-initiated', at, data: { conducted } }];
    const part = conductedBy(started(known), caseConductorAssigned);
    expect(() => assertMayConduct(by('deputy-head', 'pc02.pho-2'), part, laws)).toThrow('head-has-to-withdraw');
    const there = conductedBy(started(conductedAt(part, 'pc02')), caseConductorAssigned);
    expect(conductedHere(there, 'pc03')).toEqual([]);
    expect(
      conductedHere(conductedBy(started(conductedAt(there, 'pc03')), caseConductorAssigned), 'pc02'),
    ).toMatchObject(known);
  });

  it('is known of the history', () => {
    const data = { notice: '01900000-0000-7000-8000-000000000001', conductor: 'head', officer: 'pc02.thu-truong' };
    const at = '2025-03-01T03:00:00.000Z';
    const history = [
      { type: 'investigation.case-initiated', at },
      { type: caseConductorAssigned.type, at, data },
    ];
    const { notice: _, ...known } = data;
    expect(conductedBy(history, caseConductorAssigned)).toEqual([known]);
  });
});
