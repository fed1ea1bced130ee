import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TRIAL } from './city.mjs';
import { kubectl, withImages } from './cluster.mjs';

/** The identity provider and the officers of the trial, in a namespace that may speak to the agencies as a gateway does. */
export function trialPod() {
  const labels = { app: 'trial' };
  const script = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'officers.mjs'), 'utf8');
  const container = {
    name: 'trial',
    image: 'la-chan',
    command: ['sh', '-c', 'cp /trial/officers.mjs /la-chan/trial/ && exec node /la-chan/trial/officers.mjs'],
    env: [{ name: 'OIDC_ISSUER', value: `http://issuer.${TRIAL}` }],
    volumeMounts: [
      { name: 'script', mountPath: '/trial' },
      { name: 'here', mountPath: '/la-chan/trial' },
    ],
    readinessProbe: { httpGet: { path: '/jwks', port: 8080 }, periodSeconds: 1 },
  };
  const spec = {
    containers: [container],
    volumes: [
      { name: 'script', configMap: { name: 'trial' } },
      { name: 'here', emptyDir: {} },
    ],
  };
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'trial', namespace: TRIAL },
      data: { 'officers.mjs': script },
    },
    withImages({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'trial', namespace: TRIAL },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
    }),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'issuer', namespace: TRIAL },
      spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
    },
  ];
}

/** Asks the trial's pod, from within it. */
export const trial = (path) =>
  JSON.parse(
    kubectl([
      '-n',
      TRIAL,
      'exec',
      'deployment/trial',
      '--',
      'node',
      '-e',
      `fetch('http://127.0.0.1:8080${path}').then(async (a) => console.log(await a.text()))`,
    ]),
  );
