import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Agencies, Agency } from '../local/agencies';
import { projectFolder } from '../local/project';

/** Where the overlays stand; file names are relative to it. */
export const OVERLAYS = join(projectFolder(), 'deploy', 'kubernetes', 'overlays');

/** An overlay for each agency of the agencies file, as file name → text. */
export const overlaysOf = ({ agencies }: Agencies): Map<string, string> =>
  new Map(agencies.map((agency) => [join(agency.id, 'kustomization.yaml'), overlay(agency)]));

const overlay = ({ id, app, name }: Agency): string => `# ${name.vi} · ${name.en}
# Written from deploy/agencies.json by npm run overlays.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: la-chan-${id}
resources:
  - ../../base
labels:
  - pairs: { la-chan.vn/agency: ${id}, app.kubernetes.io/component: ${app} }
    includeTemplates: true
configMapGenerator:
  - name: agency
    behavior: merge
    literals:
      - AGENCY=${id}
      - APP=${app}
`;

/** The overlays on disk, in the form of `overlaysOf`. */
export const readOverlays = (folder = OVERLAYS): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

/** Makes the overlays on disk those of the agencies file and no others. */
export function writeOverlays(overlays: Map<string, string>, folder = OVERLAYS): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of overlays) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
