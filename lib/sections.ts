/** The sections of the full page, as its address names them: plan.html#money, plan.html#stuck/no-code. */
export const sections = [
  'plan',
  'answers',
  'number',
  'services',
  'dates',
  'money',
  'lines',
  'call',
  'after',
  'evidence',
  'letters',
  'contacts',
  'words',
  'stuck',
] as const;
export type SectionId = (typeof sections)[number];

export interface SectionPlace {
  section: SectionId;
  /** What is shown within it: a task, a problem. */
  detail: string | null;
}

/** Where an address leads; the plan where it names no section of ours. */
export function readSection(hash: string): SectionPlace {
  const [name, detail] = hash.replace(/^#/, '').split('/');
  const section = sections.find((one) => one === name) ?? 'plan';
  return { section, detail: detail && section === name ? detail : null };
}

/** The address of a section within the full page. */
export function sectionHash(section: SectionId, detail: string | null = null): string {
  return detail === null ? `#${section}` : `#${section}/${detail}`;
}

/** The address of a section from anywhere in the extension. */
export function planAddress(section: SectionId, detail: string | null = null): string {
  return `/plan.html${sectionHash(section, detail)}`;
}
