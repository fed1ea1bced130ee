import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '../../deploy/local/project';
import type { Manifest } from './manifests';

type Model = new (manifest: object) => { validate(): void };

const titleOf = ({ kind, metadata }: Manifest): string => `${metadata.namespace ?? ''} ${kind} ${metadata.name}`.trim();
const modelsOf = ({ apiVersion }: Manifest): string => `kubernetes-models/${apiVersion}`;

/** What Kubernetes would not take: wrong types, formats and values, missing fields, and fields that it does not know. */
export async function faultsOf(manifests: readonly Manifest[]): Promise<string[]> {
  const known: Manifest[] = [];
  const faults: string[] = [];
  for (const manifest of manifests) {
    const models = (await import(modelsOf(manifest)).catch(() => ({}))) as Record<string, Model | undefined>;
    const Kind = models[manifest.kind];
    if (!Kind) {
      faults.push(`${titleOf(manifest)}: there is no ${manifest.kind} in ${manifest.apiVersion}`);
      continue;
    }
    known.push(manifest);
    try {
      new Kind(manifest).validate();
    } catch (error) {
      faults.push(`${titleOf(manifest)}: ${(error as Error).message}`);
    }
  }
  return [...faults, ...unknownFields(known)];
}

/** The schemas let a misspelt field pass; the compiler, given each manifest as a literal of its type, does not. */
function unknownFields(manifests: readonly Manifest[]): string[] {
  const file = join(projectFolder(), 'test', 'deployment', 'manifests-as-literals.ts');
  const starts: number[] = [];
  let text = '';
  for (const [index, manifest] of manifests.entries()) {
    starts.push(text.length);
    text += `import type { I${manifest.kind} as T${index} } from '${modelsOf(manifest)}';\n`;
    text += `export const m${index}: T${index} = ${JSON.stringify(manifest)};\n`;
  }
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.Node16,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map(({ start = 0, messageText }) => {
    const manifest = manifests[starts.findLastIndex((begin) => begin <= start)];
    return `${manifest ? titleOf(manifest) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
