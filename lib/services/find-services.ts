/** Accounts by what a person types to find one. */
import type { Text } from '../../content-rules/schema.ts';
import type { ServiceGroup } from './group-services.ts';

/** The groups with only what fits: an account by its name, or all of a category by the category's. */
export function findServices(groups: readonly ServiceGroup[], query: string): ServiceGroup[] {
  const wanted = fold(query);
  if (wanted === '') return [...groups];
  return groups
    .map((group) =>
      isNamed(group.category.name, wanted)
        ? group
        : { ...group, items: group.items.filter(({ service }) => isNamed(service.name, wanted)) },
    )
    .filter(({ items }) => items.length > 0);
}

function isNamed(name: Text, wanted: string): boolean {
  return Object.values(name).some((words) => fold(words).includes(wanted));
}

// Full-width letters, capitals and blanks make no difference.
function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}
