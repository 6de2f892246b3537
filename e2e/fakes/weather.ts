import { createServer } from 'node:http';

/** What OpenWeather is to answer: a condition code and degrees, a status, or nothing at all. */
export type Sky =
  | { id: number; temp: number; isNight?: boolean }
  | { status: number }
  | 'hangs'
  | 'nonsense';

export type FakeWeather = Awaited<ReturnType<typeof startFakeWeather>>;

/** OpenWeather's current weather over HTTP, by place, as its documentation shows it. */
export async function startFakeWeather() {
  const skies = new Map<string, Sky>();
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(searchParams);
    const sky = skies.get(searchParams.get('q') ?? '');
    if (sky === 'hangs') return;
    response.setHeader('content-type', 'application/json');
    if (pathname !== '/data/2.5/weather' || !sky) {
      response.writeHead(404).end('{"cod":"404","message":"city not found"}');
    } else if (sky === 'nonsense') {
      response.end('<html>');
    } else if ('status' in sky) {
      response.writeHead(sky.status).end('{"cod":500}');
    } else {
      const icon = sky.isNight ? '01n' : '01d';
      response.end(JSON.stringify({ weather: [{ id: sky.id, icon }], main: { temp: sky.temp } }));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    skies,
    /** Every query that came, oldest first. */
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
