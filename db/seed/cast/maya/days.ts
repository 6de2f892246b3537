import type { Day } from '../../life';

/** Oldest first. */
export const days: Day[] = [
  {
    ago: 24,
    at: '19:05',
    welcome:
      "Hi Maya, I'm Juno. You said you are new in Portland and came for the work. What has been the strangest thing about it so far?",
    lines: [
      'Honestly? The quiet. I moved here from Columbus three weeks ago and I know exactly nobody outside of work.',
      'Three weeks of only work faces is a long time. What is the work like?',
      "I'm a nurse in the ICU at St. Brendan's. Nights, for now. Everyone is kind, but we're all zombies.",
      'Kind zombies are a start. I hope there is daylight in it for you somewhere.',
    ],
    mood: 'a little lonely',
    topics: ['moving', 'work'],
  },
  {
    ago: 22,
    at: '19:10',
    checkIn: {
      text: "You said you know nobody outside of work yet. Did today have one face in it that wasn't wearing scrubs?",
      priority: 'THREAD',
      about: ['new_in_portland'],
      answer: 'replied',
    },
    lines: [
      'Ha, one! My neighbour Ruth knocked because her dog Biscuit had stolen my parcel.',
      'Biscuit sounds like the welcome committee. Did the parcel survive?',
      'Slightly chewed. She felt so bad that she invited me for tea on {-19}.',
      'Tea because of a chewed parcel. I will want to hear about that.',
    ],
    mood: 'amused',
    topics: ['neighbours'],
  },
  {
    ago: 18,
    at: '18:52',
    checkIn: {
      text: "How was tea at Ruth's? I hope Biscuit behaved.",
      priority: 'FOLLOW_UP',
      about: ['tea_with_ruth'],
      answer: 'went_well',
    },
    lines: [
      'It was lovely. Ruth is 71 and used to be a midwife, so we talked hospital for two hours.',
      "A midwife and an ICU nurse. After two hours that's hardly a stranger any more.",
      'No. And I drink tea now, night shifts have ruined coffee for me.',
      'Tea it is, then.',
    ],
    mood: 'warm',
    topics: ['neighbours'],
  },
  {
    ago: 16,
    at: '10:20',
    lines: [
      "Bad night. We lost a patient I had looked after for a week, and I can't sleep.",
      "I'm sorry, Maya. A week is long enough to know someone. Is there anybody near who could just sit with you for a bit?",
      "Everyone I'd call is in Columbus and asleep. Please don't tell me to look on the bright side, people always do that.",
      "I won't. It was a sad night, and it can just be that.",
    ],
    mood: 'grieving',
    topics: ['work', 'sleep'],
  },
  {
    ago: 15,
    at: '18:44',
    checkIn: {
      text: 'Did some sleep come in the end? No need to make it sound better than it was.',
      priority: 'FOLLOW_UP',
      about: ['sleep_after_nights'],
      answer: 'replied',
    },
    lines: [
      'Five hours. I walked down to the river before bed, that helped more than the podcast.',
      'Five hours and a river. I will remember the river.',
    ],
    mood: 'tired, calmer',
    topics: ['sleep'],
  },
  {
    ago: 12,
    at: '18:30',
    checkIn: {
      text: "It's {-12} evening. Was there anything small today that was good?",
      priority: 'TEXTURE',
      about: [],
      reason: 'because it is {-12}',
    },
    lines: [],
    topics: [],
  },
  {
    ago: 10,
    at: '17:15',
    lines: [
      'News: I asked for a transfer to the day team. My manager Colleen says they decide on {on +2}.',
      'That took some courage. What would days change for you?',
      'Everything? I would see daylight. And I signed up for a pottery class, every {-9} at seven.',
      "Daylight and clay. I'll ask what Colleen said when the day is there.",
    ],
    mood: 'hopeful',
    topics: ['work', 'pottery'],
  },
  {
    ago: 8,
    at: '18:35',
    checkIn: {
      text: 'Did the first pottery class leave you with something you can drink tea from?',
      priority: 'FOLLOW_UP',
      about: ['pottery_class'],
      answer: 'replied',
    },
    lines: [
      "It's more of an ashtray than a cup. But I sat next to a Priya and we laughed the whole time.",
      "An ashtray and a Priya. That's a good evening's work.",
    ],
    mood: 'light',
    topics: ['pottery', 'friends'],
  },
  {
    ago: 6,
    at: '19:20',
    checkIn: {
      text: 'When you came, the quiet was the strangest thing. What does the city sound like now?',
      priority: 'THREAD',
      about: ['new_in_portland'],
      answer: 'replied',
    },
    lines: [
      'Like Biscuit barking at the mailman. And my sister Adaeze is visiting, she lands on {on +5}!',
      'Then the flat will not be quiet at all. What do you want to show her?',
      'The river. And I want us to not talk about work once.',
      'A river and no ward. I like that plan.',
    ],
    mood: 'excited',
    topics: ['family', 'neighbours'],
  },
  {
    ago: 3,
    at: '18:50',
    checkIn: {
      text: 'Something I noticed: your lighter evenings had a walk by the river in them. Does that sound right?',
      priority: 'PATTERN',
      about: ['river_and_mood'],
      answer: 'replied',
    },
    lines: [
      "Huh. Yes, actually. I hadn't put that together.",
      'Then it is yours to keep. The river is open all week.',
      'I also decided something: I want to swim twice a week from now on.',
      'Twice a week in water on purpose. Good.',
    ],
    mood: 'content',
    topics: ['habits'],
  },
  {
    ago: 1,
    at: '21:10',
    checkIn: {
      text: 'Colleen decides on {+2}. How is the waiting?',
      priority: 'THREAD',
      about: ['transfer_to_days'],
      answer: 'not_yet',
    },
    lines: [
      'I check my phone like it owes me money.',
      'It may pay on {+2}. Until then: tea, river, phone in a drawer.',
    ],
    mood: 'restless',
    topics: ['work'],
  },
];
