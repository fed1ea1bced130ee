import { everyCell, Procedure } from './procedure';
import type { Saying } from './saying';

type Status = 'open' | 'granted' | 'refused';
interface File {
  readonly status: Status;
}

const procedure = new Procedure<Status, 'decide'>(
  'application',
  { lodge: { to: 'open', by: [] } },
  { open: { decide: { to: ['granted', 'refused'], by: [] } }, granted: {}, refused: {} },
);
const deciding = (outcome: Status) => (file: File) => {
  procedure.assertLawful('decide', file.status);
  return [{ type: outcome }];
};
const cells = {
  sample: (status: Status): File => ({ status }),
  blank: { status: 'open' } as File,
  starts: { lodge: () => [] },
  acts: { decide: deciding('granted') },
  evolve: (_: File, { type: status }: { type: Status }): File => ({ status }),
  statusOf: ({ status }: File) => status,
};

describe('an act that leads to several statuses', () => {
  it('is seen to lead to each of them', () => {
    expect(everyCell(procedure, cells)).toEqual(['decide is not seen to lead to refused']);
    expect(everyCell(procedure, { ...cells, turns: { decide: [deciding('refused')] } })).toEqual([]);
  });

  it('is not seen to lead there where another row leads nowhere else', () => {
    const also = new Procedure<Status, 'decide'>('application', procedure.starts, {
      ...procedure.table,
      refused: { decide: { to: 'refused', by: [] } },
    });
    const decide = (file: File): { type: Status }[] => {
      also.assertLawful('decide', file.status);
      return [{ type: file.status === 'refused' ? 'refused' : 'granted' }];
    };
    expect(everyCell(also, { ...cells, acts: { decide } })).toEqual(['decide is not seen to lead to refused']);
  });

  it('leads nowhere else, also from a sample that stands otherwise', () => {
    const reopened = { ...cells, turns: { decide: [deciding('refused'), deciding('open')] } };
    expect(everyCell(procedure, reopened)).toEqual(['decide in open leads to open, not to granted or refused']);
  });
});

describe('an act that writes an entry', () => {
  it('is named by what the table of entries says of it, in whichever way it is decided', () => {
    const turns = { decide: [deciding('refused')] };
    const entries = { granted: { by: ['decide'] }, refused: { by: [] } };
    expect(everyCell(procedure, { ...cells, turns, entries })).toEqual([
      'decide writes refused, whose entry does not name it',
    ]);
    expect(everyCell(procedure, { ...cells, turns, entries: { ...entries, refused: entries.granted } })).toEqual([]);
  });

  it('says in it what the table of entries has it say', () => {
    const decide = (file: File) => deciding('granted')(file).map((event) => ({ ...event, data: { by: 'head' } }));
    const of = (...saying: Saying[]) =>
      saying.flatMap((one) => {
        const entries = { granted: { by: ['decide'], saying: { decide: one } }, refused: { by: ['decide'] } };
        return everyCell(procedure, { ...cells, acts: { decide }, turns: { decide: [deciding('refused')] }, entries });
      });
    expect(of({ by: 'head' }, { by: true, notice: false })).toEqual([]);
    const otherwise = 'decide writes granted otherwise than its entry says';
    expect(of({ by: 'deputy' }, { by: false }, { notice: true })).toEqual([otherwise, otherwise, otherwise]);
  });
});
