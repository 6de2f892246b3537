import { describe, expect, test } from 'vitest';
import { template } from '../extract-built-in/template';
import { hear } from '../extract-built-in/testing';
import { languages } from '.';
import { languageOf } from './language-of';

describe('every language file', () => {
  const sentences = languages.flatMap((language) =>
    [
      ...Object.values(language.own).flat(),
      ...Object.values(language.theirs).flat(),
      ...language.people.mentioned,
      ...language.people.named,
      ...language.people.several,
      ...language.people.died,
      ...language.people.brokeUp,
      ...language.occasions.plans,
      ...language.occasions.having,
      ...language.routines.says,
      ...language.news.corrections,
      ...language.news.stopped,
    ].map((source) => ({ code: language.code, source, language })),
  );

  test.each(sentences)('$code: $source is a pattern', ({ source, language }) => {
    expect(() => template(source, language)).not.toThrow();
  });

  test.each(languages)('$code has words for whatever it recognises', ({ own, theirs, wording }) => {
    const meant = [...Object.keys(own), ...Object.keys(theirs)];
    expect(meant.filter((name) => !(name in wording))).toEqual([]);
  });
});

describe('the language of a message', () => {
  test.each([
    ['en', 'I moved to Malmö last week'],
    ['de', 'Mein Bruder Jan wohnt in Kiel'],
    ['es', 'vivo en Lisboa con mi hermana'],
    ['fr', 'J’habite à Lyon'],
    ['it', 'mio fratello lavora in banca'],
    ['nl', 'ik woon in Utrecht'],
    ['pt', 'moro em Recife com minha esposa'],
    ['en', 'ok'],
  ])('%s: %s', (code, text) => expect(languageOf([text]).code).toBe(code));

  test('a word that tells nothing is read like what was said before', () => {
    expect(languageOf(['Bosun', 'ich wohne in Kiel']).code).toBe('de');
  });
});

