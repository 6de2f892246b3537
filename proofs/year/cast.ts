import type { Times } from '@/lib/check-ins/next-instant';
import { someTimes } from '../next-instant/some-times';

/** Clocks that differ: half hours, quarters, two-hour jumps, both sides of the date line. */
const zones = [
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Pacific/Honolulu',
  'Pacific/Auckland',
  'Pacific/Easter',
  'Pacific/Norfolk',
  'Pacific/Marquesas',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Havana',
  'America/Nuuk',
  'America/Santiago',
  'America/Asuncion',
  'America/Sao_Paulo',
  'America/Phoenix',
  'America/Caracas',
  'Atlantic/Azores',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Kyiv',
  'Europe/Moscow',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Africa/Lagos',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Eucla',
] as const;

/** What the nth person wishes at the beginning of the year, and whether they ever say a word. */
export function wishesOf(n: number, next: () => number): Times {
  return someTimes(zoneOf(n), next);
}

export function zoneOf(n: number): string {
  return zones[n % zones.length] ?? 'UTC';
}

export const zoneCount = zones.length;
