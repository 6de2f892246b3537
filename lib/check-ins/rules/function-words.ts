/** The little words that hardly any sentence of a language is without, by BCP 47 code. */
export const functionWords = {
  en: 'the and you your is are was were to of in it that for on with how what this have has did do be i my not at from about when would any some there here today me an its just one day hello hi hey',
  de: 'der die das und du dein deine ist sind war ein eine einen dem den wie was mit für auf nicht ich dir dich es zu im am heute dass noch hast hat oder auch wenn bei von geht',
  nl: 'de het een en je jouw is zijn was van in op met hoe wat voor niet ik dat dit vandaag hebt heeft aan er nog bij ook gaat',
  es: 'el la los las y tú tu es son fue un una de en que con cómo qué para por no te se lo hoy has ha cómo está estás más del al muy',
  pt: 'o a os as e você seu sua é são foi um uma de em que com como para por não te se hoje está mais do da no na ao tem',
  fr: 'le la les et tu ton ta tes est sont un une de des du en que qui avec comment pour pas ne te se ce ça as a aujourd hui au aux dans je vous votre',
  it: 'il lo la gli le e tu tuo tua è sono un una di in che con come per non ti si oggi hai ha del della al più ci stai',
  sv: 'och du din är var en ett att i på det som med hur vad för inte jag dig idag har kan om den till av',
  da: 'og du din er var en et at i på det som med hvordan hvad for ikke jeg dig dag har kan om den til af',
  pl: 'i w na to jest są był jak co z się nie że do dzisiaj dziś czy ty twój masz o po za dla jestem',
  cs: 'a v na to je jsou byl jak co s se ne že do dnes ty tvůj máš o po za pro jsem ti by',
  ro: 'și în la este sunt a fost cum ce cu nu că de pe astăzi ai tu tău un o pentru mai te',
  hu: 'a az és hogy nem van volt mit ma egy te ez is de meg már vagy hogyan milyen',
  fi: 'ja on oli ei että mitä miten sinä sinun tänään se kun olet oletko kuinka mutta nyt',
  tr: 've bir bu ne nasıl mi mı için bugün sen çok var yok da de ile ama gün',
  id: 'dan yang di ke dari ini itu apa bagaimana hari kamu anda untuk dengan tidak ada sudah',
} as const;

/** Writing systems that one widespread language each is told by. */
export const scripts = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['uk', /[іїєґ]/iu],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
] as const;
