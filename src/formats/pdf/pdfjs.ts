type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What is needed of pdf.js, without the names that it leaves on the global object. */
export interface Lezer {
  readonly pdfjs: Pdfjs;
  /** A worker that lives in this same thread: no file of its own, no address to fetch. */
  newWorker(): InstanceType<Pdfjs['PDFWorker']>;
}

/** Names that pdf.js reads or sets on the global object. Other extensions share that object, so they are put back as they were. */
const NAMEN = ['self', 'navigator', 'DOMMatrix', 'ImageData', 'Path2D', 'pdfjsWorker'] as const;

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
      pdfjs,
      newWorker() {
        const terug = snapshot();
        // pdf.js looks for its worker here before it goes to find a file.
        Object.defineProperty(globalThis, 'pdfjsWorker', { value: { WorkerMessageHandler }, configurable: true });
        try {
          return pdfjs.PDFWorker.create({ verbosity: pdfjs.VerbosityLevel.ERRORS });
        } finally {
          terug();
        }
      },
    };
  } finally {
    herstel();
  }
}
