/** What is said outside of the app. */
export const channels = {
  test: (name: string) => `This is ${name}. If you can read this, I can reach you here.`,
  telegram: {
    howToStop: '/pause for a week · /stop for good',
  },
  push: {
    discreet: 'I have written to you.',
    unnamed: 'a device',
    quieter: {
      pause: 'Pause for a day',
      stop: 'Stop…',
      paused: 'I do not write first for a day. Press here if that is not what you wanted.',
    },
  },
  email: {
    subject: (name: string) => `A message from ${name}`,
    answer: (url: string) => `To answer: ${url}`,
    quieter: (url: string) => `To pause or to stop, where you are signed in: ${url}`,
    unsubscribe: (url: string) => `No more e-mails like this: ${url}`,
  },
  inbound: {
    linked: (account: string) =>
      `That is done: this chat belongs to ${account} now. I can reach you here, and what you write to me here is part of the same conversation as in the app. Is that not your account? Block me, and the link is gone. /help says what else there is.`,
    notLinked: {
      too_old:
        'That link was used already or is older than ten minutes. Make a new one in the settings of Morrow.',
      taken:
        'This chat is linked to another account of Morrow already, and stays so. If you want to change that, unlink it in the settings there first, then open the new link again.',
    },
    stranger:
      'I do not know you yet. Link this chat in the settings of Morrow, then we can talk here.',
    onlyText: 'I can only read words so far.',
    noReply: 'I could not find an answer just now. What you wrote is kept; please try again soon.',
    answered: {
      went_well: 'Good to hear.',
      not_yet: 'Then I ask again in a few days.',
      drop_it: 'I leave it alone.',
      later: 'I ask again tomorrow.',
    },
    noted: 'Noted.',
    answeredBefore: 'You have answered that one already.',
    notThere: 'That is not there any more.',
  },
  commands: {
    about: {
      start: 'begin',
      pause: 'I do not write first for a week',
      resume: 'I write first again',
      memories: 'what I remember of you',
      stop: 'I never write first',
      help: 'this list',
    },
    start: 'Here I am. Write whenever you like. /help says what else there is.',
    paused: 'I do not write first for a week. You can always write to me. /resume ends the pause.',
    resumed: 'I write first again, at the time that you chose.',
    stopped:
      'I do not write first any more. You can still write to me. /resume takes that back; to unlink this chat, see the settings of Morrow.',
    memories: (count: number, newest: string[], url: string) =>
      count === 0
        ? `I remember nothing yet. ${url}`
        : [
            count === 1 ? 'I remember one thing.' : `I remember ${count} things. The newest:`,
            ...newest.map((value) => `· ${value}`),
            `All of it, to correct or to forget: ${url}`,
          ].join('\n'),
    help: (commands: string[]) => ['Write to me as you would in the app.', ...commands].join('\n'),
  },
};
