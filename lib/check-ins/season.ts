import { Temporal } from 'temporal-polyfill';

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

const FIRST_DAYS = 3;

/** The season that has just begun where a zone lies, by the calendar of meteorologists; else null. */
export function seasonBeginning(date: string, timezone: string): Season | null {
  const { month, day } = Temporal.PlainDate.from(date);
  const hemisphere = hemisphereOf(timezone);
  if (!hemisphere || month % 3 !== 0 || day > FIRST_DAYS) return null;
  const quarter = month / 3 - 1 + (hemisphere === 'south' ? 2 : 0);
  return seasons[quarter % 4] ?? null;
}

/** Null where there are no four seasons, or where nobody knows. */
function hemisphereOf(timezone: string): 'north' | 'south' | null {
  if (TROPICS.test(timezone)) return null;
  if (SOUTH.test(timezone)) return 'south';
  return /^(?:Europe|America|US|Canada|Asia|Africa|Atlantic)\//.test(timezone) ? 'north' : null;
}

const SOUTH =
  /^(?:Australia\/(?!Darwin|North)|Antarctica\/|Pacific\/(?:Auckland|Chatham|Norfolk)|NZ|America\/(?:Argentina|Buenos_Aires|Cordoba|Rosario|Catamarca|Jujuy|Mendoza|Santiago|Punta_Arenas|Montevideo|Asuncion|Sao_Paulo|Coyhaique)|Chile|Africa\/(?:Johannesburg|Maseru|Mbabane|Windhoek|Gaborone)|Atlantic\/(?:Stanley|South_Georgia))/;

const TROPICS =
  /^(?:Australia\/(?:Darwin|North)|Asia\/(?:Singapore|Kuala_Lumpur|Kuching|Brunei|Jakarta|Pontianak|Makassar|Jayapura|Dili|Manila|Bangkok|Phnom_Penh|Vientiane|Ho_Chi_Minh|Saigon|Yangon|Rangoon|Colombo|Kolkata|Calcutta|Dhaka)|America\/(?:Campo_Grande|Cuiaba|Araguaina|Santarem|Noronha|Eirunepe|Bogota|Caracas|Guayaquil|Lima|La_Paz|Manaus|Belem|Fortaleza|Recife|Maceio|Bahia|Porto_Velho|Rio_Branco|Boa_Vista|Cayenne|Guyana|Paramaribo|Panama|Costa_Rica|Managua|Guatemala|Tegucigalpa|El_Salvador|Belize|Jamaica|Santo_Domingo|Puerto_Rico|Port-au-Prince|Havana|Martinique|Guadeloupe|Barbados|Port_of_Spain|Curacao|Aruba)|Africa\/(?!Cairo|Tunis|Algiers|Casablanca|Tripoli|El_Aaiun|Ceuta|Johannesburg|Maseru|Mbabane|Windhoek|Gaborone)|Atlantic\/(?:Cape_Verde|St_Helena))/;
