import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOSTS, haalOp, NietOpgehaald, type Opgehaald, type Ophaalwijze } from '../../../src/fetch';

type Antwoord = (request: IncomingMessage, response: ServerResponse) => void;

const XML =
  '<?xml version="1.0"?>\n<kamervragen><vraag><nr>Vraag 1</nr><al>Hoe hoog is de dijk?</al></vraag></kamervragen>\n';
const HTML = '<!doctype html><html><body><div class="vraag"><h2>Vraag 1</h2><p>Hoe hoog?</p></div></body></html>\n';
const DOCUMENT = '0a1b2c3d-0000-4000-8000-00000000000a';
const ZAAK = {
  value: [
    {
      Nummer: '2025Z90001',
      Document: [
        { Id: '0a1b2c3d-0000-4000-8000-00000000000b', Soort: 'Mededeling', Verwijderd: false },
        { Id: '0a1b2c3d-0000-4000-8000-00000000000c', Soort: 'Schriftelijke vragen', Verwijderd: true },
        { Id: DOCUMENT, Soort: 'Schriftelijke vragen', Verwijderd: false },
      ],
    },
  ],
};
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const geef =
  (type: string, tekst: string): Antwoord =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(tekst);
const status =
  (code: number, headers: Record<string, string> = {}): Antwoord =>
  (_, response) =>
    response.writeHead(code, headers).end('<html>fout</html>');

