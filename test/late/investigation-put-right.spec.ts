import type { EntryCorrection } from '@la-chan/contracts';
import * as caseCorrections from '../../apps/investigation/src/case/case.corrections';
import { cancelInitiation } from '../../apps/investigation/src/case/conclusion';
import { alongFrom } from '../../apps/investigation/src/case/going-along';
import { dateOffence } from '../../apps/investigation/src/case/limitation';
import { renewMeasure } from '../../apps/investigation/src/case/measure';
import { petition, proposeCancellation } from '../../apps/investigation/src/case/petition';
import { caseActs, caseComplaints } from '../../apps/investigation/src/case/referral';
import { declareWanted } from '../../apps/investigation/src/case/search';
import {
  resumeAccused,
  resumedApart,
  resumedThere,
  suspend,
  suspendAccused,
} from '../../apps/investigation/src/case/time-limit';
import { refuseArrest } from '../../apps/investigation/src/custody/answers';
import { askArrestApproval } from '../../apps/investigation/src/custody/approvals';
import type { CustodyFile } from '../../apps/investigation/src/custody/custody';
import * as custodyCorrections from '../../apps/investigation/src/custody/custody.corrections';
import { petition as petitionCustody } from '../../apps/investigation/src/custody/petition';
import * as reports from '../../apps/investigation/src/verification/petition';
import { verificationActs, verificationComplaints } from '../../apps/investigation/src/verification/referral';
import { dateOffence as dateReported, decideNotToInitiate } from '../../apps/investigation/src/verification/resolution';
import * as verificationCorrections from '../../apps/investigation/src/verification/verification.corrections';
import { caseDeeds, caseOpened } from './case-deeds';
import { custodyDeeds, custodyOpened } from './custody-deeds';
import { KeptFile } from './kept-file';
import { verificationOpened } from './verification-deeds';

const at = (day: string): string => `2025-${day}T02:00:00.000Z`;
const NOW = at('12-01');
const [ID, OTHER, ANNA, BINH] = ['a', 'b', 'c', 'd'].map((end) => `01900000-0000-7000-8000-00000000000${end}`) as [
  string,
  string,
  string,
  string,
];
const SERVED = '01900000-0000-7000-8000-0000000000aa';
const code = (of: string) => expect.objectContaining({ code: of });
type Changes = EntryCorrection['changes'];

describe('the day of the crime, known on a day that was entered wrongly', () => {
  it('is not known before it, in a report and in a case (TTLT 01/2020 5(5); BLTTHS 179(2))', () => {
    const reported = verificationOpened(at('01-06')).done({
      act: 'dateOffence',
      at: at('01-10'),
      decide: (file, on) => dateReported(file, { committedOn: '2025-01-08' }, on),
    });
    const inReport = (occurredAt: string) =>
      reported.righted(verificationCorrections, 'investigation.verification-offence-dated', { occurredAt }, NOW);
    expect(() => inReport('2025-01-07')).toThrow(code('offence-still-to-come'));
    expect(inReport('2025-01-08').file.offence).toMatchObject({ committedOn: '2025-01-08' });
    const dated = caseOpened(at('03-03')).done({
      act: 'dateOffence',
      at: at('03-10'),
      decide: (file, on) => dateOffence(file, { committedOn: '2025-03-06' }, on),
    });
    const inCase = (occurredAt: string) =>
      dated.righted(caseCorrections, 'investigation.offence-dated', { occurredAt }, NOW);
    expect(() => inCase('2025-03-05')).toThrow(code('offence-still-to-come'));
    expect(inCase('2025-03-06').file.committedOn).toBe('2025-03-06');
  });

  it('is not put right of who has absconded, as the search comes to say (BLHS 27(3))', () => {
    const deeds = [caseDeeds.chargeAnna(at('03-10'), 1), caseDeeds.approveAnna(at('03-11'), 2)];
    const wanted = deeds
      .reduce((file, deed) => file.done(deed), caseOpened(at('03-03')))
      .done({
        act: 'declareWanted',
        at: at('03-12'),
        decide: (file, on) => declareWanted(file, { accused: ANNA, ground: 'whereabouts-unknown', notice: ID }, on),
      })
      .done({
        act: 'dateOffence',
        at: at('03-14'),
        decide: (file, on) => dateOffence(file, { accused: ANNA, committedOn: '2025-03-01' }, on),
      });
    const absconded = () =>
      wanted.righted(caseCorrections, 'investigation.accused-wanted', { ground: 'absconded' }, NOW);
    expect(absconded).toThrow(code('another-course'));
  });
});

