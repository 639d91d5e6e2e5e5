/** How a report can be written (`--format`). */
export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'codequality'] as const;
export type Format = (typeof FORMATS)[number];
