/** For a sentence of their own. `{, name}` and `{ name}` vanish when there is none. */
export const greetings = [
  'Hi{ name}',
  'Hello{ name}',
  'Hey{ name}',
  'Hello again{, name}',
  'A short note{, name}',
  'Just me{, name}',
  'Checking in{, name}',
];

/** For the beginning of a sentence. */
export const hellos = ['Hi{ name}', 'Hello{ name}', 'Hey{ name}', 'Hello again{ name}'];