describe('a measure that the body has ordered', () => {
  const charged = [caseDeeds.chargeAnna(at('03-10'), 1), caseDeeds.approveAnna(at('03-11'), 2)].reduce(
    (file, deed) => file.done(deed),
    caseOpened(at('03-03')), // 4 months, to 03/07
  );
  const righted = (file: typeof charged, type: 'applied' | 'renewed' | 'ordered', changes: Changes) =>
    file.righted(caseCorrections, `investigation.measure-${type}`, changes, NOW);
  const tooLong = code('measure-too-long');

  it('lasts no longer than the investigation, ordered first and anew (TTLT 04/2018 23(1))', () => {
    const banned = charged.done(caseDeeds.ban(at('03-12'), 3));
    expect(() => righted(banned, 'applied', { until: '2025-07-04' })).toThrow(tooLong);
    expect(() => righted(banned, 'applied', { until: '2025-03-11' })).toThrow(code('measure-over'));
    expect(righted(banned, 'applied', { until: '2025-07-03' }).says('investigation.measure-applied')).toMatchObject({
      data: { until: '2025-07-03' },
    });
    const renewed = banned.done({
      act: 'renewMeasure',
      at: at('04-01'),
      decide: (file, on, deadlines) => {
        const order = { accused: ANNA, measure: 'exit-ban' as const, number: '10/TH', until: '2025-05-01' };
        return renewMeasure(file, { ...order, exchange: ID, to: 'vks-hn' }, deadlines(), on);
      },
    });
    expect(() => righted(renewed, 'renewed', { until: '2025-07-04' })).toThrow(tooLong);
    expect(() => righted(renewed, 'renewed', { until: '2025-04-01' })).toThrow(code('measure-not-longer'));
    expect(() => righted(renewed, 'applied', { until: '2025-05-02' })).toThrow(code('another-course'));
  });

  it('lasts no longer either where the procuracy has approved it (TTLT 04/2018 21(1), 23(1))', () => {
    const asked = charged.done(caseDeeds.bail(at('03-12'), 3));
    expect(() => righted(asked, 'ordered', { until: '2025-07-04' })).toThrow(tooLong);
    expect(() => righted(asked, 'ordered', { occurredAt: '2025-04-02' })).toThrow(code('measure-over'));
    const approved = asked.done(caseDeeds.approveBail(at('03-14'), 4));
    expect(() => righted(approved, 'applied', { until: '2025-07-04' })).toThrow(tooLong);
    expect(righted(approved, 'applied', { until: '2025-06-01' }).file.accused).toMatchObject([
      { measures: [{ until: '2025-06-01' }] },
    ]);
  });
});

describe('a resumption of one accused', () => {
  const on = (day: string): string => `2033-${day}T02:00:00.000Z`;
  const stopped = [
    caseDeeds.chargeAnna(on('08-05'), 1),
    caseDeeds.approveAnna(on('08-06'), 2),
    caseDeeds.chargeBinh(on('08-05'), 3),
    caseDeeds.approveBinh(on('08-06'), 4),
  ]
    .reduce((file, deed) => file.done(deed), caseOpened(on('08-04')))
    .done({
      act: 'dateOffence',
      at: on('08-07'),
      decide: (file, day) => dateOffence(file, { accused: ANNA, committedOn: '2018-08-20' }, day), // 15 years
    })
    .done({
      act: 'suspendAccused',
      at: on('08-08'),
      decide: (file, day, deadlines) =>
        suspendAccused(file, { accused: ANNA, ground: 'illness', notice: ID }, deadlines(), day),
    });
  const resumed = stopped.done({
    act: 'resumeAccused',
    at: on('08-12'),
    decide: (file, day, deadlines) => {
      const resumption = { accused: ANNA, notice: OTHER, article: '150', clause: '2' } as const;
      return resumeAccused(file, resumption, { into: BINH, notice: OTHER }, deadlines(), day);
    },
  });
  const righted = (changes: Changes) =>
    resumed.righted(caseCorrections, 'investigation.accused-resumed', changes, on('12-01'));

  it('was within the period of limitation, unless they have asked for it (BLTTHS 235(1); BLHS 27)', () => {
    expect(() => righted({ occurredAt: '2033-08-25' })).toThrow(code('time-barred'));
    expect(righted({ occurredAt: '2033-08-19' }).file.accused).toMatchObject([{ state: 'investigated' }, {}]);
  });

  it('was so too where they go on in a case of their own', () => {
    const from = stopped.file;
    const along = alongFrom(stopped.deadlines, stopped.history);
    const resumption = { accused: ANNA, notice: OTHER, article: '150', clause: '2' } as const;
    const day = on('08-12');
    const apart = KeptFile.opened(
      stopped.law,
      BINH,
      [
        ...resumedApart(BINH, '2/2033/VA', { from, accused: ANNA, along }, day),
        resumedThere(BINH, from, resumption, day),
      ],
      day,
    );
    const later = (occurredAt: string) => () =>
      apart.righted(caseCorrections, 'investigation.accused-resumed', { occurredAt }, on('12-01'));
    expect(later('2033-08-25')).toThrow(code('time-barred'));
    expect(later('2033-08-19')).not.toThrow();
  });
});

