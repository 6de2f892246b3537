import { createServer } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { assertPortFree, readAddress } from './address';

afterEach(() => vi.unstubAllEnvs());

function withVariables(variables: Record<string, string>) {
  for (const name of ['HOST', 'PORT', 'SITE_URL']) vi.stubEnv(name, variables[name] ?? '');
}

test.each([
  [{}, { host: 'localhost', port: 3000, site: 'http://localhost:3000', isLoopback: true }],
  [{ PORT: '4000' }, { port: 4000, site: 'http://localhost:4000' }],
  [{ HOST: '127.0.0.1' }, { site: 'http://127.0.0.1:3000', isLoopback: true }],
  [{ HOST: '::1' }, { site: 'http://[::1]:3000', isLoopback: true }],
  [
    { HOST: '0.0.0.0' },
    { site: 'http://localhost:3000', internal: 'http://localhost:3000', isLoopback: false },
  ],
  [
    { SITE_URL: 'https://morrow.example/' },
    { site: 'https://morrow.example', internal: 'http://localhost:3000' },
  ],
])('%o', async (variables, address) => {
  withVariables(variables);
  expect(await readAddress()).toMatchObject(address);
});

test('PORT=0 is any free one', async () => {
  withVariables({ PORT: '0' });
  const { port, site } = await readAddress();
  expect(port).toBeGreaterThan(1023);
  expect(site).toBe(`http://localhost:${port}`);
});

test.each(['web', '-1', '65536', '80.5'])('PORT=%s is refused', async (PORT) => {
  withVariables({ PORT });
  await expect(readAddress()).rejects.toThrow('PORT must be a number');
});

test('a port that another program holds is named', async () => {
  const other = createServer();
  const PORT = await new Promise<string>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(String(typeof address === 'object' ? address?.port : ''));
    });
  });
  withVariables({ PORT });
  await expect(assertPortFree(await readAddress())).rejects.toThrow(`Port ${PORT} is taken`);
  await new Promise((done) => other.close(done));
  await assertPortFree(await readAddress());
});
