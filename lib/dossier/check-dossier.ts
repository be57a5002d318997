/** Tells whether a dossier is as it was saved: the ZIP, or its page alone. */
import { fingerprint } from '../evidence/fingerprint.ts';
import {
  manifestPath,
  pagePath,
  readManifest,
  sumsOf,
  sumsPath,
  type Manifest,
} from './manifest.ts';
import { checkSeal, sameBytes } from './seal.ts';
import { readZip, writeZip, type ReadZip } from './zip.ts';

/**
 * altered, missing, extra: against the list. path: leads out of the folder. twice: two files of one name.
 * link: no file, but a pointer to another.
 * wrapping: every file is whole, but the ZIP around them was written or touched by something else.
 */
export interface Finding {
  kind: 'altered' | 'missing' | 'extra' | 'path' | 'twice' | 'link' | 'wrapping';
  path: string;
}

export type Verdict =
  | { fault: 'not-a-dossier' | 'newer' | 'too-large' }
  /** `sha256`: of the whole file, to compare with what was noted down when it was saved. */
  | { findings: Finding[]; count: number; made: string | null; sha256: string };

/** What is wrong with the file; nothing where `findings` is empty. */
export async function checkDossier(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const zip = readZip(bytes);
  if (zip === 'too-large') return { fault: zip };
  if (zip === 'not-a-zip') return checkPage(bytes);
  const { packed, tricks, twice, links } = zip;
  const list = packed.get(manifestPath);
  const manifest = list && readManifest(list);
  if (manifest === 'newer') return { fault: 'newer' };
  // The file with everything has sums of its own, and is no dossier that something is missing from.
  if (list === undefined && !packed.has(pagePath)) return { fault: 'not-a-dossier' };
  const findings: Finding[] = [
    ...tricks.map((path) => ({ kind: 'path', path }) as const),
    ...twice.map((path) => ({ kind: 'twice', path }) as const),
    ...links.map((path) => ({ kind: 'link', path }) as const),
  ];
  const sha256 = await fingerprint(bytes);
  if (manifest === undefined || manifest === 'altered') {
    const kind = manifest === undefined ? 'missing' : 'altered';
    return { findings: [...findings, { kind, path: manifestPath }], count: 0, made: null, sha256 };
  }
  findings.push(...(await compare(manifest, list!, packed)));
  if (findings.length === 0 && !sameBytes(writeZip(packed), bytes))
    findings.push({ kind: 'wrapping', path: '' });
  return { findings, count: manifest.list.length, made: manifest.made, sha256 };
}

async function checkPage(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const seal = await checkSeal(bytes);
  if (seal === 'none') {
    // "PK": a ZIP that is too damaged to be read is altered, whatever it was.
    const broken = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return broken
      ? await whole(bytes, [{ kind: 'altered', path: '' }])
      : { fault: 'not-a-dossier' };
  }
  return whole(bytes, seal === 'whole' ? [] : [{ kind: 'altered', path: '' }]);
}

async function whole(bytes: Uint8Array<ArrayBuffer>, findings: Finding[]): Promise<Verdict> {
  return { findings, count: 1, made: null, sha256: await fingerprint(bytes) };
}

async function compare(
  { list }: Manifest,
  manifest: Uint8Array<ArrayBuffer>,
  packed: ReadZip['packed'],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { path, size, sha256 } of list) {
    const bytes = packed.get(path);
    if (bytes === undefined) findings.push({ kind: 'missing', path });
    else if (bytes.length !== size || (await fingerprint(bytes)) !== sha256)
      findings.push({ kind: 'altered', path });
  }
  // The page has a seal of its own, and without it this would be no dossier.
  const page = packed.get(pagePath);
  const isWhole = page !== undefined && (await checkSeal(page)) === 'whole';
  if (!isWhole && !findings.some(({ path }) => path === pagePath))
    findings.push({ kind: page === undefined ? 'missing' : 'altered', path: pagePath });
  const listed = new Set([...list.map(({ path }) => path), manifestPath, sumsPath]);
  for (const path of packed.keys()) if (!listed.has(path)) findings.push({ kind: 'extra', path });
  // The two lists vouch for each other; which of them was touched cannot be told.
  const sums = sumsOf([...list, { path: manifestPath, sha256: await fingerprint(manifest) }]);
  const found = packed.get(sumsPath);
  if (found === undefined) findings.push({ kind: 'missing', path: sumsPath });
  else if (!sameBytes(found, sums))
    findings.push({ kind: 'altered', path: `${manifestPath} / ${sumsPath}` });
  return findings;
}
