/** What is said outside of the app. */
export const channels = {
  telegram: {
    howToStop: '/pause for a week · /stop for good',
  },
};
