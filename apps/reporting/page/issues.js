import { by, element, table } from './dom.js';
import { showRevisions } from './drawer.js';
import { trying } from './trying.js';
import { day, say, time } from './words.js';

/** Reports that were issued, each with its form and with what has become known since. */
export function showIssues({ items }, { get, save }) {
  const button = (text, act) => element('button', { type: 'button', onclick: () => trying(act) }, text);
  by('issues').replaceChildren(
    items.length === 0
      ? element('p', { class: 'quiet' }, say('noIssues'))
      : table(
          [say('columnIssue'), say('columnPeriod'), say('columnIssued'), say('columnForm')],
          items.map((issue) => [
            issue.number,
            `${day(issue.period.from)} – ${day(issue.period.to)}`,
            time(issue.issuedAt),
            element(
              'div',
              { class: 'acts' },
              ['xlsx', 'csv'].map((format) =>
                button(format.toUpperCase(), () => save(`/scorecard/issues/${issue.id}/form`, { format })),
              ),
              button(say('revisions'), () => showRevisions(get, issue)),
            ),
          ]),
          say('issues'),
        ),
  );
}

/** Lets a leader issue what is on the page. */
export function offerIssue(session, served, question) {
  by('issue').hidden = !session.roles.includes('leader');
  by('issue').addEventListener('click', () =>
    trying(async () => {
      if (!window.confirm(say('issueAsk'))) return;
      const { report } = await served.post('/scorecard/issues', { ...question(), unit: '', asKnownOn: '' });
      by('news').textContent = say('issued', { number: report.number });
      showIssues(await served.get('/scorecard/issues'), served);
    }),
  );
}
