import { applicationAnswered, applicationReceived } from '@la-chan/contracts';
import {
  applicationsAfter,
  applicationsBrought,
  protectionsOf,
  type Applied,
  type BodyApplicationEvent,
} from './application';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';

const brought = applicationsBrought<BodyApplicationEvent>(applicationReceived, applicationAnswered);
const asked = { application: ID, by: 'witness', about: 'protection', text: OTHER } as const;
const waiting = { ...asked, granted: null, reasons: null };
const granted = { ...asked, granted: true, reasons: null };
const after = (file: Applied, coming: Applied['applications']): Applied['applications'] =>
  brought({ id: ID, ...file }, coming, AT).reduce(
    (applications, event) => applicationsAfter({ applications }, event),
    file.applications,
  );

describe('what was asked for elsewhere, for secrecy or protection', () => {
  it('comes with what has become of it, and is still to be answered where nothing has', () => {
    expect(after({ applications: [] }, [granted])).toEqual([granted]);
    expect(after({ applications: [] }, [waiting])).toEqual([waiting]);
  });

  it('comes once, and is answered as it was there since', () => {
    expect(after({ applications: [waiting] }, [waiting, granted])).toEqual([granted]);
    expect(after({ applications: [] }, [waiting, granted, granted])).toEqual([granted]);
  });

  it('stays as it was answered here', () => {
    const refused = { ...asked, granted: false, reasons: OTHER };
    expect(brought({ id: ID, applications: [refused] }, [granted], AT)).toEqual([]);
  });

  it('is not what was asked about how the report is resolved', () => {
    const general = { application: OTHER, by: 'reporter', text: ID, granted: null, reasons: null } as const;
    expect(protectionsOf({ applications: [general, waiting] })).toEqual([waiting]);
  });
});