describe('the cancellation of an initiation', () => {
  it('is on a ground of its crime (BLTTHS 157(8), 158(1))', () => {
    const cancelled = caseOpened(at('03-03')).done({
      act: 'cancelInitiation',
      at: at('03-20'),
      decide: (file, on, deadlines) => cancelInitiation(file, { notice: ID, ground: 'no-event' }, on, [], deadlines()),
    });
    const righted = (changes: Changes) =>
      cancelled.righted(caseCorrections, 'investigation.initiation-cancelled', changes, NOW);
    expect(() => righted({ ground: 'no-request' })).toThrow();
    expect(righted({ ground: 'no-offence' }).file.status).toBe('cancelled');
  });
});

describe('what is done about a decision', () => {
  const opened = caseOpened(at('03-03'));
  const suspended = opened.done({
    act: 'suspend',
    at: at('07-05'),
    decide: (file, on, deadlines) => suspend(file, { ground: 'force-majeure', notice: SERVED }, deadlines(), on),
  });
  const righted = (file: typeof suspended, type: Parameters<typeof file.says>[0], occurredAt: string) =>
    file.righted(caseCorrections, type, { occurredAt }, NOW);

  it('is done once it was decided: a complaint against it, and the proposal to cancel it (BLTTHS 475(1); TTLT 04/2018 5(1), (2))', () => {
    const complained = suspended.done({
      act: 'receiveComplaint',
      at: at('07-08'),
      decide: (file, on) => {
        const complaint = { complaint: ID, notice: SERVED, by: 'party', text: ID, signedBy: 'deputy-head' } as const;
        return caseComplaints.receiveComplaint(file, complaint, on, suspended.history);
      },
    });
    const RECEIVED = 'investigation.complaint-received';
    expect(() => righted(complained, RECEIVED, '2025-07-04')).toThrow(code('nothing-to-complain-of'));
    expect(righted(complained, RECEIVED, '2025-07-07').file.complaints).toHaveLength(1);
    const proposed = suspended.done({
      act: 'proposeCancellation',
      at: at('07-08'),
      decide: (file, on) => proposeCancellation(file, { served: SERVED, notice: ID }, on, suspended.history),
    });
    const PROPOSED = 'investigation.cancellation-proposed';
    expect(() => righted(proposed, PROPOSED, '2025-07-04')).toThrow(code('nothing-to-propose'));
    expect(righted(proposed, PROPOSED, '2025-07-07').says(PROPOSED)).toMatchObject({ data: { of: 'case-suspension' } });
  });

  it('is done once the procuracy had decided it: a petition to the one above (TTLT 04/2018 6(2))', () => {
    const fallen = opened.done({
      act: 'cancelInitiation',
      at: at('04-10'),
      decide: (file, on) => cancelInitiation(file, { notice: SERVED, by: 'vks-hn', number: '1/QĐ' }, on),
    });
    const lodged = fallen.done({
      act: 'petition',
      at: at('04-14'),
      decide: (file, on) => {
        const asked = { notice: SERVED, body: 'VKSND tối cao', number: '2/CV' };
        return petition(file, asked, on, fallen.history);
      },
    });
    const LODGED = 'investigation.case-petition-lodged';
    expect(() => righted(lodged, LODGED, '2025-04-09')).toThrow(code('nothing-to-petition'));
    expect(righted(lodged, LODGED, '2025-04-11').file.petitions).toHaveLength(1);
  });

  it('the same of who was in custody, by the hour', () => {
    const free = [
      custodyDeeds.decide(at('03-04')),
      {
        act: 'askArrestApproval' as const,
        at: at('03-04'),
        decide: (file: CustodyFile, on: string) =>
          askArrestApproval(file, { exchange: SERVED, to: 'vks-hn', decision: '4/LB' }, on),
      },
      {
        act: 'refuseArrest' as const,
        at: at('03-05'),
        decide: (file: CustodyFile, on: string) =>
          refuseArrest(file, { exchange: SERVED, by: 'vks-hn', number: '5/QĐ', receivedAt: on }, on),
      },
      custodyDeeds.free(at('03-06')),
    ].reduce((file, deed) => file.done(deed), custodyOpened(at('03-03')));
    const lodged = free.done({
      act: 'petition',
      at: at('03-07'),
      decide: (file, on) => {
        const asked = { notice: SERVED, body: 'VKSND tối cao', number: '2/CV' };
        return petitionCustody(file, asked, on, free.history);
      },
    });
    const on = (occurredAt: string) => () =>
      lodged.righted(custodyCorrections, 'investigation.petition-lodged', { occurredAt }, NOW);
    expect(on('2025-03-05T08:00:00+07:00')).toThrow(code('nothing-to-petition'));
    expect(on('2025-03-05T10:00:00+07:00')).not.toThrow();
  });

  it('the same of a report: a complaint, a proposal, and what the head withdraws of a deputy’s (TTLT 04/2018 5(2))', () => {
    const reported = verificationOpened(at('01-06'));
    const ended = reported.done({
      act: 'decideNotToInitiate',
      at: at('01-15'),
      decide: (file, on) =>
        decideNotToInitiate(file, { ground: 'no-event', notice: SERVED, signedBy: 'deputy-head' }, on),
    });
    const of = (type: Parameters<typeof ended.says>[0], file: typeof ended, occurredAt: string) => () =>
      file.righted(verificationCorrections, type, { occurredAt }, NOW);
    const complained = ended.done({
      act: 'receiveComplaint',
      at: at('01-20'),
      decide: (file, on) => {
        const complaint = {
          complaint: ID,
          notice: SERVED,
          by: 'reporter',
          text: ID,
          signedBy: 'deputy-head',
        } as const;
        return verificationComplaints.receiveComplaint(file, complaint, on, ended.history);
      },
    });
    expect(of('investigation.complaint-received', complained, '2025-01-14')).toThrow(code('nothing-to-complain-of'));
    expect(of('investigation.complaint-received', complained, '2025-01-16')).not.toThrow();
    const proposed = ended.done({
      act: 'proposeCancellation',
      at: at('01-20'),
      decide: (file, on) => reports.proposeCancellation(file, { served: SERVED, notice: ID }, on, ended.history),
    });
    expect(of('investigation.cancellation-proposed', proposed, '2025-01-14')).toThrow(code('nothing-to-propose'));
    const withdrawn = ended.done({
      act: 'withdrawDecision',
      at: at('01-20'),
      decide: (file, on) =>
        reports.withdrawDecision(file, { served: SERVED, notice: ID, number: '3/QĐ', by: 'pc02' }, on, ended.history),
    });
    expect(of('investigation.non-initiation-withdrawn', withdrawn, '2025-01-14')).toThrow();
    expect(of('investigation.non-initiation-withdrawn', withdrawn, '2025-01-17')).not.toThrow();
  });
});

