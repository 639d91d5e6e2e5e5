import path from 'node:path';

/** A file as build systems name it: from where the command runs, with forward slashes. A file elsewhere keeps its whole name. */
export function padOf(bestand: string): string {
  const full = path.resolve(bestand);
  const relative = path.relative(process.cwd(), full);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return (bestand === '-' ? 'invoer' : outside ? bestand : relative).replaceAll('\\', '/');
}

/** The same as a URI reference (RFC 3986): what has a meaning in a URI, or no place in one, is written with %. */
export function uriOf(bestand: string): string {
  const pad = padOf(bestand);
  const absolute = /^[a-z]:\//i.test(pad) ? `file:///${pad[0]}:` : '';
  const rest = absolute === '' ? pad : pad.slice(2);
  // Half a character (possible in names on Windows) cannot be written in a URI.
  const escaped = rest
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return absolute + escaped;
}
