import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Caller } from '../../lib/contacts/caller.ts';

interface Called {
  caller: Caller;
  /** The user says from where they call. */
  onCountry(country: string): void;
}

const CallerContext = createContext<Called | null>(null);

/** Tells every number below it from where it is to be dialled. */
export function CallerProvider(props: Called & { children: ComponentChildren }) {
  const { caller, onCountry, children } = props;
  return <CallerContext.Provider value={{ caller, onCountry }}>{children}</CallerContext.Provider>;
}

/** From where the user calls. */
export function useCaller(): Called {
  const called = useContext(CallerContext);
  if (called === null) throw new Error('useCaller needs a CallerProvider around it');
  return called;
}
