import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { portOf } from './port-of';
import type { FakeProviders } from './providers';
import { written } from './telegram-updates';
import { textOf } from './text-of';

const SOMEBODY = 4711;

/** A page with everything that the fakes took, and a line to write from Telegram; for `npm run dev`. */
export async function startOutbox(fakes: FakeProviders) {
  const server = createServer((request, response) => {
    serve(fakes, request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function serve(fakes: FakeProviders, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'POST') {
    const said = new URLSearchParams(await textOf(request)).get('text') ?? '';
    fakes.telegram.push(written(SOMEBODY, said));
    return response.writeHead(303, { location: '/' }).end();
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(pageOf(fakes));
}

function pageOf({ telegram, expo, smtp, push }: FakeProviders): string {
  const lists = {
    Telegram: telegram.messages().map(({ body }) => String(body.text)),
    'Browser notifications': push.pushes.map(({ text }) => text),
    'Notifications on phones': expo.notes.map((note) => JSON.stringify(note)),
    'E-mail': smtp.mails.map(({ source }) => source),
  };
  const sections = Object.entries(lists).map(
    ([title, sent]) =>
      `<h2>${title}</h2><ol>${sent.map((one) => `<li><pre>${escaped(one)}</pre></li>`).join('')}</ol>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>What would have been sent</title>
<style>body{font:16px/1.5 system-ui;max-width:44rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
<h1>What would have been sent</h1>
<p>No provider is set up, so nothing left this machine. To link Telegram, write <code>/start</code> and
the token at the end of the link's address.</p>
<form method="post"><input name="text" size="40" aria-label="From Telegram">
<button>Write from Telegram</button></form>
${sections.join('\n')}`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
