import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type FakeWeather, type Sky, startFakeWeather } from '@/e2e/fakes/weather';
import { weatherAt } from './weather-at';

const environment = vi.hoisted(() => ({
  OPENWEATHER_API_KEY: '',
  OPENWEATHER_BASE_URL: '',
  LOG_LEVEL: 'silent',
}));
vi.mock('@/env', () => ({ env: () => environment }));

let fake: FakeWeather;
let places = 0;
beforeAll(async () => {
  fake = await startFakeWeather();
});
beforeEach(() => {
  Object.assign(environment, {
    OPENWEATHER_API_KEY: 'a key',
    OPENWEATHER_BASE_URL: fake.baseUrl,
  });
});
afterAll(() => fake.stop());

/** Another place for every sky: a place is asked about once in half an hour. */
function under(sky: Sky): string {
  const place = `Place ${places++}`;
  fake.skies.set(place, sky);
  return place;
}

test.each<[Sky, string | null]>([
  [{ id: 211, temp: 18 }, 'storm'],
  [{ id: 601, temp: 0 }, 'snow'],
  [{ id: 501, temp: 12 }, 'rain'],
  [{ id: 800, temp: 34 }, 'heat'],
  [{ id: 804, temp: -8 }, 'frost'],
  [{ id: 800, temp: 17 }, 'clear'],
  [{ id: 800, temp: 17, isNight: true }, null],
  [{ id: 803, temp: 17 }, null],
  [{ status: 500 }, null],
  [{ status: 401 }, null],
  ['nonsense', null],
])('%j is %s', async (sky, weather) => {
  expect(await weatherAt(under(sky))).toBe(weather);
});

test('nobody waits for one that does not answer, and it is not asked again at once', async () => {
  const place = under('hangs');
  const before = fake.asked.length;
  expect(await Promise.all([weatherAt(place), weatherAt(place)])).toEqual([null, null]);
  expect(await weatherAt(place)).toBeNull();
  expect(fake.asked.length - before).toBe(1);
});

test('without a place or a key, nobody is asked', async () => {
  const before = fake.asked.length;
  expect(await weatherAt(null)).toBeNull();
  environment.OPENWEATHER_API_KEY = '';
  expect(await weatherAt(under({ id: 800, temp: 20 }))).toBeNull();
  expect(fake.asked.length).toBe(before);
});
