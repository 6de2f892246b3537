import { describe, expect, test } from 'vitest';
import { type Candidate, candidateSchema } from './candidate';
import { draftMemory } from './draft-memory';
import { fingerprintsOf } from './fingerprint';
import { reconcile, type World } from './reconcile';
import type { Memory } from './schema';
import { aMemory } from './testing/a-memory';

const now = new Date('2026-11-23T20:30:00Z');
const thursday = { at: '2026-11-26T10:00:00.000Z', lastDate: '2026-11-26', time: '10:00' };
const monday = { at: '2026-11-30T10:00:00.000Z', lastDate: '2026-11-30', time: '10:00' };

const ids = Array.from({ length: 9 }, (_, i) => `0000000${i}-0000-4000-8000-000000000000`);
const [message = '', brotherId = '', employerId = '', interviewId = '', askId = ''] = ids;

function known(given: Partial<Memory>): Memory {
  return aMemory({ id: employerId, key: 'employer', value: 'Works at the museum', ...given });
}

const employer = known({});
const brother = known({
  id: brotherId,
  category: 'relationship',
  key: 'brother',
  value: 'Brother: Tomás',
  subject: 'Tomás',
});
const interview = known({
  id: interviewId,
  category: 'thread',
  key: 'job_interview_at_the_museum',
  value: 'Job interview at the museum',
  thread: {
    summary: 'Job interview at the museum',
    status: 'waiting',
    follow_up_date: '2026-11-27',
    key_details: ['second round'],
  },
  dueAt: thursday.at,
});
const ask = known({
  id: askId,
  category: 'follow_up',
  key: 'ask_job_interview_at_the_museum',
  value: 'How did the job interview at the museum go?',
  dueAt: '2026-11-27T09:00:00.000Z',
  parentId: interviewId,
});
const resolved = {
  ...interview,
  thread: interview.thread && { ...interview.thread, status: 'resolved' as const },
};

function candidate(given: Partial<Candidate>): Candidate {
  return candidateSchema.parse({
    operation: 'ADD',
    category: 'fact',
    key: 'employer',
    value: 'Works at the museum',
    messageId: message,
    quote: 'these words were said',
    ...given,
  });
}
const heardOfInterview = (given: Partial<Candidate> = {}) =>
  candidate({
    category: 'thread',
    key: 'job interview at the museum',
    value: 'Job interview at the museum',
    due: thursday,
    followUp: 'How did the job interview at the museum go?',
    ...given,
  });

function run(candidates: Candidate[], memories: Memory[] = [], world: Partial<World> = {}) {
  return reconcile(candidates, {
    known: memories,
    forgotten: new Set(),
    userId: 'ana',
    now,
    saidAt: new Map(),
    timeZone: 'Europe/Lisbon',
    sensitive: 'keep',
    ...world,
  });
}

/** What came of one candidate, in a line. */
function outcome(heard: Partial<Candidate>, memories: Memory[] = [], world: Partial<World> = {}) {
  const { operations, suggestions, drops } = run([candidate(heard)], memories, world);
  const [operation] = operations;
  if (suggestions[0]) return `ask: ${suggestions[0].reason}`;
  if (drops[0]) return `drop: ${drops[0].reason}`;
  if (operation?.type === 'ADD') return `ADD ${operation.draft.key}`;
  if (operation?.type === 'CHANGE') return `CHANGE to ${operation.draft.value}`;
  return operation?.type;
}

