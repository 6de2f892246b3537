import type { Day } from '../../life';

/** Oldest first. */
export const days: Day[] = [
  {
    ago: 17,
    at: '14:02',
    welcome:
      'Hello Hana, I am Moss. There is a very new person at your place, you said. How are the two of you today?',
    lines: [
      'Elin is four weeks old and asleep on me, so I am typing with one thumb.',
      'Then one thumb is plenty. Short is fine here.',
      'Good. I like short messages, my head is porridge. I draw picture books, normally.',
      'Porridge with picture books in it. Sleep well, both.',
    ],
    mood: 'tender, tired',
    topics: ['baby'],
  },
  {
    ago: 15,
    at: '13:41',
    checkIn: {
      text: 'How was the night?',
      priority: 'THREAD',
      about: ['new_baby'],
      answer: 'replied',
    },
    lines: [
      'Up every ninety minutes. Jonas takes the one at five so that I get a piece of sleep.',
      'The five o’clock piece sounds precious.',
      'It is. He goes back to work on {on +3} and I am scared of that already.',
      'That is a big day. You do not have to be ready for it yet.',
    ],
    mood: 'worn',
    topics: ['baby', 'sleep'],
  },
  {
    ago: 13,
    at: '13:30',
    checkIn: {
      text: 'No question today. Just a hello across the porridge.',
      priority: 'TEXTURE',
      about: [],
      reason: 'because some days are long',
    },
    lines: [],
    topics: [],
  },
  {
    ago: 12,
    at: '11:15',
    lines: [
      'My mother-in-law Birgitta says I hold her wrong. I cried in the bathroom.',
      'That would sting on any day, and more on so little sleep. You are allowed to be the one who knows Elin.',
      'I do know her. She likes being held like a little cat on a branch.',
      'Then the cat has the right branch.',
    ],
    mood: 'hurt',
    topics: ['family'],
  },
  {
    ago: 10,
    at: '13:36',
    checkIn: {
      text: 'Has the air between Birgitta and you cleared a little?',
      priority: 'THREAD',
      about: ['tension_birgitta'],
      answer: 'not_yet',
    },
    lines: [
      'No. Jonas wants to talk to her on {-8}. I want to be there too.',
      'Together sounds right.',
    ],
    mood: 'tense',
    topics: ['family'],
  },
  {
    ago: 7,
    at: '13:50',
    checkIn: {
      text: 'How did the talk with Birgitta go?',
      priority: 'FOLLOW_UP',
      about: ['tension_birgitta'],
      answer: 'went_well',
    },
    lines: [
      'Better than I thought. She said sorry and brought soup. She was just scared for her.',
      'Sorry and soup. That is a lot from a scared person.',
      'I still like walking alone with the pram best, in the cemetery, it has the biggest trees.',
      'Big trees, small person. Lovely.',
    ],
    mood: 'relieved',
    topics: ['family', 'walks'],
  },
  {
    ago: 5,
    at: '15:20',
    lines: [
      'Elin smiled. At ME. A real one!',
      'At you! The very first audience. What were you doing?',
      'Singing the fridge song. I want to draw it, one page a week, so I do not forget this year.',
      'A page a week of a year that is worth keeping.',
    ],
    mood: 'overjoyed',
    topics: ['baby', 'drawing'],
  },
  {
    ago: 4,
    at: '13:48',
    checkIn: {
      text: 'Something I noticed: on days when you were outside before noon you sounded more like yourself. True?',
      priority: 'PATTERN',
      about: ['outside_before_noon'],
      answer: 'replied',
    },
    lines: [
      'True. On the sofa days I get lonely, everyone I know is at work.',
      'The sofa days are long ones. I am glad that you say so.',
    ],
    mood: 'thoughtful',
    topics: ['walks', 'loneliness'],
  },
  {
    ago: 2,
    at: '13:33',
    checkIn: {
      text: 'How are the nights, and how are you?',
      priority: 'THREAD',
      about: ['new_baby'],
      answer: 'replied',
    },
    lines: [
      'Three hours in one piece! And the eight-week check at the clinic is on {on +6}.',
      'Three in one piece is a headline. I will think of you both on {+6}.',
    ],
    mood: 'hopeful',
    topics: ['sleep', 'health'],
  },
  {
    ago: 1,
    at: '13:30',
    checkIn: {
      text: 'Has this week’s page found its fridge song?',
      priority: 'FOLLOW_UP',
      about: ['a_page_a_week'],
    },
    lines: [],
    topics: [],
  },
];
