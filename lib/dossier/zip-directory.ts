/** Reads a ZIP's list: where each file lies in it, and what it claims to be. Nothing of it is believed yet. */

export interface Listed {
  name: string;
  /** A file that only points at another: unpacked, it may lead anywhere. */
  isLink: boolean;
  /** Locked with a password. */
  isLocked: boolean;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  /** Its bytes as they lie in the ZIP. */
  packed: Uint8Array<ArrayBuffer>;
  /** How many it says to be when unpacked. */
  size: number;
}

const [fileMark, listMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const endLength = 22;
// As stat() has it: the kind of a file in the four upper bits of its mode.
const [kindBits, linkKind] = [0xf000, 0xa000];
// These say that the true number stands elsewhere, as in a ZIP of more than 4 GB: no dossier is one.
const [elsewhere, elsewhereCount] = [0xffffffff, 0xffff];

/**
 * The entries as the list at the end of the ZIP has them; undefined where there is none, where it is cut
 * off or points outside, and where files lie over one another.
 */
export function listZip(bytes: Uint8Array<ArrayBuffer>): Listed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === elsewhereCount || at === elsewhere) return undefined;
  const listed: Listed[] = [];
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== listMark) return undefined;
    const one = readEntry(bytes, view, at);
    if (one === undefined) return undefined;
    listed.push(one);
    const more = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + more.reduce((sum, length) => sum + length, 0);
  }
  const lying = listed.reduce((sum, { packed }) => sum + packed.length, 0);
  return lying > bytes.length ? undefined : listed;
}

function readEntry(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number): Listed | undefined {
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const file = view.getUint32(at + 42, true);
  if (file + 30 > bytes.length || view.getUint32(file, true) !== fileMark) return undefined;
  const from = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  if (from + packedSize > bytes.length) return undefined;
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder('utf-8', { ignoreBOM: true }).decode(name),
    isLink: (view.getUint16(at + 40, true) & kindBits) === linkKind,
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(from, from + packedSize),
    size,
  };
}

// A remark of up to 65,535 bytes may follow it.
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.byteLength - at > endLength + 0xffff) return undefined;
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}
