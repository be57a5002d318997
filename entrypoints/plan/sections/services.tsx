import { ServicesSection } from '../../../ui/services/services-section.tsx';
import type { SectionProps } from '../section.tsx';

/** The accounts bound to the number. */
export function Services({ session, change }: SectionProps) {
  const { line } = session;
  return <ServicesSection line={line} onChange={(one) => void change({ ...one, line: line.id })} />;
}