describe('hearing of something', () => {
  test.each<[string, Partial<Candidate>, Memory[], string]>([
    ['new', {}, [], 'ADD employer'],
    ['the same again', {}, [employer], 'REINFORCE'],
    ['the same in other words', { value: 'works at the museum!' }, [employer], 'REINFORCE'],
    ['the same under another key', { key: 'work' }, [employer], 'REINFORCE'],
    [
      'the same message read twice',
      {},
      [{ ...employer, sourceMessageId: message }],
      'drop: said_before',
    ],
    [
      'a new employer',
      { value: 'Works at the library' },
      [employer],
      'CHANGE to Works at the library',
    ],
    [
      'the opposite',
      { value: 'Does not work at the museum' },
      [employer],
      'CHANGE to Does not work at the museum',
    ],
    [
      'a locked one, changed',
      { value: 'Works at the library' },
      [{ ...employer, locked: true }],
      'ask: locked',
    ],
    ['a locked one, confirmed', {}, [{ ...employer, locked: true }], 'REINFORCE'],
    ['of somebody else', { subject: 'Tomás' }, [employer], 'ADD tomas_employer'],
    ['a guess', { confidence: 0.4 }, [], 'ask: unsure'],
    [
      'what had expired',
      {},
      [{ ...employer, expiresAt: '2026-11-02T00:00:00.000Z' }],
      'CHANGE to Works at the museum',
    ],
  ])('%s', (_, heard, memories, expected) => expect(outcome(heard, memories)).toBe(expected));
});

describe('people', () => {
  const of = (value: string, subject: string) => ({
    category: 'relationship' as const,
    key: 'brother',
    value,
    subject,
  });
  test.each<[string, Partial<Candidate>, Memory[], string]>([
    ['the same brother', of('Brother: Tomas', 'Tomas'), [brother], 'REINFORCE'],
    ['a second brother', of('Brother: Luis', 'Luis'), [brother], 'ADD brother_luis'],
    [
      'more about him',
      of('Brother: Tomás, a cook', 'Tomás'),
      [brother],
      'CHANGE to Brother: Tomás, a cook',
    ],
  ])('%s', (_, heard, memories, expected) => expect(outcome(heard, memories)).toBe(expected));
});

describe('threads and their dates', () => {
  test('a dated one waits, and is asked about on the morning after', () => {
    const [operation] = run([heardOfInterview()]).operations;
    expect(operation).toMatchObject({
      type: 'ADD',
      draft: {
        key: 'job_interview_at_the_museum',
        dueAt: new Date(thursday.at),
        thread: { status: 'waiting', follow_up_date: '2026-11-27' },
      },
      followUp: {
        category: 'follow_up',
        value: 'How did the job interview at the museum go?',
        dueAt: new Date('2026-11-27T09:00:00.000Z'),
      },
    });
  });

  test('told too late, nobody asks how it went', () => {
    const saidAt = new Map([[message, new Date('2026-12-05T00:00:00Z')]]);
    expect(run([heardOfInterview()], [], { saidAt }).operations).toMatchObject([
      { followUp: null },
    ]);
  });

  test('read late, the question still stands', () => {
    const saidAt = new Map([[message, now]]);
    const late = new Date('2026-11-28T12:00:00Z');
    const { operations } = run([heardOfInterview()], [], { saidAt, now: late });
    expect(operations).toMatchObject([{ followUp: { dueAt: new Date('2026-11-27T09:00:00Z') } }]);
  });

  test('moved to another day: the question moves along, the details stay', () => {
    const moved = heardOfInterview({
      operation: 'CHANGE',
      targetId: interviewId,
      due: monday,
      followUp: null,
    });
    expect(run([moved], [interview, ask]).operations).toMatchObject([
      {
        type: 'CHANGE',
        id: interviewId,
        draft: { dueAt: new Date(monday.at), thread: { key_details: ['second round'] } },
        followUp: { value: ask.value, dueAt: new Date('2026-12-01T09:00:00Z') },
      },
    ]);
  });

  test.each<[string, Partial<Candidate>, Memory[], string]>([
    ['the same day again', heardOfInterview(), [interview], 'REINFORCE'],
    ['without the date again', heardOfInterview({ due: null }), [interview], 'REINFORCE'],
    [
      'another day while it is open',
      heardOfInterview({ due: monday }),
      [interview],
      'CHANGE to Job interview at the museum',
    ],
    [
      'another day after it is over',
      heardOfInterview({ due: monday }),
      [resolved],
      'ADD job_interview_at_the_museum_2026_11_30',
    ],
    [
      'a date for an undated one',
      heardOfInterview(),
      [{ ...interview, dueAt: null }],
      'CHANGE to Job interview at the museum',
    ],
  ])('%s', (_, heard, memories, expected) => expect(outcome(heard, memories)).toBe(expected));
});

