import type { Removed } from '@/lib/memory/schema';
import { ui } from './ui';

/** What is remembered, and what can be done with it. */
export const memories = {
  title: 'Memories',
  intro: (name: string) =>
    `Everything ${name} remembers about you. Correct it, keep it quiet, or let it be forgotten.`,
  count: (count: number) => (count === 1 ? 'One memory' : `${count} memories`),
  empty: {
    title: 'Nothing is remembered yet',
    text: 'As you talk, what matters is kept here, each with the words it came from.',
    action: 'Start talking',
  },
  search: {
    label: 'Search memories',
    placeholder: 'Search…',
    none: 'Nothing here matches that.',
    clear: 'Show everything',
  },
  filter: {
    label: 'Show only',
    pinned: 'Pinned',
    quiet: 'Kept quiet',
    closed: 'Closed',
  },
  add: {
    open: 'Add',
    title: 'Something to remember',
    kind: 'What is it?',
    words: 'In your words',
    wordsHint: 'For example: “Allergic to peanuts” or “My sister Ana lives in Lisbon”.',
    about: 'About whom?',
    aboutYou: 'You',
    aboutHint: 'Leave it empty if it is about you.',
    date: 'On which day?',
    dateHint: 'Only if it has a date.',
    save: 'Remember',
    done: 'It will be remembered.',
  },
  edit: { label: 'What is true', save: 'Save', cancel: 'Cancel', done: 'Corrected.' },
  actions: {
    more: (what: string) => `What to do with “${what}”`,
    edit: 'Edit',
    pin: 'Pin',
    unpin: 'Unpin',
    history: 'What changed and when',
    resolve: 'Close this…',
    forget: 'Forget',
    forgetInMine: 'Forget, in my messages too…',
    undo: 'Undo',
  },
  mention: {
    label: 'May it be brought up?',
    free: 'May be brought up',
    if_asked: 'Only if I ask',
    never: 'Never mention',
  },
  badges: {
    pinned: 'Pinned',
    locked: 'In your words',
    if_asked: 'Only if you ask',
    never: 'Never mentioned',
  },
  source: 'See it in the chat',
  saidOn: (day: string) => `You said it ${inside(day)}`,
  addedOn: (day: string) => `Noted ${inside(day)}`,
  about: (whom: string) => `About ${whom}`,
  again: (times: number) => (times === 1 ? 'heard again once' : `heard again ${times} times`),
  thread: {
    status: { active: 'Going on', waiting: 'Waiting', resolved: 'Closed' },
    askOn: (day: string) => `Will be asked about: ${inside(day)}`,
    outcome: (outcome: string) => `How it ended: ${outcome}`,
  },
  due: (day: string) => `On ${day}`,
  ask: (day: string) => `To ask ${inside(day)}`,
  resolve: {
    title: 'How did it end?',
    text: 'It is closed then, and nobody asks about it again. What matters of it is kept.',
    outcome: 'In a few words, if you like',
    placeholder: 'I got the job',
    confirm: 'Close it',
    done: 'Closed.',
  },
  forgotten: {
    title: 'Forgotten',
    receipt: ({ memories, ...others }: Removed) => {
      const places = Object.values(others).reduce((sum, count) => sum + count, 0);
      const it = memories === 1 ? 'one memory' : `${memories} memories`;
      const rest = places === 1 ? 'one other place' : `${places} other places`;
      return `Removed: ${it}${places > 0 ? `, and what was said of it in ${rest}` : ''}. Undo brings back only the ${memories === 1 ? 'memory' : 'memories'}.`;
    },
    restored: 'Remembered again.',
    inMine: {
      title: 'Take it out of your own messages, too?',
      text: 'The sentences in which you said it are removed from the conversation. Undo brings back only the memory, not your sentences.',
      confirm: 'Forget and remove',
    },
  },
  undone: 'Taken back.',
  nothingToUndo: 'Nothing to undo.',
  history: {
    title: 'What changed and when',
    none: 'Nothing has changed since it was noted.',
    failed: 'The past of this memory could not be loaded.',
    bringBack: 'Bring this back',
    before: 'Before',
    after: 'After',
    actors: {
      user: 'You',
      extraction: 'From the conversation',
      nightly: 'Tidied up at night',
      import: 'Imported',
    },
  },
  operations: {
    add: 'Remembered',
    reinforce: 'Heard again',
    change: 'Changed',
    resolve: 'Closed',
    retract: 'No longer true',
    follow_up: 'To ask',
    edit: 'Corrected',
    forget: 'Forgotten',
    restore: 'Remembered again',
    undo: 'Taken back',
    expire: 'Faded',
    merge: 'Two became one',
    import: 'Brought in',
  },
  suggestions: {
    title: 'One small question',
    /** Why it is asked, by the reason that its producer gives; others are asked by what they ask. */
    reasons: {
      sensitive: 'This is personal. May I remember it?',
      locked: 'You wrote this yourself, so I only ask. Did it change?',
      lasting: 'That is over now. Shall I keep this of it?',
      may_have_changed: 'Something changed that this may rest on. Is it still so?',
      observed: 'I noticed this over some weeks. Does it sound right?',
    },
    asks: {
      new: { question: 'Did I get this right?', yes: 'Yes', no: 'No' },
      changed: { question: 'Did this change?', yes: 'Yes, it did', no: 'No' },
      still_true: { question: 'Is this still so?', yes: 'Still so', no: 'Not any more' },
    },
    sofar: (known: string) => `So far: ${known}`,
    correct: 'Correct it',
    correctLabel: 'What is true',
    save: 'Save',
    cancel: 'Cancel',
    dismiss: 'Do not ask this',
    more: (count: number) => (count === 1 ? 'One more after this.' : `${count} more after this.`),
    done: {
      accepted: 'It will be remembered.',
      declined: 'It will not be remembered.',
      corrected: 'Corrected.',
      kept: 'Good to know. It stays.',
      ended: 'It is no longer believed. You find it under Past.',
    },
  },
  past: {
    filter: 'Past',
    intro: 'What ran out or was taken back. It is not used any more.',
    asOfLabel: 'As of',
    asOf: (day: string) => `What was remembered on this day: ${day}`,
    none: 'Nothing has run out so far.',
    noneThen: 'Nothing was remembered by then.',
    leave: 'Back to now',
    until: (day: string) => `Until ${day}`,
    bringBack: 'Bring it back',
    back: 'Remembered again.',
  },
  takeAlong: {
    title: 'Take along, bring in',
    text: 'Everything here as a file that is yours: JSON keeps every detail and its past, Markdown is for reading. Both can be brought in again.',
    formats: { json: 'Save as JSON', markdown: 'Save as Markdown' },
    import: {
      open: 'Bring memories in',
      title: 'Bring memories in',
      text: 'From a file of Morrow, or a list that another assistant kept about you. You see every line first; nothing is kept before you say so.',
      paste: 'Paste a list',
      pasteHint: 'One thing a line, as you copied it.',
      file: 'Or choose a file',
      look: 'Have a look',
      unreadable: 'Nothing in that could be read as a memory.',
      tooLarge: 'That file is too large. Please bring it in in parts.',
      found: (count: number, leftOut: number) =>
        count === 0
          ? 'There is nothing new in it.'
          : `${count === 1 ? 'One memory' : `${count} memories`} to look at${
              leftOut === 0 ? '.' : `, ${leftOut} left out.`
            }`,
      list: 'What would be remembered',
      all: 'Tick all',
      none: 'Tick none',
      leftOut: (count: number) => `Left out (${count})`,
      statuses: {
        new: () => '',
        known: () => 'is remembered already',
        changed: (known: string) => `instead of “${known}”`,
        locked: (known: string) => `you wrote otherwise: “${known}”`,
        forgotten: () => 'you had this forgotten',
        order: () => 'tells the companion what to do',
      },
      back: 'Back',
      keep: (count: number) => (count === 1 ? 'Remember one' : `Remember ${count}`),
      done: (count: number) =>
        count === 1 ? 'One memory was brought in.' : `${count} memories were brought in.`,
    },
  },
  help: {
    open: 'Keyboard',
    title: 'With the keyboard',
    keys: {
      search: 'search',
      next: 'next memory',
      previous: 'previous memory',
      edit: 'edit it',
      forget: 'forget it',
      pin: 'pin it',
      undo: 'undo',
      help: 'this help',
    },
  },
  failed: {
    title: 'The memories could not be loaded',
    again: 'Try again',
  },
};

/** A day inside a sentence: "today", but "Tuesday". */
function inside(day: string): string {
  return Object.values<string>(ui.days).includes(day) ? day.toLowerCase() : day;
}
