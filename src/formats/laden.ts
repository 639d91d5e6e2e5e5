/** Fetches the reader of pages and rich text, only when there is something to read: it is heavy, and most days nobody needs it. */
export const loadHtml = (): Promise<typeof import('./html')> => import('./html');
