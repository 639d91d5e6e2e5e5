import * as v from 'valibot';
import { defineDocumentRule } from './rule';

/** Judged after all other rules, because only then it is known what there was to accept: see src/lint/acceptatie.ts. */
export default defineDocumentRule({
  id: 'acceptatie',
  titel: 'Elke acceptatie noemt een regel en een reden, en accepteert iets dat er is.',
  waarom: 'Een acceptatie die nergens meer op slaat, verbergt de volgende keer een echte fout.',
  soorten: ['vragen', 'antwoord', 'uitstel', 'mededeling'],
  severity: { concept: 'warning', final: 'warning' },
  options: v.strictObject({}),
  fixable: true,
  looksAt: 'document',
  reads: () => null,
  check: () => [],
  fixes: (_set, { data }) =>
    isRemoval(data) ? [{ title: 'Verwijder deze acceptatie', edits: [data.edit], safe: data.safe }] : [],
});

/** What the fix needs: the edit that takes the acceptance out, and whether that may be done unasked. */
interface Removal {
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
  readonly safe: boolean;
}

function isRemoval(data: unknown): data is Removal {
  return typeof data === 'object' && data !== null && 'edit' in data && 'safe' in data;
}
