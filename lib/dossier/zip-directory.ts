/** Reads from a ZIP's list what the library does not tell: the kind of each entry. */

export interface Listed {
  name: string;
  /** A file that only points at another: unpacked, it may lead anywhere. */
  isLink: boolean;
}

const listMark = 0x02014b50;
const endMark = 0x06054b50;
const endLength = 22;
// As stat() has it: the kind of a file in the four upper bits of its mode.
const [kindBits, linkKind] = [0xf000, 0xa000];

/** The entries as the list at the end of the ZIP has them; none where there is no such list. */
export function listZip(bytes: Uint8Array): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return [];
  const listed: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === listMark) {
    const nameLength = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const mode = view.getUint16(at + 40, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    listed.push({ name, isLink: (mode & kindBits) === linkKind });
    at += 46 + nameLength + more;
  }
  return listed;
}

// A remark of up to 65,535 bytes may follow it.
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.byteLength - at > endLength + 0xffff) return undefined;
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}
