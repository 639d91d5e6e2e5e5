import { readVragenset } from '../vragenset';
import { documentId } from './documentId';
import { EIGEN_MAP } from './eigenMap';

const ID = /^[A-Za-z0-9]{1,40}-[0-9a-f]{16}$/;

/** True for an id as `documentId` gives it. One that comes out of a file may be anybody's: what could name another place is none. */
export function isDocumentId(id: string): boolean {
  return ID.test(id);
}

/** Where the text of a letter that went out is kept, seen from its folder. @param id for which `isDocumentId` holds */
export function uitgegevenPad(id: string): string {
  return `${EIGEN_MAP}/uitgegeven/${id}.md`;
}

/** True when this is the very text that went out under this id; false when somebody changed the file since. */
export function isUitgegeven(id: string, tekst: string): boolean {
  return documentId(readVragenset(tekst)) === id;
}
