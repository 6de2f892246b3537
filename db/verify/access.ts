import { tables } from '@/db/tables';
import type { Fact } from './fact';

const verbs = ['select', 'insert', 'update', 'delete'] as const;
type Verb = (typeof verbs)[number];

/** What a signed-in person may do with their own rows; `anon` may nothing, `service_role` all. */
const ownRows: Record<string, readonly Verb[]> = {
  users: ['select'],
  onboarding: verbs,
  conversations: verbs,
  companion_messages: verbs,
  message_reports: verbs,
  user_context: verbs,
  memory_history: ['select', 'insert'],
  memory_embeddings: ['select', 'delete'],
  message_embeddings: ['select', 'delete'],
  memory_suggestions: verbs,
  forgotten_memories: verbs,
  scheduled_messages: verbs,
  check_in_wishes: verbs,
  user_devices: verbs,
  telegram_link_tokens: verbs,
  consents: ['select', 'insert'],
  daily_usage: ['select'],
  extraction_logs: ['select'],
  push_notifications: ['select'],
  deliveries: ['select', 'insert'],
  channel_slots: [],
  webhook_events: [],
  job_runs: [],
};

/** Where a person may change some columns only. */
const ownColumns: Record<string, readonly string[]> = {
  memory_history: ['before', 'after', 'memory_id'],
  push_notifications: ['title', 'body', 'data'],
  users: [
    'display_name',
    'preferences',
    'companion_name',
    'preferred_message_time',
    'support_style',
    'timezone',
    'location',
    'onboarding_completed_at',
    'message_time_flexibility',
    'check_ins_enabled',
    'check_ins_paused_until',
    'quiet_hours_start_minute',
    'quiet_hours_end_minute',
    'silence_after_days',
    'updated_at',
  ],
};

/** Their owner writes them: a legacy sign-up trigger, and take_daily_message. */
const notForced = ['users', 'daily_usage'];

/** The functions that the app calls as a person. */
const functions = [
  {
    name: 'private.take_daily_message(date, integer)',
    is: 'returns integer, security definer, search_path ""',
  },
];

/** Who may do what, as the access migration says it. */
export function accessFacts(): Fact[] {
  return [
    ...Object.entries(ownRows).flatMap(([table, may]) => [
      ...may.map((verb) => grant('authenticated', verb, table)),
      ...verbs.map((verb) => grant('service_role', verb, table)),
    ]),
    ...Object.entries(ownColumns).flatMap(([table, columns]) =>
      columns.map((column) => grant('authenticated', 'update', `${table}.${column}`)),
    ),
    ...tables
      .filter(({ name }) => !notForced.includes(name))
      .map(({ name }): Fact => ({ kind: 'row security', name: `${name} forced`, is: '' })),
    grant('authenticated', 'usage', 'schema private'),
    ...functions.map((fact): Fact => ({ kind: 'function', ...fact })),
    ...functions.map(({ name }) => grant('authenticated', 'execute', name)),
  ];
}

const grant = (role: string, verb: string, on: string): Fact => ({
  kind: 'grant',
  name: `${verb} on ${on} to ${role}`,
  is: '',
});
