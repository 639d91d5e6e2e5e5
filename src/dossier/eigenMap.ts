/** Where a folder keeps what we need for it ourselves; nothing in it is a document that somebody works on. */
export const EIGEN_MAP = '.kamervragen';

/** True for a path or uri of something that we keep ourselves: it counts for no overview and no check of a folder. */
export function isEigenBestand(pad: string): boolean {
  return pad.split(/[\\/]/).includes(EIGEN_MAP);
}
