/** Scripts as they are said: a step that several have stands once in the file, and each names it. */
import type { Scripts, ScriptsFile } from './schema.ts';

/** Every name of a step replaced by that step; names of none are left out, and told by the check. */
export function withSteps({ steps: shared, ...file }: ScriptsFile): Scripts {
  const scripts = file.scripts.map((script) => ({
    ...script,
    parts: script.parts.map(({ part, steps }) => ({
      part,
      steps: steps.flatMap((step) =>
        typeof step === 'string' ? shared.filter(({ id }) => id === step) : [step],
      ),
    })),
  }));
  return { ...file, scripts };
}
