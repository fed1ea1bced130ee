import type { Agencies } from '../local/agencies';

/** Rules that tell Prometheus who has to be there: of an agency without a pod it would know nothing. */
export const expectedAgencies = ({
  agencies,
}: Agencies): string => `# Who takes part: AgencyDown tells who of these is not there.
# Written from deploy/agencies.json by npm run overlays.
groups:
  - name: who takes part
    rules:
${agencies.map(({ id }) => `      - { record: 'lachan:agency', expr: vector(1), labels: { agency: ${id} } }`).join('\n')}
`;
