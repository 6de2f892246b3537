import type { Day } from '../../life';

/** Oldest first. */
export const days: Day[] = [
  {
    ago: 20,
    at: '09:40',
    welcome:
      'Good to meet you, Daniel. I am Sol, and you asked me to keep you honest about the job search. What does an ordinary weekday look like right now?',
    lines: [
      'Formless. I was laid off from Halvorsen Freight after eleven years, and I still wake up at six for no reason.',
      'Eleven years leaves a shape in the morning. What would you want to put into it?',
      'Two applications a week. And running, every {-20} and {-17}, before the house wakes up.',
      "Two applications and two runs. I'll ask.",
    ],
    mood: 'flat',
    topics: ['job search'],
  },
  {
    ago: 18,
    at: '08:06',
    checkIn: {
      text: 'Two applications a week, you said. Is the first one out?',
      priority: 'THREAD',
      about: ['job_search'],
      answer: 'replied',
    },
    lines: [
      'Not yet. Rewrote the first line of the CV nine times. Elena says it was fine the first time.',
      'Then let it be the first one again, and send it before lunch?',
    ],
    mood: 'stuck',
    topics: ['job search'],
  },
  {
    ago: 17,
    at: '12:20',
    checkIn: {
      text: "Morning, Daniel. Running day. And there's a CV with nine first lines.",
      priority: 'FOLLOW_UP',
      about: ['two_applications_a_week'],
      answer: 'replied',
    },
    lines: [
      'Ran four miles and SENT it. Planner at the transit authority. My hands were shaking.',
      'Four miles and one sent. The shaking is just how big it is.',
    ],
    mood: 'proud',
    topics: ['job search', 'running'],
  },
  {
    ago: 14,
    at: '21:30',
    lines: [
      'The unemployment office turned me down. They say I resigned, which is nonsense. I am going to appeal.',
      'That is a slap on top of it. Do you have the termination letter?',
      'Yes. Elena found it in the folder with the vaccination cards. We are fine until spring, but money is tight.',
      'Then the appeal has its first page. What is the next small step?',
    ],
    mood: 'angry',
    topics: ['money', 'benefits'],
  },
  {
    ago: 13,
    at: '08:15',
    checkIn: {
      text: 'The appeal: is the letter out of the vaccination folder and into an envelope?',
      priority: 'THREAD',
      about: ['benefits_appeal'],
      answer: 'replied',
    },
    lines: ['Mailed it on the way to school with Mateo. He put the stamp on.', 'Good man, both.'],
    mood: 'steadier',
    topics: ['benefits', 'family'],
  },
  {
    ago: 11,
    at: '08:00',
    checkIn: {
      text: "It's {-11}. One thing today that is only for you, what is it?",
      priority: 'TEXTURE',
      about: [],
      reason: 'because it is {-11}',
    },
    lines: [],
    topics: [],
  },
  {
    ago: 9,
    at: '16:05',
    lines: [
      'They called! The transit authority wants a first interview, tomorrow at ten, on video.',
      'From a shaking hand to a call in a week. What do you want them to know about you?',
      'That I once rerouted forty trucks in a blizzard from a gas station. That is who I am.',
      'Open with the gas station.',
    ],
    mood: 'electric',
    topics: ['job search', 'interview'],
  },
  {
    ago: 8,
    at: '13:30',
    checkIn: {
      text: 'Ten o’clock, video, gas station. You have this one.',
      priority: 'FOLLOW_UP',
      about: ['job_search'],
      answer: 'replied',
    },
    lines: [
      'It went really well. They laughed at the blizzard. Second round is on {on +2} at 11, in person.',
      'In person. What would make you walk in calm?',
      'Knowing the building. I will take the train there once before, like a tourist.',
      'A rehearsal as a tourist. I like how you plan.',
    ],
    mood: 'confident',
    topics: ['interview'],
  },
  {
    ago: 6,
    at: '08:22',
    checkIn: {
      text: 'Has the office of many forms said anything about your appeal?',
      priority: 'THREAD',
      about: ['benefits_appeal'],
      answer: 'replied',
    },
    lines: [
      'Yes!! The appeal was approved yesterday, with back pay. Elena cried in the kitchen.',
      'Approved, with back pay. That one is done. How is Elena now?',
      'Sleeping in. Mateo and I are making pancakes. He turns ten on {on +9}.',
      'Ten is a number with two digits. Big pancakes.',
    ],
    mood: 'relieved',
    topics: ['benefits', 'family'],
  },
  {
    ago: 3,
    at: '08:40',
    checkIn: {
      text: 'I noticed that you write to me with more air on mornings when you ran. Am I seeing that right?',
      priority: 'PATTERN',
      about: ['running_and_mood'],
      answer: 'replied',
    },
    lines: [
      'Elena says the same, in fewer words. Five miles today.',
      'Five. The morning has a shape again.',
      'I also started the data analysis certificate. I want to finish it by March.',
      'By March. I will ask about it, not every day.',
    ],
    mood: 'good',
    topics: ['running', 'learning'],
  },
  {
    ago: 2,
    at: '19:15',
    lines: [
      'Took the train to the transit building like a tourist. Found the good coffee on the corner.',
      'Then {+2} has a door you know and a coffee before it.',
    ],
    mood: 'calm',
    topics: ['interview'],
  },
  {
    ago: 1,
    at: '08:31',
    checkIn: {
      text: 'One application this week, Daniel, or is the second round enough to carry?',
      priority: 'THREAD',
      about: ['job_search'],
      answer: 'replied',
    },
    lines: [
      'Fair. One more goes out today, the port logistics one. Not putting all eggs in one train.',
      'One more, then. Tell me when it is gone.',
    ],
    mood: 'focused',
    topics: ['job search'],
  },
];
