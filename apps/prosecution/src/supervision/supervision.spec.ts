import { everyCell } from '@la-chan/procedure';
import { cancelNonInitiation, cancelTermination } from './cancellation';
import { grantCaseExtension, recordCaseExtensionRequest, refuseCaseExtension } from './case-extension';
import {
  approveCharge,
  blank,
  cancelCharge,
  demandEvidence,
  recordEvidence,
  evolve,
  grantExtension,
  open,
  recordChargeApprovalRequest,
  recordDecision,
  recordExtensionRequest,
  refuseExtension,
  supervisionProcedure,
  type Supervision,
} from './supervision';

const ID = '01900000-0000-7000-8000-000000000001';
const EXTENSION = '01900000-0000-7000-8000-000000000002';
const CHARGE = '01900000-0000-7000-8000-000000000003';
const INVESTIGATION = '01900000-0000-7000-8000-000000000004';
const NOTICE = '01900000-0000-7000-8000-000000000005';
const AT = '2024-05-10T02:00:00.000Z';

const request = { exchange: EXTENSION, file: ID, number: '1/2024/XM', months: 2, limit: AT };
const investigation = { ...request, exchange: INVESTIGATION, months: 4 };
const approval = { exchange: CHARGE, file: ID, number: '1/2024/VA', accused: ID, article: '150', clause: '1' };

const nonInitiation = { notice: NOTICE, file: ID, decision: 'non-initiation', number: '1/2024/XM', decidedAt: AT };
const cancellation = { exchange: EXTENSION, notice: NOTICE, number: '9/QĐ-VKS', article: '150', clause: '1' } as const;

const supervised = (): Supervision => {
  const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const opened = open(ID, { number: '1/2024/KS', agency: 'pc02', from: [ID], unit: 'd002' }, AT).reduce(evolve, empty);
  const asked = recordExtensionRequest(opened, request, AT).reduce(evolve, opened);
  const charged = recordChargeApprovalRequest(asked, approval, AT).reduce(evolve, asked);
  const extended = recordCaseExtensionRequest(charged, investigation, AT).reduce(evolve, charged);
  return recordDecision(extended, nonInitiation, AT).reduce(evolve, extended);
};

describe('the table of a supervision', () => {
  it('holds in every cell', () => {
    const decision = { notice: EXTENSION, file: ID, decision: 'initiation', number: '1', decidedAt: AT };
    expect(
      everyCell(supervisionProcedure, {
        sample: supervised,
        statusOf: ({ status }) => status,
        evolve: (file, event: ReturnType<typeof open>[number]) => evolve(file, event),
        acts: {
          cancelNonInitiation: (file) => cancelNonInitiation(file, cancellation, AT),
          recordDecision: (file) => recordDecision(file, decision, AT),
          recordExtensionRequest: (file) => recordExtensionRequest(file, request, AT),
          recordChargeApprovalRequest: (file) => recordChargeApprovalRequest(file, approval, AT),
          grantExtension: (file) => grantExtension(file, { exchange: EXTENSION, number: '1', months: 2 }, AT),
          refuseExtension: (file) => refuseExtension(file, { exchange: EXTENSION, number: '1' }, AT),
          approveCharge: (file) => approveCharge(file, { exchange: CHARGE, number: '1' }, AT),
          recordCaseExtensionRequest: (file) => recordCaseExtensionRequest(file, investigation, AT),
          grantCaseExtension: (file) =>
            grantCaseExtension(file, { exchange: INVESTIGATION, number: '1', months: 4 }, AT),
          refuseCaseExtension: (file) => refuseCaseExtension(file, { exchange: INVESTIGATION, number: '1' }, AT),
          cancelCharge: (file) => cancelCharge(file, { exchange: CHARGE, number: '1' }, AT),
          demandEvidence: (file) => demandEvidence(file, { exchange: CHARGE, number: '1' }, AT),
          recordEvidence: (file) => recordEvidence(file, CHARGE, AT),
          cancelTermination: (file) => {
            const served = recordDecision(file, { ...nonInitiation, decision: 'case-termination' }, AT);
            const cancelled = { exchange: CHARGE, notice: NOTICE, number: '1' };
            return cancelTermination({ ...served.reduce(evolve, file) }, cancelled, AT);
          },
        },
      }),
    ).toEqual([]);
  });
});

describe('a decision not to initiate that was served', () => {
  it('is cancelled once', () => {
    const cancelled = cancelNonInitiation(supervised(), cancellation, AT).reduce(evolve, supervised());
    expect(cancelled.decisions).toMatchObject([{ notice: NOTICE, cancelledAt: AT }]);
    expect(() => cancelNonInitiation(cancelled, cancellation, AT)).toThrow('no non-initiation stands');
  });

  it('is not any other decision', () => {
    const other = recordDecision(supervised(), { ...nonInitiation, notice: CHARGE, decision: 'suspension' }, AT);
    const served = other.reduce(evolve, supervised());
    expect(() => cancelNonInitiation(served, { ...cancellation, notice: CHARGE }, AT)).toThrow('no non-initiation');
  });
});

describe('a request to the procuracy', () => {
  it('is decided once', () => {
    const granted = grantExtension(supervised(), { exchange: EXTENSION, number: '1', months: 2 }, AT).reduce(
      evolve,
      supervised(),
    );
    expect(granted.requests[0]).toMatchObject({ decision: 'granted', decidedAt: AT });
    expect(() => refuseExtension(granted, { exchange: EXTENSION, number: '2' }, AT)).toThrow('does not wait');
  });

  it('for an extension is not decided as a charge, nor as the extension of an investigation', () => {
    expect(() => approveCharge(supervised(), { exchange: EXTENSION, number: '1' }, AT)).toThrow('does not wait');
    const grant = { exchange: EXTENSION, number: '1', months: 4 };
    expect(() => grantCaseExtension(supervised(), grant, AT)).toThrow('does not wait');
  });

  it('for a charge may wait for more evidence once, and is decided after that', () => {
    const demanded = demandEvidence(supervised(), { exchange: CHARGE, number: '1' }, AT).reduce(evolve, supervised());
    expect(() => demandEvidence(demanded, { exchange: CHARGE, number: '2' }, AT)).toThrow('demanded already');
    const supplied = recordEvidence(demanded, CHARGE, AT).reduce(evolve, demanded);
    expect(approveCharge(supplied, { exchange: CHARGE, number: '2' }, AT)).toHaveLength(1);
  });
});
