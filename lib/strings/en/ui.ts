/** What the kit of `components/ui` says by itself. */
export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading',
  working: 'Working…',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  offline: 'You seem to be offline. Nothing was sent; please try again.',
  failed: 'Something went wrong on our side. Please try again.',
  days: { today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow' },
  remove: (what: string) => `Remove ${what}`,
};
