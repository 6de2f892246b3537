/** The wizard after sign-up: one question a screen. */
export const onboarding = {
  title: 'Getting to know each other',
  progress: (step: number, total: number) => `Step ${step} of ${total}`,
  back: 'Back',
  skip: 'Skip',
  go: 'Continue',
  steps: {
    consent: {
      title: 'Who may read along?',
      builtInTitle: 'No language model reads along',
    },
    'your-name': {
      title: 'What should I call you?',
      hint: 'A first name is plenty, or whatever you like to hear.',
    },
    'companion-name': {
      title: 'And what will you call me?',
      hint: 'Any name you like to write to. You can change it later.',
    },
    'going-on': {
      title: 'What is going on right now?',
      hint: 'Choose what fits, as much as you like. Each becomes a thread that is followed up at its own pace.',
    },
    'support-style': {
      title: 'How do you like to be supported?',
      hint: 'The same evening, in four voices.',
    },
    rhythm: {
      title: 'Shall I write first?',
      hint: 'One check-in a day, about what you told me; a second only when two of your dates come at once. One press stops it.',
    },
    boundaries: {
      title: 'Is there something to leave alone?',
      hint: 'I will not bring these up by myself. When you do, we talk.',
    },
    reach: {
      title: 'Where shall I reach you?',
      hint: 'What I write always stands in our conversation. I can knock elsewhere, too.',
    },
  },
  consent: {
    asked: (label: string) =>
      `To answer you, this Morrow can send what you write, and what it remembers of it, to a language model: ${label}.`,
    model: (id: string) => `The model in use is ${id}.`,
    details: [
      'It is sent for answering, remembering and check-ins, and for nothing else.',
      'What that provider does with it is up to its own terms.',
      'You can withdraw in the settings at any time; from then on nothing is sent.',
    ],
    yes: 'Yes, the model may read along',
    yesHint: (label: string) => `It answers in its own words: ${label}.`,
    no: 'No, only the built-in companion',
    noHint: 'Rules and templates on this server, no language model. Plainer, and it all works.',
    builtIn:
      'This Morrow answers with its built-in companion: rules and templates over what it remembers of you. It is plainer than a language model, and nothing you write leaves this server.',
    builtInLater:
      'Should whoever runs it add a language model one day, you will be asked before it reads a word.',
    understood: 'Good to know',
    choose: 'Please choose one of the two.',
  },
  name: { label: 'Your name', error: 'Please enter a name, up to 80 characters. Or skip this.' },
  companionName: {
    label: 'My name',
    ideas: ['Ona', 'Juno', 'Wren', 'Sol', 'Ida'],
    error: 'Please enter a name, up to 40 characters. Or skip this.',
  },
  goingOn: {
    label: 'What is going on',
    words: (label: string) => `${label}: a few words about it`,
    placeholder: 'A few words, if you like',
    openPlaceholder: 'In your own words',
    error: 'Please choose something and, for “Something else”, say what it is. Or skip this.',
    many: 'Six at a time are enough. Take one out to add another.',
  },
  styles: {
    friendly_checkin: {
      label: 'A friend who asks',
      sample: 'You had the call with your landlord today. How did it go?',
    },
    motivational: {
      label: 'Someone who gets you going',
      sample: 'The call with your landlord is done, and that was the hard part. What is next?',
    },
    accountability: {
      label: 'Someone who keeps you to it',
      sample: 'You said you would call your landlord today. Did you get to it?',
    },
    listener: {
      label: 'Someone who listens',
      sample: 'That call was on your mind last night. I am here if you want to tell me about it.',
    },
  },
  rhythm: {
    yes: 'Yes, write to me',
    yesHint: 'Once a day. With nothing to ask it is a short hello.',
    no: 'No, I write when I want to',
    noHint: 'Nothing comes by itself. You can switch it on later.',
    choose: 'Please choose one of the two.',
    flexibility: 'When?',
    time: 'At what time?',
    flexibilities: {
      exact: 'At a set time',
      around: 'Within 15 minutes of a set time',
      morning: 'Some time in the morning',
      midday: 'Some time around midday',
      evening: 'Some time in the evening',
      night: 'Some time at night',
    },
    zone: 'Your time zone',
    zoneHint: 'As your browser says. Change it if you live by another clock.',
    error: 'Please check the time and the zone.',
  },
  boundaries: {
    label: 'A topic',
    add: 'Add',
    placeholder: 'For example: my father',
    ideas: ['My ex', 'Weight and food', 'Drinking', 'Religion', 'Politics', 'Money'],
    chosen: 'To leave alone',
    none: 'Nothing to leave alone',
  },
  reach: {
    web: 'In this app',
    webHint: 'Always: a note in our conversation, there when you look in.',
    later: 'None of them has to be. You can link and unlink them in the settings, too.',
    none: 'Nothing else is set up on this Morrow.',
  },
  ready: {
    title: (name: string | null) => (name ? `That is all, ${name}` : 'That is all'),
    hint: 'This is how it begins. Everything can be changed later.',
    go: (name: string) => `Start talking with ${name}`,
    rows: {
      consent: 'Reads along',
      'your-name': 'You are called',
      'companion-name': 'I am called',
      'going-on': 'Going on',
      'support-style': 'My manner',
      rhythm: 'I write first',
      boundaries: 'Left alone',
      reach: 'Reaches you',
    },
    nobody: 'Nobody: the built-in companion answers',
    never: 'Not unless you ask',
    daily: (when: string, zone: string) => `${when}, ${zone}`,
    exact: (time: string) => `Daily at ${time}`,
    around: (time: string) => `Daily around ${time}`,
    nothing: 'Nothing in particular',
    unnamed: { you: 'By no name', companion: 'Morrow' },
    change: (what: string) => `Change: ${what}`,
    changeShort: 'Change',
  },
};