describe('aimed at something known', () => {
  const at = (operation: Candidate['operation'], targetId: string | null, value = 'It went well') =>
    ({ operation, targetId, value }) satisfies Partial<Candidate>;
  test.each<[string, Partial<Candidate>, Memory[], string]>([
    ['resolved', at('RESOLVE', interviewId), [interview], 'RESOLVE'],
    ['resolved by its question', at('RESOLVE', askId), [interview, ask], 'RESOLVE'],
    [
      'resolved though locked',
      at('RESOLVE', interviewId),
      [{ ...interview, locked: true }],
      'RESOLVE',
    ],
    ['resolved twice', at('RESOLVE', interviewId), [resolved], 'drop: already_resolved'],
    ['resolved, but unknown', at('RESOLVE', interviewId), [], 'drop: unknown_target'],
    ['retracted', at('RETRACT', employerId), [employer], 'RETRACT'],
    ['retracted by its key', at('RETRACT', null), [employer], 'RETRACT'],
    ['perhaps over', { ...at('RETRACT', employerId), confidence: 0.5 }, [employer], 'ask: unsure'],
    [
      'retracted though locked',
      at('RETRACT', employerId),
      [{ ...employer, locked: true }],
      'ask: locked',
    ],
    [
      'retracted, but unknown',
      { ...at('RETRACT', null), key: 'diet' },
      [employer],
      'drop: unknown_target',
    ],
    [
      'changed',
      at('CHANGE', employerId, 'Works at the library'),
      [employer],
      'CHANGE to Works at the library',
    ],
    [
      'changed by its key',
      at('CHANGE', null, 'Works at the library'),
      [employer],
      'CHANGE to Works at the library',
    ],
    ['changed, but unknown', at('CHANGE', null, 'Works at the library'), [], 'ADD employer'],
    [
      'changed for somebody else',
      { ...at('CHANGE', employerId), subject: 'Luis' },
      [employer],
      'drop: unknown_target',
    ],
    ['reinforced', at('REINFORCE', employerId), [employer], 'REINFORCE'],
    ['reinforced, but unknown', at('REINFORCE', askId), [employer], 'drop: unknown_target'],
    ['asked about', at('FOLLOW_UP', employerId, 'How is work?'), [employer], 'FOLLOW_UP'],
    [
      'asked about twice',
      at('FOLLOW_UP', interviewId, 'And the job?'),
      [interview, ask],
      'drop: already_asked',
    ],
  ])('%s', (_, heard, memories, expected) => expect(outcome(heard, memories)).toBe(expected));

  test('a question resolves the matter it belongs to', () => {
    const { operations } = run([candidate(at('RESOLVE', askId))], [interview, ask]);
    expect(operations).toMatchObject([{ id: interviewId, outcome: 'It went well' }]);
  });
});

test('another boss is another person, also in whom it is about', () => {
  const boss = known({
    category: 'relationship',
    key: 'boss',
    value: 'Boss: Anna',
    subject: 'Anna',
  });
  const hugo = { key: 'boss', value: 'Boss: Hugo', subject: 'Hugo', targetId: boss.id };
  const { operations } = run(
    [candidate({ operation: 'CHANGE', category: 'relationship', ...hugo })],
    [boss],
  );
  expect(operations).toMatchObject([{ type: 'CHANGE', draft: { subject: 'Hugo' } }]);
});

/** The fingerprints of "Works at the museum". */
const forgotten = new Set(
  fingerprintsOf('ana', draftMemory(candidate({}), { now, timeZone: 'Europe/Lisbon' })),
);

describe('what was forgotten stays forgotten', () => {
  test.each<[string, Partial<Candidate>, Memory[]]>([
    ['said again', {}, []],
    ['in another category', { category: 'situation', key: 'work' }, []],
    ['as a change', { operation: 'CHANGE' }, [{ ...employer, value: 'Works at the library' }]],
  ])('%s', (_, given, memories) =>
    expect(outcome(given, memories, { forgotten })).toBe('drop: forgotten'),
  );
  test('for somebody else it is news', () => {
    expect(outcome({}, [], { forgotten, userId: 'ben' })).toBe('ADD employer');
  });
});

