/** The first page. The scene in it is one evening and one morning of a made-up person. */
export const marketing = {
  signIn: 'Sign in',
  start: 'Begin',
  footer: 'Footer',
  safety: 'Safety',
  privacy: 'Privacy',
  terms: 'Terms',
  hero: {
    title: 'It remembers. And it writes first.',
    text: 'Morrow is a companion you talk to. It keeps what matters to you, in your own words, and once a day it asks about it: the interview, the move, your brother.',
    isAnAi: 'It is an AI: a computer program, not a human being.',
  },
  scene: {
    label: 'An example of a conversation',
    day: 'Tuesday, 8:30',
    checkIn: 'How did the talk with your brother go?',
    reason: 'Because on Saturday you wrote: “I’ll ring Tomás tomorrow, before I lose the nerve.”',
    you: 'We talked for an hour. He’s coming for Christmas.',
    companion: 'An hour, after all that silence. Is he bringing the kids?',
    remembered: 'Remembered: Tomás comes for Christmas',
  },
  promises: {
    title: 'Memory you can look into',
    words: {
      title: 'Every memory shows the words it came from',
      text: 'Nothing is remembered that you did not say. Each line carries your own words, and the day you said them.',
      memory: 'Interview at the museum, Thursday at 10',
      quote: '“I have a job interview at the museum on Thursday at 10.”',
      when: 'You, on Monday',
    },
    past: {
      title: 'A change keeps its past',
      text: 'Life moves, and so does what is remembered. What was true before is still there to be looked up.',
      now: 'Lives in Leith',
      before: 'Lives in Bristol',
      since: 'since March',
      until: 'until March',
    },
    forget: {
      title: 'One delete really forgets',
      text: 'The memory, its history, the questions that hung on it. You get a receipt, and it does not come back.',
      receipt: 'Forgotten',
      lines: ['1 memory', '3 lines of its history', '1 question for Friday'],
      left: 'Nothing of it is left.',
    },
    week: {
      title: 'You see the week before it happens',
      text: 'Every check-in that is coming, with its reason. Skip one, or pause them all with one press.',
      days: [
        { day: 'Wed', what: 'Wish you luck for the museum', why: 'the interview is on Thursday' },
        { day: 'Fri', what: 'Ask how the interview went', why: 'it was the day before' },
        { day: 'Sun', what: 'Ask about Tomás and the trains', why: 'he wanted to book by then' },
      ],
    },
  },
  closing: {
    title: 'Two minutes, then it is your turn to talk',
    text: 'A few questions, nothing you have to answer, and a first message that takes up what you said.',
  },
};
