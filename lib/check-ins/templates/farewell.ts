/** The one neutral note before the companion stops writing first. */
export const farewell =
  '{hello}, I will stop writing first from here on. Write whenever you like; one tap under Check-ins brings these notes back.';