describe('sensitive things follow the person’s setting', () => {
  test.each([
    ['keep', 'ADD employer'],
    ['ask', 'ask: sensitive'],
    ['never', 'drop: sensitive'],
  ] as const)('%s', (sensitive, expected) =>
    expect(outcome({ sensitivity: 'health' }, [], { sensitive })).toBe(expected),
  );

  test.each([
    ['keep', 'CHANGE to Works at the library'],
    ['ask', 'ask: sensitive'],
    ['never', 'drop: sensitive'],
  ] as const)('news of something sensitive is sensitive: %s', (sensitive, expected) => {
    const heard = { value: 'Works at the library' };
    const secret = { ...employer, sensitivity: 'health' };
    expect(outcome(heard, [secret], { sensitive })).toBe(expected);
    const { operations } = run([candidate(heard)], [secret]);
    expect(operations).toMatchObject([{ draft: { sensitivity: 'health' } }]);
  });
});

describe('how it ended', () => {
  const ends = (given: Partial<Candidate> = {}) =>
    candidate({ operation: 'RESOLVE', targetId: interviewId, value: 'Too ill to go', ...given });
  const ill = ends({ sensitivity: 'health' });
  const well = ends({ value: 'It went well' });
  const prints = fingerprintsOf('ana', { ...ends(), sentence: null });

  test('is as sensitive as what it says', () => {
    const { operations } = run([ill, well], [interview]);
    const outcome = 'Too ill to go, It went well';
    expect(operations).toMatchObject([{ type: 'RESOLVE', outcome, sensitivity: 'health' }]);
  });

  test.each([
    ['sensitive', ill, { sensitive: 'never' }],
    ['forgotten', ends(), { forgotten: new Set(prints) }],
  ] as const)('is not told where it is %s, but over it is', (reason, heard, world) => {
    const { operations, drops } = run([heard, well, heard], [interview], world);
    expect(operations).toMatchObject([{ outcome: 'It went well', sensitivity: 'none' }]);
    expect(drops).toMatchObject([{ reason }, { reason }]);
  });

  test.each([
    ['sensitive', ill, { sensitive: 'ask' }],
    ['unsure', ends({ confidence: 0.4 }), {}],
  ] as const)('is asked about where it is %s', (reason, heard, world) => {
    const { operations, suggestions } = run([heard], [interview], world);
    expect(operations).toEqual([]);
    expect(suggestions).toMatchObject([{ reason, memoryId: interviewId }]);
  });
});

describe('a name put right', () => {
  const home = known({
    key: 'tomas_home',
    value: 'Brother Tomás: lives in Porto',
    subject: 'Tomás',
  });
  const name = candidate({
    operation: 'CHANGE',
    targetId: brotherId,
    category: 'relationship',
    key: 'brother',
    value: 'Brother: Rui',
    subject: 'Rui',
  });
  const where = candidate({
    operation: 'CHANGE',
    targetId: home.id,
    key: 'tomas_home',
    value: 'Brother Rui: lives in Porto',
    subject: 'Rui',
  });

  test('what is known of them goes along', () => {
    expect(run([name, where], [brother, home]).operations).toMatchObject([
      { type: 'CHANGE', id: brotherId, draft: { subject: 'Rui' } },
      { type: 'CHANGE', id: home.id, draft: { subject: 'Rui', value: where.value } },
    ]);
  });

  test('a fact of one person never becomes another’s', () => {
    const rui = { ...brother, id: askId, value: 'Brother: Rui', subject: 'Rui' };
    expect(run([where], [brother, rui, home]).drops).toMatchObject([{ reason: 'unknown_target' }]);
  });
});

