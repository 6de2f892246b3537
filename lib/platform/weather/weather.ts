/** Weather that is worth a word; the name is also that of its templates. */
export const weathers = ['storm', 'snow', 'rain', 'heat', 'frost', 'clear'] as const;
export type Weather = (typeof weathers)[number];
