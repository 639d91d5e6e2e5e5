import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is needed of pdf.js, without the names that it leaves on the global object. */
export interface Lezer {
  /** Begins to read a document, in this same thread: no worker file, no address to fetch, nothing evaluated, nothing drawn. */
  open(data: Uint8Array): PDFDocumentLoadingTask;
}

/** Names that pdf.js reads or sets on the global object. Other extensions share that object, so they are put back as they were. */
const NAMEN = [
  'self',
  'navigator',
  'DOMMatrix',
  'ImageData',
  'Path2D',
  'pdfjsWorker',
  'pdfjsLib',
  '_pdfjsTestingUtils',
] as const;

function snapshot(): () => void {
  const voor = NAMEN.map((naam) => [naam, Object.getOwnPropertyDescriptor(globalThis, naam)] as const);
  return () => {
    for (const [naam, descriptor] of voor) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, naam);
      else if (descriptor.configurable) Object.defineProperty(globalThis, naam, descriptor);
    }
  };
}

/** Only drawing uses these; nothing is drawn here, but pdf.js asks for them as soon as it is loaded. */
function placeholders(): void {
  for (const naam of ['DOMMatrix', 'ImageData', 'Path2D'] as const) {
    if (!(naam in globalThis)) Object.defineProperty(globalThis, naam, { value: class {}, configurable: true });
  }
}

/** In the place of what makes a canvas: nothing is drawn. */
class Niets {
  destroy(): void {}
}

let geladen: Promise<Lezer> | null = null;

/** Loads pdf.js, once. */
export function laadPdfjs(): Promise<Lezer> {
  geladen ??= laad();
  return geladen;
}

async function laad(): Promise<Lezer> {
  const herstel = snapshot();
  placeholders();
  try {
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return {
      open(data) {
        const terug = snapshot();
        // pdf.js looks for its worker here before it goes to find a file.
        Object.defineProperty(globalThis, 'pdfjsWorker', { value: { WorkerMessageHandler }, configurable: true });
        try {
          return pdfjs.getDocument({
            data,
            verbosity: pdfjs.VerbosityLevel.ERRORS,
            isEvalSupported: false,
            disableFontFace: true,
            useSystemFonts: false,
            useWorkerFetch: false,
            useWasm: false,
            isOffscreenCanvasSupported: false,
            isImageDecoderSupported: false,
            enableXfa: false,
            CanvasFactory: Niets,
            FilterFactory: Niets,
          });
        } finally {
          terug();
        }
      },
    };
  } finally {
    herstel();
  }
}
