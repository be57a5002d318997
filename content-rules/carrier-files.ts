/** The folder of one carrier, read from its parsed files. */
import type { Carrier, CarrierTask, Contact, Link, Places } from './schema.ts';

/** Path inside content-rules/ → parsed JSON. */
export type RuleFiles = Record<string, unknown>;

export interface CarrierFiles {
  /** Name of the folder. */
  id: string;
  about: Carrier;
  map: Places;
  links: Link[];
  tasks: CarrierTask[];
  contacts: Contact[];
  /** "links" → "carriers/att/links.json". */
  file: (part: string) => string;
}

/** What a carrier's folder has to have. */
export const carrierParts = ['carrier', 'places', 'links', 'tasks', 'contacts'];

/** Ids of the carriers that have a folder. */
export function carrierIds(files: RuleFiles): string[] {
  return Object.keys(files).flatMap(
    (file) => /^carriers\/([^/]+)\/carrier\.json$/.exec(file)?.[1] ?? [],
  );
}

/** The files of one carrier as what they are. Call only when every shape is good and none is missing. */
export function readCarrier(id: string, files: RuleFiles): CarrierFiles {
  const file = (part: string) => `carriers/${id}/${part}.json`;
  const part = <T>(name: string) => files[file(name)] as T;
  return {
    id,
    file,
    about: part<Carrier>('carrier'),
    map: part<Places>('places'),
    links: part<{ links: Link[] }>('links').links,
    tasks: part<{ tasks: CarrierTask[] }>('tasks').tasks,
    contacts: part<{ contacts: Contact[] }>('contacts').contacts,
  };
}
