/** How a dialog lies over the page: at the foot of a phone, in the middle elsewhere. */
export const panelLook = [
  'fixed inset-x-0 bottom-0 z-50 max-h-[85dvh] animate-rise overflow-y-auto rounded-t-xl',
  'bg-raised p-6 pb-[calc(1.5rem+env(safe-area-inset-bottom))] shadow-float',
  'sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(32rem,calc(100vw-3rem))]',
  'sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg sm:border sm:border-line sm:pb-6',
].join(' ');

export const veilLook = 'fixed inset-0 z-50 animate-appear bg-veil';
