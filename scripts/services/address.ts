import { connect, createServer } from 'node:net';
import { freePort } from './free-port';

export type Address = {
  host: string;
  port: number;
  isLoopback: boolean;
  /** What people type; links and the Origin check use it. */
  site: string;
  /** How this machine reaches it. */
  internal: string;
};

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

/** From HOST, PORT and SITE_URL: http://localhost:3000 unless told otherwise. */
export async function readAddress(): Promise<Address> {
  const host = process.env.HOST || 'localhost';
  const wanted = Number(process.env.PORT || 3000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  }
  const port = wanted || (await freePort());
  const name = EVERYWHERE.includes(host) ? 'localhost' : host;
  const internal = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const site = (process.env.SITE_URL || internal).replace(/\/$/, '');
  return { host, port, isLoopback: LOOPBACK.includes(host), site, internal };
}

/** Says clearly that the port is taken, before anything has been started for it. */
export async function assertPortFree({ host, port, internal }: Address) {
  // `localhost` has two addresses: another server may hold the one that we would not notice.
  if ((await isAnswered(new URL(internal).hostname, port)) || !(await canListen(host, port))) {
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose another: PORT=3001 npm start`,
    );
  }
}

function isAnswered(host: string, port: number) {
  return new Promise<boolean>((resolve) => {
    const socket = connect({ host: host.replace(/[[\]]/g, ''), port, timeout: 1000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function canListen(host: string, port: number) {
  return new Promise<boolean>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`Cannot listen on ${host}, port ${port}: ${error.message}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