describe('what is recognised in them', () => {
  test.each([
    [
      'Ich heiße Miriam und wohne seit zwei Jahren in Hamburg',
      ['fact name: Name: Miriam', 'fact home: Wohnt in Hamburg'],
    ],
    [
      'Mein Bruder Felix ist Vegetarier',
      [
        'relationship brother: Bruder: Felix (Felix)',
        'fact brother diet: Bruder Felix: Vegetarier (Felix)',
      ],
    ],
    [
      'Am Freitag um 9 habe ich ein Vorstellungsgespräch bei Bosch',
      ['thread Vorstellungsgespräch bei Bosch: Vorstellungsgespräch bei Bosch @Freitag um 9'],
    ],
    [
      'Morgen muss ich zum Zahnarzt, um halb drei',
      ['thread Zahnarzt: Zahnarzt @Morgen muss ich zum Zahnarzt, um halb drei'],
    ],
    [
      'Meine Mutter hat nächsten Dienstag eine OP',
      ['thread Mutter OP: Mutter: OP (Mutter) @nächsten Dienstag'],
    ],
    ['Ich arbeite jetzt bei der Post', ['fact employer: Arbeitet bei der Post']],
    [
      'Ich hab gekündigt',
      ['RETRACT fact employer: No longer so', 'situation work: Job vorbei: gekündigt'],
    ],
    ['Wir haben einen Hund namens Bruno', ['relationship dog: Hund: Bruno (Bruno)']],
    [
      'Meine Tochter Lena hat am 12. März Geburtstag',
      [
        'relationship daughter: Tochter: Lena (Lena)',
        'event Tochter Lena Geburtstag: Tochter Lena: Geburtstag (Lena) @am 12. März',
      ],
    ],
    ['Ich liebe Wandern', ['preference likes Wandern: Mag Wandern']],
    ['Ich bin allergisch gegen Nüsse', ['fact allergy Nüsse: Allergisch gegen Nüsse']],
    ['jeden Montag gehe ich zum Yoga', ['routine zum_yoga: Jeden Montag: zum Yoga']],
    ['Übermorgen fliege ich nach Rom', ['event Fliege nach Rom: Fliege nach Rom @Übermorgen']],
    [
      'Me llamo Lucía y vivo en Sevilla desde hace un año',
      ['fact name: Se llama Lucía', 'fact home: Vive en Sevilla'],
    ],
    [
      'mi hermana Carmen es enfermera',
      [
        'relationship sister: Hermana: Carmen (Carmen)',
        'fact sister occupation: Hermana Carmen: trabaja de enfermera (Carmen)',
      ],
    ],
    [
      'el jueves a las 10 tengo una entrevista de trabajo en el hospital',
      [
        'thread Entrevista de trabajo en el hospital: Entrevista de trabajo en el hospital @jueves a las 10',
      ],
    ],
    ['Cześć, mam na imię Zosia', ['fact name: Imię: Zosia']],
    [
      'Mieszkam w Gdańsku, a pracuję w aptece',
      ['fact home: Mieszka: Gdańsku', 'fact employer: Pracuje w aptece'],
    ],
    ['Mam kota, nazywa się Filemon', ['relationship cat: Kot: Filemon (Filemon)']],
    ['mam alergię na orzechy', ['fact allergy orzechy: Alergia: orzechy']],
    ['moja siostra Ola dzwoniła', ['relationship sister: Siostra: Ola (Ola)']],
    ['Jestem nauczycielką matematyki', ['fact occupation: Praca: nauczycielką matematyki']],
    [
      'Jutro mam rozmowę o pracę w muzeum',
      ['thread Rozmowę o pracę w muzeum: Rozmowę o pracę w muzeum @Jutro'],
    ],
    ['Czy myślisz, że mam depresję?', []],
    ['mam alergię na poniedziałki', []],
    ['mieszkałabym w Gdańsku', []],
    ['mój brat mieszka w Berlinie', []],
    ['はじめまして、由美です', ['fact name: 名前：由美']],
    [
      '横浜に住んでいて、病院で看護師をしています',
      ['fact home: 横浜在住', 'fact occupation: 職業：看護師'],
    ],
    ['猫のモモが待ってる', ['relationship cat: 猫: モモ (モモ)']],
    ['卵アレルギーなので、ケーキは食べられない', ['fact allergy 卵: 卵アレルギー']],
    ['私は東京で銀行に勤めてる', ['fact employer: 勤務先：銀行']],
    ['元気です', []],
    ['健太は病院で働いている', []],
    ['友達が大阪に引っ越しました', []],
    ['横浜に住みたいなあ', []],
    ['母の手術が心配です', []],
    ['昔は東京に住んでいた', []],
    ['soy alérgica a los cacahuetes', ['fact allergy cacahuetes: Alergia: cacahuetes']],
    [
      'trabajo de camarero en un bar',
      ['fact employer: Trabaja en un bar', 'fact occupation: Trabaja de camarero'],
    ],
    ['mañana tengo dentista', ['thread Dentista: Dentista @mañana']],
    ['mi novio Pablo me dejó', ['situation break up: Ruptura: Pablo']],
    [
      'la operación de mi padre es el lunes',
      ['thread Padre operación: Padre: operación (padre) @lunes'],
    ],
    [
      'todos los martes voy a clase de cerámica',
      ['routine voy_a_clase_de_ceramica: Todos los martes: voy a clase de cerámica'],
    ],
    [
      'tengo dos gatos, Mía y Leo',
      ['relationship cat: Gato: Mía (Mía)', 'relationship cat: Gato: Leo (Leo)'],
    ],
    [
      "Je m'appelle Hugo et j'habite à Nantes",
      ["fact name: S'appelle Hugo", 'fact home: Habite : Nantes'],
    ],
    [
      'ma sœur Chloé est végétarienne',
      [
        'relationship sister: Sœur: Chloé (Chloé)',
        'fact sister diet: Sœur Chloé: végétarienne (Chloé)',
      ],
    ],
    [
      "j'ai un entretien chez Airbus mardi à 14h30",
      ['thread Entretien chez Airbus: Entretien chez Airbus @mardi à 14h30'],
    ],
    [
      "demain j'ai rendez-vous chez le dentiste à 9h",
      [
        "thread Rendez-vous chez le dentiste: Rendez-vous chez le dentiste @demain j'ai rendez-vous chez le dentiste à 9h",
      ],
    ],
    ['je travaille comme infirmier à Lille', ['fact occupation: Métier : infirmier']],
    [
      "l'opération de ma mère est le 12 mai",
      ['thread Mère opération: Mère: opération (mère) @le 12 mai'],
    ],
    ["j'adore la randonnée", ['preference likes la randonnée: Aime la randonnée']],
    [
      'tous les jeudis je chante dans une chorale',
      ['routine chante_dans_une_chorale: Tous les jeudis: chante dans une chorale'],
    ],
    ['Chamo-me Rita e moro em Coimbra', ['fact name: Chama-se Rita', 'fact home: Mora em Coimbra']],
    [
      'o meu irmão Tiago é veterinário',
      [
        'relationship brother: Irmão: Tiago (Tiago)',
        'fact brother occupation: Irmão Tiago: profissão: veterinário (Tiago)',
      ],
    ],
    [
      'tenho consulta no dentista na quinta às 15h',
      ['thread Consulta no dentista: Consulta no dentista @quinta às 15h'],
    ],
    [
      'amanhã tenho uma entrevista de emprego',
      ['thread Entrevista de emprego: Entrevista de emprego @amanhã'],
    ],
    ['sou alérgico a amendoim', ['fact allergy amendoim: Alergia: amendoim']],
    ['temos um cão chamado Bolt', ['relationship dog: Cão: Bolt (Bolt)']],
    [
      'Mi chiamo Giulia e vivo a Torino',
      ['fact name: Si chiama Giulia', 'fact home: Vive a Torino'],
    ],
    [
      'mio fratello Luca lavora in banca',
      [
        'relationship brother: Fratello: Luca (Luca)',
        'fact brother employer: Fratello Luca: lavora in banca (Luca)',
      ],
    ],
    [
      'domani alle 10 ho un colloquio di lavoro',
      ['thread Colloquio di lavoro: Colloquio di lavoro @domani alle 10'],
    ],
    ['sono allergica alle noci', ['fact allergy noci: Allergia: noci']],
    ["venerdì ho l'esame di chimica", ['thread Esame di chimica: Esame di chimica @venerdì']],
    ['abbiamo un cane che si chiama Ugo', ['relationship dog: Cane: Ugo (Ugo)']],
    ['Ik heet Bram en ik woon in Utrecht', ['fact name: Heet Bram', 'fact home: Woont in Utrecht']],
    [
      'mijn zus Eva is vegetariër',
      ['relationship sister: Zus: Eva (Eva)', 'fact sister diet: Zus Eva: vegetariër (Eva)'],
    ],
    [
      'donderdag om 10 uur heb ik een sollicitatiegesprek bij ASML',
      ['thread Sollicitatiegesprek bij ASML: Sollicitatiegesprek bij ASML @donderdag om 10 uur'],
    ],
    ['morgen naar de tandarts', ['thread Tandarts: Tandarts @morgen']],
    ['ik ben allergisch voor noten', ['fact allergy noten: Allergisch voor noten']],
    ['elke maandag ga ik naar yoga', ['routine naar_yoga: Elke maandag: naar yoga']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses in them', () => {
  test.each([
    'Wohnst du in Hamburg?',
    'Wenn ich in Hamburg wohne, kaufe ich ein Rad',
    'Er wohnt in Hamburg',
    'Sie sagt, ich arbeite bei der Post',
    'Ich hätte gern einen Hund namens Bruno',
    'Ich wäre gern Lehrer',
    'Ich liebe es',
    'Ich will nur kurz reden',
    'na toll, ich liebe Überstunden',
    'Früher wohnte ich in Bonn',
    '¿Vives en Sevilla?',
    'ojalá viviera en Sevilla',
    'él vive en Sevilla',
    'si trabajo en el museo me mudo',
    'me encanta eso',
    'quiero hablar contigo',
    'genial, otra reunión, me encantan las reuniones',
    'su hermana es enfermera',
    'si j’habite à Nantes un jour, tant mieux',
    'il habite à Nantes',
    'j’adore ça',
    'je veux parler de ma journée',
    'elle est végétarienne',
    'ela mora em Coimbra',
    'eu moraria em Coimbra',
    'adoro isso',
    'quero conversar',
    'lui vive a Torino',
    'vorrei vivere a Torino',
    'voglio parlare di oggi',
    'hij woont in Utrecht',
    'als ik in Utrecht woon, fiets ik',
    'ik hou van je',
    'ik wil even praten',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
