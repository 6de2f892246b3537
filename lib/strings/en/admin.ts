/** The operator's page. */
export const admin = {
  title: 'How it runs',
  intro: (days: number) => `The last ${days} days on this instance. Counts only, nobody’s words.`,
  nothing: '–',
  noneYet: 'nothing to count yet',
  bad: 'Worth a look',
  empty: 'Nothing so far.',
};
