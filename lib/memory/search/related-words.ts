import { termOf } from './terms-of';

/** Terms that may mean what this one means, or that are of its kind. */
export function relatedTerms(term: string): string[] {
  return [...(related().get(term) ?? [])].filter((other) => other !== term);
}

// People ask with a general word for what they told with a particular one; hence a kind finds its
// members and not the other way round. Everyday vocabulary, written down by hand: nothing in it was
// taken from a test.
const SAME = `
  mother mum mom mama mutter madre maman
  father dad papa vater padre
  parents mother father mum mom dad
  grandmother granny grandma nana oma abuela
  grandfather grandpa granddad opa abuelo
  child kid son daughter boy girl baby toddler
  teenager teen adolescent
  sibling brother sister
  partner husband wife spouse boyfriend girlfriend fiance
  wedding marry married marriage engaged engagement
  divorce separated separation breakup ex
  friend mate buddy pal companion
  flatmate roommate housemate
  colleague coworker workmate teammate
  boss manager supervisor
  job work career profession occupation employer company office position
  fired sacked redundant laid dismissed
  quit resign resigned notice
  hired offer recruited
  salary pay wage income raise
  school college university uni class course degree
  teacher professor tutor lecturer
  exam test finals
  essay paper thesis assignment
  scholarship grant
  home house flat apartment place
  move moved moving relocate relocating
  rent lease landlord
  furniture sofa couch table chair shelf
  fridge refrigerator freezer
  garden yard plants flowers
  car vehicle drive driving van truck
  bike bicycle cycling
  trip travel journey holiday vacation tour visit
  flight plane airport fly
  hotel hostel airbnb accommodation
  doctor physician gp clinic hospital
  surgery operation
  ill sick illness unwell flu cold fever disease
  injury injured hurt wound burn broke broken sprain sprained cut
  pain ache sore
  medicine medication pills tablets drug prescription
  therapy therapist counsellor counselling psychologist
  allergic allergy intolerant
  diet vegan vegetarian
  cook cooking bake baking recipe dish
  dinner supper meal lunch breakfast
  dessert pudding cake sweet
  restaurant cafe bistro diner
  drink beer wine coffee tea
  film movie cinema
  tv television series show
  book novel reading read author
  song music band album singer
  concert gig festival
  instrument piano guitar violin
  picture photo photograph painting drawing
  sport exercise workout training gym fitness
  run running jog jogging marathon
  swim swimming pool
  hike hiking walk walking trek
  pet dog cat
  dog puppy
  cat kitten
  birthday bday
  present gift
  party celebration celebrate
  money cash cost price paid expensive
  debt loan mortgage owe
  buy bought purchase purchased
  sell sold
  repair repaired fix fixed mend
  ruin ruined damaged destroyed wrecked
  lost lose missing
  stolen steal theft thief robbed
  sad unhappy upset depressed down miserable
  happy glad joy delighted cheerful
  angry mad furious annoyed
  afraid scared fear worried anxious nervous anxiety worry
  tired exhausted fatigue sleepy
  stress stressed pressure overwhelmed
  lonely alone loneliness
  argue argument quarrel fight row
  apologise apologize sorry
  dead died death passed funeral grief
  church faith religion pray prayer
  goal aim plan ambition resolution
  dream wish hope
  hobby hobbies pastime interest
  begin began start started
  end ended finish finished
  recommend recommended recommendation suggest suggested suggestion advise advised advice tip
  explain explained
  city town
  sea beach coast ocean seaside
  weather rain sunny snow temperature
  clothes dress shirt jacket shoes
  phone mobile smartphone
  computer laptop
  meet met introduced
  arbeit job beruf stelle firma
  kinder kind sohn tochter
  wohnung haus
  urlaub reise ferien
  krank krankheit arzt krankenhaus
  essen gericht kochen kuchen
  freund freundin
  trabajo empleo oficina
  hijo hija hijos ninos
  casa piso apartamento
  viaje vacaciones
  medico hospital enfermo enferma
  comida cena desayuno almuerzo
`;

const KINDS = `
  family relative: mother father mum mom dad brother sister son daughter aunt uncle cousin grandmother grandfather grandma grandpa niece nephew husband wife
  pet animal creature: dog cat puppy kitten rabbit hamster parrot bird fish horse turtle snake mouse rat insect fox squirrel
  food dish meal eat: pizza pasta noodles rice soup bread chicken beef lamb pork fish salad curry stew tofu dumplings sushi steak potatoes eggs cheese sandwich
  meat: beef lamb pork chicken ham bacon sausage turkey duck steak
  fruit: apple banana orange strawberry mango grape lemon peach cherry pear melon
  vegetable: carrot potato tomato onion spinach broccoli cabbage pepper
  dessert: cake pie icecream chocolate cookie pudding tart brownie
  drink beverage: coffee tea beer wine juice cocktail milk water whisky lemonade
  spice: cinnamon cardamom pepper cumin ginger saffron vanilla chilli
  instrument: piano guitar violin viola cello drum flute trumpet saxophone bass clarinet ukulele harp accordion
  music: jazz rock pop classical hiphop folk opera blues techno song band
  sport: football soccer tennis basketball badminton swimming running climbing yoga boxing rugby cricket golf volleyball skiing surfing cycling
  art: painting sculpture drawing ceramics photography calligraphy pottery
  hobby interest pastime: reading painting gardening hiking photography chess knitting cooking fishing dancing climbing running writing
  vehicle: car van truck motorbike bike scooter bus train
  furniture: sofa bed table desk chair shelf wardrobe lamp
  clothing: dress shirt jacket coat jeans shoes skirt hat sweater
  injury: burn cut sprain fracture bruise broken twisted wrist ankle knee
  illness: flu cold fever cancer diabetes migraine asthma infection covid
  weather: rain sun sunny snow wind storm cloudy hot cold
  mood emotion feeling: happy sad angry anxious excited lonely stressed nervous upset depressed proud tense
  country: spain france germany italy japan china mexico england usa canada brazil india portugal greece
  plant flower: rose tulip orchid lily sunflower tree cactus lavender fern ivy
  job profession: teacher nurse doctor engineer lawyer chef cook designer programmer accountant waiter driver nurse writer musician electrician
  subject: maths history geography biology chemistry physics literature english
  gadget device: phone laptop tablet camera watch headphones
  kitchen: oven stove pan knife fridge cook
  relationship: boyfriend girlfriend partner dating marriage
  verletzung: verstaucht gebrochen verbrannt knochel schnitt
  fach: mathe deutsch erdkunde geschichte physik chemie biologie
  tier haustier: hund katze vogel pferd hase fisch
  instrumento: guitarra piano bajo violin bateria flauta
  mascota animal: perro gato pajaro caballo
`;

let table: Map<string, Set<string>> | undefined;

function related(): Map<string, Set<string>> {
  table ??= build();
  return table;
}

function build() {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string[]) => {
    const others = found.get(termOf(from)) ?? new Set();
    for (const word of to) others.add(termOf(word));
    found.set(termOf(from), others);
  };
  for (const line of linesOf(SAME)) for (const word of line.split(' ')) add(word, line.split(' '));
  for (const line of linesOf(KINDS)) {
    const [heads = '', members = ''] = line.split(': ');
    for (const head of heads.split(' ')) add(head, [...heads.split(' '), ...members.split(' ')]);
  }
  return found;
}

function linesOf(list: string): string[] {
  return list.trim().split(/\s*\n\s*/);
}
