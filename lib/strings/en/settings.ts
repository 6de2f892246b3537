/** Everything that can be chosen. */
export const settings = {
  title: 'Settings',
  save: 'Save',
  saved: 'Saved.',
  companion: {
    title: 'Your companion',
    name: 'Its name',
    style: 'How you like to be supported',
  },
  you: { title: 'You', name: 'What to call you' },
  boundaries: {
    title: 'Topics to leave alone',
    text: (name: string) => `${name} does not bring these up, and does not write about them.`,
    add: 'Add a topic',
    addLabel: 'A topic to leave alone',
    placeholder: 'My former employer',
    none: 'None so far.',
  },
  rhythm: {
    title: 'When to write',
    enabled: 'Write to me first',
    enabledHint: 'At most once a day, about something that matters to you.',
    detected: (zone: string) => `This device says ${zone}.`,
    useDetected: 'Use that',
    pause: 'To pause for a while, see check-ins.',
  },
  model: {
    title: 'Who reads along',
    builtIn: (name: string) =>
      `${name} answers by rules on this server. No language model reads your words.`,
    agreed: (label: string) =>
      `You agreed that ${label} reads what you write, to answer you and to notice what to remember.`,
    declined: (label: string) =>
      `${label} would answer you, if you agree that it reads what you write. Until then the built-in companion answers, and nothing leaves this server.`,
    withdraw: 'Withdraw',
    agree: 'I agree',
    withdrawn: 'Withdrawn. From now on nothing is sent there.',
    given: 'Thank you. It answers from the next message on.',
  },
  appearance: { title: 'Appearance' },
  account: {
    title: 'Account',
    email: 'E-mail address',
    emailText: (email: string) => `You sign in as ${email}.`,
    changeEmail: 'Change address',
    emailSent: 'It counts once you have opened the link that was sent there.',
    changePassword: 'Change password',
    passwordChanged: 'Changed. Other browsers were signed out.',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
  },
  data: {
    title: 'Your data',
    text: 'Everything that is kept about you, as a file that machines can read.',
    export: 'Download everything',
    deleteText: 'Deleting the account erases all of it, at once and for good.',
  },
};
