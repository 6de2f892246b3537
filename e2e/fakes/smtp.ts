import { SMTPServer } from 'smtp-server';
import { portOf } from './port-of';

export type Mail = { to: string[]; source: string };
type Does = { kind: 'refuse'; code: number } | { kind: 'accept, then drop' };

export type FakeSmtp = Awaited<ReturnType<typeof startFakeSmtp>>;

/** A mail server that keeps what it is given, over the real protocol. */
export async function startFakeSmtp({ port = 0 }: { port?: number } = {}) {
  const mails: Mail[] = [];
  const script: Does[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, callback) {
      const [does] = script;
      if (does?.kind !== 'refuse') return callback();
      script.shift();
      callback(Object.assign(new Error('as scripted'), { responseCode: does.code }));
    },
    onData(stream, session, callback) {
      let source = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        source += text;
      });
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
        if (script[0]?.kind !== 'accept, then drop') return callback();
        script.shift();
        for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', () => ready()));
  return {
    url: `smtp://127.0.0.1:${portOf(server.server.address())}`,
    mails,
    script: (...more: Does[]) => script.push(...more),
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}
