type Model = { builtIn: boolean; label: string };

/** A page of plain words: sections of paragraphs and lists. */
export type LegalPage = {
  title: string;
  lead: string;
  sections: { title: string; paragraphs?: string[]; list?: (string | LinkedItem)[] }[];
};

type LinkedItem = { text: string; href: string };

export const legal = {
  safety: (model: Model): LegalPage => ({
    title: 'Safety',
    lead: 'People tell a companion what they tell nobody. This is what Morrow does to deserve it, and what it cannot do.',
    sections: [
      {
        title: 'It is a computer program',
        paragraphs: [
          'Morrow is a computer program, not a human being. It cannot feel human emotion. It says so before you open an account, in the first message of every day, and again when a conversation has gone on for three hours. Asked whether it is human, it answers truthfully, in a role play, too.',
        ],
      },
      {
        title: 'If you are in danger, or thinking of harming yourself',
        paragraphs: [
          'Please turn to people now: call your local emergency number, or a helpline. They are free, and open to anyone.',
        ],
        list: [
          { text: 'United States and Canada: call or text 988', href: 'tel:988' },
          { text: 'United Kingdom and Ireland: Samaritans, 116 123', href: 'tel:116123' },
          { text: 'European Union, for emergencies: 112', href: 'tel:112' },
          { text: 'Anywhere: the lines of your country', href: 'https://findahelpline.com' },
        ],
      },
      {
        title: 'What this version does not do',
        paragraphs: [
          'To a few plain sentences about wanting to die the built-in companion names helplines. Beyond that Morrow does not yet recognise by itself that somebody is in a crisis, and it alerts nobody: please do not rely on it for that. It is not made for emergencies, gives no medical or legal advice, and does not take the place of people who know how to help.',
        ],
      },
      {
        title: 'Who it is for',
        paragraphs: [
          'Morrow is for adults. Companion chatbots may not be suitable for some minors. Before an account is opened it asks for a date of birth, keeps only whether that was enough, and does not ask twice.',
        ],
      },
      {
        title: 'No hooks',
        list: [
          'Check-ins come only if you want them: one a day, and one more when two of your dates come at once, never in your quiet hours, and one press stops them.',
          'It accepts a goodbye. There are no streaks, no points, no guilt.',
          'Topics you want left alone are left alone.',
        ],
      },
      {
        title: 'When it says something wrong',
        paragraphs: [
          model.builtIn
            ? 'This Morrow answers from rules and templates, so it says little that is not yours. Every message of it can be reported from its menu; whoever runs this Morrow sees the report.'
            : `Answers come from a language model (${model.label}), and language models make mistakes and invent things. Every message can be reported from its menu; whoever runs this Morrow sees the report.`,
        ],
      },
    ],
  }),

  privacy: (model: Model): LegalPage => ({
    title: 'Privacy',
    lead: 'What this Morrow keeps of you, who reads it, and how you take it back.',
    sections: [
      {
        title: 'What is kept',
        list: [
          'Your e-mail address, and a password only as a scrambled check of it.',
          'Your conversations, day by day.',
          'What is remembered of them, each with your words and what was believed before.',
          'Your check-ins: when, why, what was written, how you answered.',
          'What you chose: names, style, times, topics to leave alone, agreements.',
          'Counts, such as messages per day. Never the date of your birth.',
        ],
      },
      {
        title: 'Who reads it',
        paragraphs: [
          'You. It lies in the database of this Morrow, where every row belongs to one person and the database itself refuses it to anyone else who is signed in. Whoever runs this Morrow runs that database.',
          model.builtIn
            ? 'No language model reads it: this Morrow answers with its built-in companion, on its own server.'
            : `If you agree, a language model (${model.label}) is sent what it needs to answer, to remember and to write check-ins. Without your agreement nothing is sent and the built-in companion answers. You can withdraw in the settings; it counts from the next message.`,
          'Nobody else. There is no analytics, no advertising, and no page here loads anything from another site. The log of the server holds times, counts and errors, and none of your words.',
        ],
      },
      {
        title: 'In your browser',
        list: [
          'One cookie that keeps you signed in.',
          'One cookie, until you close the browser, that remembers how the question about your age went.',
          'Your choice of light or dark, and drafts you have not sent.',
        ],
      },
      {
        title: 'Taking it back',
        list: [
          'Correct or delete any memory under Memories. Deleting takes its history and its questions with it, and it does not come back.',
          'Withdraw your agreement to a language model in the settings.',
          'Delete the account in the settings: conversations, memories, check-ins and the sign-in are erased at once.',
        ],
      },
      {
        title: 'How long',
        paragraphs: [
          'Until you delete it. Copies that whoever runs this Morrow makes as a backup may live on until they are replaced.',
        ],
      },
    ],
  }),

  terms: (): LegalPage => ({
    title: 'Terms',
    lead: 'Short, because there is little to agree on.',
    sections: [
      {
        title: 'What you get',
        paragraphs: [
          'A companion program to talk to, which remembers and writes first if you want that. It is offered as it is, without a promise that it is always there or always right. Whoever runs this Morrow decides what it costs and may set a daily limit.',
        ],
      },
      {
        title: 'What you bring',
        list: [
          'You are an adult.',
          'You keep your sign-in to yourself.',
          'You do not use it to harm others, or to get at what belongs to them.',
        ],
      },
      {
        title: 'What stays yours',
        paragraphs: ['Everything you write. You can take it along and delete it at any time.'],
      },
      {
        title: 'What it is not',
        paragraphs: [
          'No doctor, no lawyer, no emergency service. What it says is not advice to act on without a person who knows your case.',
        ],
      },
      {
        title: 'Ending it',
        paragraphs: [
          'You can leave at any moment by deleting your account. Whoever runs this Morrow can close it, or an account that is used to harm, and gives you time to take your words along where that is possible.',
        ],
      },
    ],
  }),
};
