import type { Checked } from '../bevinding';
import type { Output } from '../output';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'] as const;
export type Format = (typeof FORMATS)[number];

export type Reporter = (checked: readonly Checked[], output: Output) => void;

/** Each form is loaded only when it is asked for. */
export async function reporterFor(format: Format): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty')).reportPretty;
    case 'json':
      return (await import('./json')).reportJson;
    case 'sarif':
      return (await import('./sarif')).reportSarif;
    case 'github':
      return (await import('./github')).reportGithub;
    case 'junit':
      return (await import('./junit')).reportJunit;
    case 'codequality':
      return (await import('./codequality')).reportCodequality;
  }
}
