/** What we use of yaml. Only `laadYaml` asks for this file. */
export { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
