/** `{, name}` and `{ name}` vanish when there is none. */
export const greetings = [
  'Hi{ name}',
  'Hello{ name}',
  'Hey{ name}',
  'Hello again{, name}',
  'A short note{, name}',
  'Just me{, name}',
  'Checking in{, name}',
];