describe('the record of an investigative act of which the procuracy was told', () => {
  it('went to it once that was held (TTLT 04/2018 13(3))', () => {
    const told = { exchange: ID, to: 'vks-hn', act: 'search' as const, takesPlaceAt: at('03-14') };
    const record = { exchange: ID, notice: OTHER };
    const inCase = caseOpened(at('03-03'))
      .done({
        act: 'announceInvestigativeAct',
        at: at('03-10'),
        decide: (file, on) => caseActs.announceInvestigativeAct(file, told, on),
      })
      .done({
        act: 'deliverActRecord',
        at: at('03-18'),
        decide: (file, on) => caseActs.deliverActRecord(file, record, on),
      });
    const righted = (occurredAt: string) =>
      inCase.righted(caseCorrections, 'investigation.act-record-delivered', { occurredAt }, NOW);
    expect(() => righted('2025-03-13')).toThrow(code('act-still-to-come'));
    expect(() => righted('2025-03-14')).not.toThrow();
    const inReport = verificationOpened(at('03-03'))
      .done({
        act: 'announceInvestigativeAct',
        at: at('03-10'),
        decide: (file, on) => verificationActs.announceInvestigativeAct(file, told, on),
      })
      .done({
        act: 'deliverActRecord',
        at: at('03-18'),
        decide: (file, on) => verificationActs.deliverActRecord(file, record, on),
      });
    const ofReport = () =>
      inReport.righted(
        verificationCorrections,
        'investigation.act-record-delivered',
        { occurredAt: '2025-03-13' },
        NOW,
      );
    expect(ofReport).toThrow(code('act-still-to-come'));
  });
});
