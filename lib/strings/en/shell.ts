/** The frame around every page. */
export const shell = {
  name: 'Morrow',
  tagline: 'The companion that remembers you, and writes first',
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  navigation: {
    chat: 'Chat',
    memories: 'Memories',
    checkIns: 'Check-ins',
    settings: 'Settings',
  },
  isAnAi: 'An AI, not a human.',
  safety: 'Safety',
  theme: {
    label: 'Appearance',
    light: 'Paper',
    dark: 'Lamplight',
    system: 'As this device',
  },
  notFound: {
    title: 'There is nothing on this page',
    text: 'It was moved, or it never was here. What you wrote is where it was.',
    home: 'Back to the beginning',
  },
  failed: {
    title: 'That did not work',
    text: 'Something went wrong on our side. Nothing you wrote is lost.',
    again: 'Try again',
  },
};
