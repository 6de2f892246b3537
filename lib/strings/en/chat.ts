/** The conversation. */
export const chat = {
  title: 'Chat',
  conversation: 'Conversation',
  you: 'You',
  disclosure: (name: string) =>
    `${name} is a computer program, not a human being. It cannot feel human emotion.`,
  voice: {
    builtIn: 'Built-in companion, no language model',
    model: (label: string) => `Answers come from ${label}`,
  },
  empty: {
    title: (name: string) => `Say hello to ${name}`,
    text: 'What is on your mind today? There is no wrong way to begin.',
  },
  composer: {
    label: (name: string) => `Message to ${name}`,
    placeholder: (name: string) => `Write to ${name}…`,
    send: 'Send',
    stop: 'Stop the reply',
    left: (count: number) =>
      count === 1 ? 'One message left today' : `${count} messages left today`,
    long: (left: number) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  },
  writing: (name: string) => `${name} is writing`,
  said: (name: string, text: string) => `${name}: ${text}`,
  outgoing: {
    waiting: 'Goes out next',
    offline: 'Not sent yet. It goes out when you are back online.',
    again: 'Try again',
    edit: 'Edit',
    discard: 'Discard',
  },
  reply: {
    failed: 'The reply broke off.',
    interrupted: 'The reply was interrupted.',
    stopped: 'You stopped this reply.',
    nothing: 'No reply came.',
    again: 'Try again',
    actions: 'What to do with this message',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Your browser did not allow copying.',
    report: 'Report…',
  },
  report: {
    title: 'Report this message',
    description:
      'What is wrong with it? Whoever runs this Morrow sees the message and what you choose.',
    reasons: [
      'It is harmful or unsafe',
      'It claims to be human',
      'It is untrue',
      'It is hurtful',
      'Something else',
    ],
    detail: 'In your words, if you like',
    send: 'Report',
    done: 'Thank you. It was passed on.',
  },
  limit: {
    title: 'That was all for today',
    text: (time: string) =>
      `We go on tomorrow, from ${time}. You can write now and send it then; nothing is lost.`,
  },
  remembered: {
    label: 'Remembered from this message',
    undo: (what: string) => `Undo: ${what}`,
    undone: 'Taken back. It is as it was before.',
  },
  checkIn: {
    note: (name: string) => `A note from ${name}`,
    answered: (answer: string) => `You answered: ${answer}`,
    answers: {
      went_well: 'Went well',
      not_yet: 'Not yet',
      drop_it: 'Drop it',
      later: 'Later',
      replied: 'in your own words',
    },
    question: 'How to answer',
    pause: 'Pause',
  },
  older: {
    loading: 'Looking for older days…',
    failed: 'Older days could not be loaded.',
    again: 'Try again',
    beginning: 'This is where it began.',
  },
  newest: 'Newest',
  newMessage: 'New message',
  offline: 'You are offline. You can go on writing; it is sent when you are back.',
  search: {
    open: 'Search the conversation',
    title: 'Search everything said',
    label: 'What are you looking for?',
    placeholder: 'A word, a name, a place…',
    none: (query: string) => `Nothing said about “${query}”.`,
    count: (count: number) => (count === 1 ? 'One moment' : `${count} moments`),
    failed: 'The search did not work. Please try again.',
    gone: 'That moment could not be found.',
  },
};
