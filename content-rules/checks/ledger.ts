/** Where the checks write down what they find. */

export interface Ledger {
  /** "file /path: reason", in the order found. */
  faults: string[];
  fault: (file: string, path: string, reason: string) => void;
  /** A fault unless the id is known. */
  must: (file: string, path: string, known: ReadonlySet<string>, id: string, what: string) => void;
  /** The ids as a set; a fault for each that stands twice. */
  once: (file: string, path: string, named: readonly { id: string }[]) => Set<string>;
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const faults: string[] = [];
  const fault: Ledger['fault'] = (file, path, reason) =>
    void faults.push(`${file} ${path}: ${reason}`);
  return {
    faults,
    fault,
    must: (file, path, known, id, what) => {
      if (!known.has(id)) fault(file, path, `no ${what} "${id}"`);
    },
    once: (file, path, named) => {
      const seen = new Set<string>();
      for (const { id } of named) {
        if (seen.has(id)) fault(file, path, `"${id}" stands twice`);
        seen.add(id);
      }
      return seen;
    },
  };
}