describe('within one batch', () => {
  test('said twice is kept once', () => {
    const { operations, drops } = run([candidate({}), candidate({})]);
    expect(operations).toHaveLength(1);
    expect(drops).toMatchObject([{ reason: 'said_before' }]);
  });

  test('corrected at once, only the correction is kept', () => {
    const { operations } = run([candidate({}), candidate({ value: 'Works at the library' })]);
    expect(operations).toMatchObject([{ type: 'ADD', draft: { value: 'Works at the library' } }]);
  });

  test('moved at once, its question moves along', () => {
    const moved = heardOfInterview({ operation: 'CHANGE', due: monday, followUp: null });
    expect(run([heardOfInterview(), moved]).operations).toMatchObject([
      {
        type: 'ADD',
        draft: { dueAt: new Date(monday.at) },
        followUp: { dueAt: new Date('2026-12-01T09:00:00Z') },
      },
    ]);
  });

  test('taken back at once, nothing is kept', () => {
    const { operations, drops } = run([
      candidate({}),
      candidate({ operation: 'RETRACT', value: 'No longer so' }),
    ]);
    expect({ operations, drops }).toEqual({ operations: [], drops: [] });
  });

  test('over before it was kept, it is not kept', () => {
    const { operations } = run([
      heardOfInterview(),
      heardOfInterview({ operation: 'RESOLVE', value: 'It went well', followUp: null }),
    ]);
    expect(operations).toEqual([]);
  });

  test.each([
    ['was forgotten', {}, { forgotten }, 'forgotten'],
    ['is sensitive', { sensitivity: 'health' }, { sensitive: 'never' }, 'sensitive'],
  ] as const)('a correction that %s is dropped, and only that', (_, given, world, reason) => {
    const first = candidate({ value: 'Works at the library' });
    const { operations, drops } = run([first, candidate(given)], [], world);
    expect(operations).toMatchObject([{ type: 'ADD', draft: { value: 'Works at the library' } }]);
    expect(drops).toMatchObject([{ reason }]);
  });

  test('how it ended may take two sentences', () => {
    const ends = (value: string) =>
      candidate({ operation: 'RESOLVE', targetId: interviewId, value });
    const { operations } = run([ends('It went well'), ends('I got the job')], [interview]);
    expect(operations).toMatchObject([{ type: 'RESOLVE', outcome: 'It went well, I got the job' }]);
  });

  test('two brothers get two keys', () => {
    const of = (name: string) =>
      candidate({
        category: 'relationship',
        key: 'brother',
        value: `Brother: ${name}`,
        subject: name,
      });
    const { operations } = run([of('Tomás'), of('Luis'), of('João')]);
    expect(operations.map((o) => o.type === 'ADD' && o.draft.key)).toEqual([
      'brother',
      'brother_luis',
      'brother_joao',
    ]);
  });

  test('a retracted fact can be replaced by a new one', () => {
    const { operations } = run(
      [
        candidate({ operation: 'RETRACT', targetId: employerId }),
        candidate({ value: 'Works at the library' }),
      ],
      [employer],
    );
    expect(operations.map((o) => o.type)).toEqual(['RETRACT', 'CHANGE']);
  });
});

describe('a matter that is over leaves facts behind, to be asked about', () => {
  const heard = {
    operation: 'RESOLVE' as const,
    targetId: interviewId,
    category: 'thread' as const,
    value: 'Got the job',
    details: ['Works at the library'],
  };
  const prints = fingerprintsOf('ana', {
    category: 'fact',
    key: 'works at the library',
    value: 'Works at the library',
    quote: null,
  });
  test.each([
    ['one', {}, [], {}, ['lasting Works at the library']],
    ['none that is known', {}, [known({ value: 'Works at the library' })], {}, []],
    ['none that was forgotten', {}, [], { forgotten: new Set(prints) }, []],
    [
      'none of a kind that is never kept',
      { sensitivity: 'money' as const },
      [],
      { sensitive: 'never' as const },
      [],
    ],
  ])('%s', (_, given, others, world, expected) => {
    const { operations, suggestions } = run(
      [candidate({ ...heard, ...given })],
      [interview, ...others],
      world,
    );
    expect(operations).toMatchObject([{ type: 'RESOLVE', id: interviewId }]);
    expect(suggestions.map((one) => `${one.reason} ${one.candidate.value}`)).toEqual(expected);
  });
});
