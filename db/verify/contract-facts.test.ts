import { expect, test } from 'vitest';
import { contractFacts } from './contract-facts';
import { schemaFacts } from './schema-facts';

test('the schema still has everything that the contract names, as it names it', () => {
  const schema = schemaFacts().map(({ kind, name, is }) => `${kind} ${name} ${is}`);
  const contract = contractFacts().map(({ kind, name, is }) => `${kind} ${name} ${is}`);
  expect(contract.filter((fact) => !schema.includes(fact))).toEqual([]);
});

test('the words of the contract become facts', () => {
  expect(contractFacts()).toEqual(
    expect.arrayContaining([
      { kind: 'table', name: 'user_context', is: '' },
      {
        kind: 'column',
        name: 'users.preferred_message_time',
        is: "time without time zone default '09:00:00'",
      },
      {
        kind: 'column',
        name: 'user_context.importance_score',
        is: 'double precision default 0.5',
      },
      { kind: 'column', name: 'user_context.id', is: 'uuid not null default gen_random_uuid' },
      { kind: 'constraint', name: 'user_context: unique (user_id, category, key)', is: '' },
      {
        kind: 'constraint',
        name: 'scheduled_messages: foreign key (conversation_id) references conversations(id)',
        is: '',
      },
      {
        kind: 'constraint',
        name: 'users: foreign key (id) references auth.users(id) on delete cascade',
        is: '',
      },
      {
        kind: 'constraint',
        name: "companion_messages: check rolein'user','assistant'",
        is: '',
      },
    ]),
  );
});
