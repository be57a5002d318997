import { useEffect, useState } from 'preact/hooks';
import type { Services } from '../../content-rules/schema.ts';
import { loadServices } from '../../content-rules/services.ts';
import type { PhoneLine } from '../../lib/state/shape.ts';
import type { ServiceChange } from './service-change.ts';
import { ServiceList } from './service-list.tsx';
import { useServiceWords } from './service-words.ts';

/** The list of accounts, fetched from the product's own files when it is first looked at. */
export function ServicesSection(props: {
  line: Pick<PhoneLine, 'services' | 'ownServices'>;
  onChange(change: ServiceChange): void;
}) {
  const t = useServiceWords();
  const [services, setServices] = useState<Services | null>(null);
  useEffect(() => {
    let current = true;
    void loadServices().then((loaded) => {
      if (current) setServices(loaded);
    });
    return () => {
      current = false;
    };
  }, []);
  if (services === null) return <p class="soft">{t('loading')}</p>;
  return <ServiceList services={services} {...props} />;
}