describe('haalOp', () => {
  let server: Server;
  let paden: Record<string, Antwoord>;
  /** What was asked, as the official address of it. */
  let gevraagd: string[];
  let headers: IncomingMessage['headers'][];

  before((done) => {
    server = createServer((request, response) => {
      headers.push(request.headers);
      const antwoord = paden[request.url ?? ''] ?? status(404);
      antwoord(request, response);
    }).listen(0, '127.0.0.1', done);
  });
  beforeEach(() => {
    paden = {};
    gevraagd = [];
    headers = [];
  });
  after((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });

  /** The official hosts are played by the local server; any other address is a fault of ours. */
  const fetch: Ophaalwijze['fetch'] = (input, init) => {
    const url = new URL(String(input));
    assert.equal(url.protocol, 'https:');
    assert.ok(HOSTS.includes(url.host), url.host);
    gevraagd.push(url.href);
    return globalThis.fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}${url.pathname}${url.search}`,
      init,
    );
  };
  const haal = (nummer: string, wijze: Partial<Ophaalwijze> = {}): Promise<Opgehaald> =>
    haalOp(nummer, { fetch, ...wijze });
  const fout = async (nummer = '2025Z90001', wijze: Partial<Ophaalwijze> = {}): Promise<string> => {
    const error = await haal(nummer, wijze).then(
      () => assert.fail('het lukte'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof NietOpgehaald, String(error));
    return error.message;
  };
  const tekst = ({ bytes }: Opgehaald): string => new TextDecoder().decode(bytes);

  it('brings the XML of questions and of an item of the Aanhangsel', async () => {
    paden['/kv-tk-2025Z90001.xml'] = geef('application/xml; charset=utf-8', XML);
    paden['/ah-tk-20252026-61.xml'] = geef('text/xml', XML);
    for (const nummer of [
      '2025Z90001',
      ' kv-tk-2025z90001 ',
      'https://zoek.officielebekendmakingen.nl/kv-tk-2025Z90001.html',
    ]) {
      const opgehaald = await haal(nummer);
      assert.equal(opgehaald.naam, 'kv-tk-2025Z90001.xml');
      assert.equal(opgehaald.url, 'https://zoek.officielebekendmakingen.nl/kv-tk-2025Z90001.xml');
      assert.equal(tekst(opgehaald), XML);
    }
    assert.equal((await haal('ah-tk-20252026-61')).naam, 'ah-tk-20252026-61.xml');
  });

  it('takes the HTML where there is no XML, or something else in its place', async () => {
    paden['/kv-tk-2025Z90001.html'] = geef('text/html', HTML);
    assert.equal((await haal('2025Z90001')).naam, 'kv-tk-2025Z90001.html');
    paden['/kv-tk-2025Z90001.xml'] = geef('text/html', '<html>Niet gevonden</html>');
    assert.equal(tekst(await haal('2025Z90001')), HTML);
  });

  it('takes the letter of the Kamer where the questions are not published yet', async () => {
    const zaak = `/OData/v4/2.0/Zaak?$filter=Verwijderd%20eq%20false%20and%20Nummer%20eq%20%272025Z90001%27&$expand=Document`;
    paden[zaak] = geef('application/json; odata.metadata=minimal', JSON.stringify(ZAAK));
    paden[`/OData/v4/2.0/Document(${DOCUMENT})/resource`] = geef(WORD, 'PK\u0003\u0004 enzovoort');
    const { naam, url } = await haal('2025Z90001');
    assert.equal(naam, 'kv-tk-2025Z90001.docx');
    assert.equal(url, `https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Document(${DOCUMENT})/resource`);
    // A number that nobody has, and an answer that holds no letter.
    for (const leeg of [
      '{"value":[]}',
      '{"value":[{"Document":[{"Id":"../../x","Soort":"Schriftelijke vragen"}]}]}',
      '{}',
    ]) {
      paden[zaak] = geef('application/json', leeg);
      assert.match(
        await fout(),
        /^kv-tk-2025Z90001 staat niet op zoek\.officielebekendmakingen\.nl of gegevensmagazijn\.tweedekamer\.nl\./,
      );
    }
    paden[zaak] = geef('application/json', '{"value": kapot}');
    assert.match(await fout(), /stuurde iets anders dan Kamervragen/);
  });

  it('asks nothing for what is no number', async () => {
    for (const nummer of [
      '',
      '2025Z9000',
      '2025Z900011',
      'kv-tk-2025',
      'ah-tk-20252027-1',
      'ah-tk-20252026-',
      '../x',
      'https://example.org/kv-tk-2025Z90001.xml',
      "2025Z90001' or 1 eq 1",
    ])
      assert.match(await fout(nummer), /^Dit is geen nummer van Kamervragen\./, nummer);
    assert.deepEqual(gevraagd, []);
  });

  it('sends nothing but the address: no cookies, no page it came from', async () => {
    paden['/kv-tk-2025Z90001.xml'] = geef('application/xml', XML);
    await haal('2025Z90001');
    const [eerste] = headers;
    assert.equal(eerste?.cookie, undefined);
    assert.equal(eerste?.referer, undefined);
    assert.equal(eerste?.authorization, undefined);
  });

  it('says so when there is no such publication', async () => {
    assert.equal(
      await fout('ah-tk-20252026-61'),
      'ah-tk-20252026-61 staat niet op zoek.officielebekendmakingen.nl. Controleer het nummer.',
    );
  });

  it('says so when the server refuses, is busy or is broken, and does not ask on', async () => {
    for (const [code, woorden] of [
      [403, /De toegang tot zoek\.officielebekendmakingen\.nl is geweigerd \(403\)/],
      [503, /heeft het te druk \(503\)/],
      [500, /gaf een fout \(500\)/],
      [304, /gaf een fout \(304\)/],
    ] as const) {
      gevraagd = [];
      paden['/kv-tk-2025Z90001.xml'] = status(code);
      assert.match(await fout(), woorden);
      assert.equal(gevraagd.length, 1);
    }
  });

  it('says so when something else comes than questions', async () => {
    paden['/ah-tk-20252026-61.xml'] = geef('image/png', 'x');
    assert.match(
      await fout('ah-tk-20252026-61'),
      /^zoek\.officielebekendmakingen\.nl stuurde iets anders dan Kamervragen\. Of download/,
    );
    paden['/ah-tk-20252026-61.xml'] = (_, response) => response.writeHead(200).end(XML);
    assert.match(await fout('ah-tk-20252026-61'), /iets anders dan Kamervragen/);
  });

  it('follows within the host, and nowhere else', async () => {
    const naar = (location: string): Antwoord => status(302, { location });
    paden['/kv-tk-2025Z90001.xml'] = naar('/vindplaats/1.xml');
    paden['/vindplaats/1.xml'] = geef('application/xml', XML);
    assert.equal((await haal('2025Z90001')).url, 'https://zoek.officielebekendmakingen.nl/vindplaats/1.xml');
    for (const elders of [
      'https://example.org/x.xml',
      '//example.org/x.xml',
      'http://zoek.officielebekendmakingen.nl/x.xml',
      'https://zoek.officielebekendmakingen.nl:8443/x.xml',
      'https://zoek.officielebekendmakingen.nl.example.org/x.xml',
      'https://gegevensmagazijn.tweedekamer.nl/x.xml',
      'file:///etc/passwd',
      'https://[',
    ]) {
      gevraagd = [];
      paden['/kv-tk-2025Z90001.xml'] = naar(elders);
      assert.match(
        await fout(),
        /^zoek\.officielebekendmakingen\.nl verwees door naar .*Dat is niet gevolgd\./,
        elders,
      );
      assert.deepEqual(gevraagd, ['https://zoek.officielebekendmakingen.nl/kv-tk-2025Z90001.xml']);
    }
  });

  it('does not go round in circles', async () => {
    paden['/kv-tk-2025Z90001.xml'] = status(301, { location: '/kv-tk-2025Z90001.xml' });
    assert.match(await fout(), /steeds een ander adres/);
    assert.ok(gevraagd.length < 6);
  });

  it('does not follow what a browser does not tell', async () => {
    const dicht = { type: 'opaqueredirect', status: 0, headers: new Headers(), body: null } as unknown as Response;
    assert.match(await fout('2025Z90001', { fetch: async () => dicht }), /verwees door naar een ander adres/);
  });

  it('stops at what is too big, by the length it tells or by what comes', async () => {
    paden['/kv-tk-2025Z90001.xml'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml', 'content-length': '200000000' }).write('<x>');
    };
    assert.match(await fout(), /^Het document is groter dan 20 MB en is niet opgehaald\./);
    let gestuurd = 0;
    const dicht = new Promise<void>((done) => {
      paden['/kv-tk-2025Z90001.xml'] = (_, response) => {
        const brok = Buffer.alloc(1_000_000, 'x');
        response.writeHead(200, { 'content-type': 'application/xml' });
        const stuur = (): void => {
          while (gestuurd < 200 && !response.destroyed) {
            gestuurd++;
            if (!response.write(brok)) return void response.once('drain', stuur);
          }
          response.end();
        };
        response.once('close', done);
        stuur();
      };
    });
    assert.match(await fout(), /^Het document is groter dan 20 MB/);
    await dicht;
    assert.ok(gestuurd < 100, `${gestuurd} MB gestuurd`);
  });

  it('notices that the connection was cut, with and without a length', async () => {
    paden['/kv-tk-2025Z90001.xml'] = (request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/xml', 'content-length': '5000' })
        .write('<kamervragen>', () => request.socket.destroy());
    };
    assert.match(await fout(), /^De verbinding met zoek\.officielebekendmakingen\.nl brak af/);
    paden['/kv-tk-2025Z90001.xml'] = geef('application/xml', XML.slice(0, 60));
    assert.match(await fout(), /brak af/);
    paden['/kv-tk-2025Z90001.xml'] = geef('application/xml', '');
    assert.match(await fout(), /brak af/);
  });

  it('does not wait for ever, neither for a beginning nor for an end', async () => {
    paden['/kv-tk-2025Z90001.xml'] = () => undefined;
    assert.match(
      await fout('2025Z90001', { tijd: 100 }),
      /^zoek\.officielebekendmakingen\.nl had na 1 seconden? nog niet alles gestuurd\./,
    );
    paden['/kv-tk-2025Z90001.xml'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' }).write('<kamervragen>');
    };
    assert.match(await fout('2025Z90001', { tijd: 300 }), /nog niet alles gestuurd/);
  });

  it('says so when there is no network', async () => {
    const offline = async (): Promise<Response> => {
      throw new TypeError('fetch failed');
    };
    assert.match(
      await fout('2025Z90001', { fetch: offline }),
      /^Er is geen verbinding met zoek\.officielebekendmakingen\.nl\. Controleer of u internet hebt/,
    );
    // A browser does not tell whether there was no network, or the site did not allow it.
    assert.match(
      await fout('2025Z90001', { fetch: offline, browser: true }),
      /^VS Code in de browser krijgt geen verbinding met zoek\.officielebekendmakingen\.nl\. .*download het document/,
    );
  });

  it('stops when the user does, before and on the way', async () => {
    const al = AbortSignal.abort(new Error('gestopt'));
    await assert.rejects(haal('2025Z90001', { signal: al }), /gestopt/);
    assert.deepEqual(gevraagd, []);
    const knop = new AbortController();
    paden['/kv-tk-2025Z90001.xml'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' }).write('<kamervragen>');
      knop.abort(new Error('gestopt'));
    };
    await assert.rejects(haal('2025Z90001', { signal: knop.signal }), /gestopt/);
  });
});
