import type { Language } from './language';

const THE_BODY =
  "type [12] diabetes|diabetes|asthma|epilepsy|migraines?|arthritis|adhd|autism|endometriosis|fibromyalgia|crohn's(?: disease)?|ibs|eczema|psoriasis|hypertension|high blood pressure|multiple sclerosis|ms|depression|bipolar(?: disorder)?|ocd|ptsd|an anxiety disorder|anaemia|anemia|hypothyroidism|cancer|breast cancer|long covid|tinnitus|pcos|lupus|c(?:o)?eliac(?: disease)?";
const JOBS =
  'accountant|actor|actress|analyst|architect|artist|assistant|baker|barber|barista|bartender|biologist|bookkeeper|builder|butcher|carer|carpenter|cashier|chef|chemist|civil servant|cleaner|coach|consultant|cook|copywriter|counsellor|counselor|courier|curator|dancer|data scientist|dentist|designer|developer|director|doctor|driver|economist|editor|electrician|engineer|farmer|firefighter|fisherman|florist|freelancer|gardener|geologist|gp|hairdresser|historian|illustrator|janitor|joiner|journalist|judge|lab technician|landscaper|lawyer|lecturer|librarian|locksmith|manager|mason|mechanic|midwife|musician|nanny|nurse|optician|painter|paralegal|paramedic|pharmacist|photographer|physicist|physio(?:therapist)?|pilot|plumber|police officer|postman|potter|principal|producer|professor|programmer|psychologist|radiographer|realtor|receptionist|recruiter|researcher|roofer|sailor|salesperson|scientist|seamstress|secretary|server|singer|social worker|software engineer|soldier|solicitor|statistician|student|surgeon|surveyor|tailor|teacher|technician|therapist|tour guide|trainee|trainer|translator|tutor|veterinarian|vet|waiter|waitress|welder|writer|youth worker';
const EMPLOYERS_NOT =
  '(?:an? (?:[\\p{L}-]+ )?(?:man|woman|guy|person|lady|boss|bloke|jerk|tyrant|monster)|the (?:[\\p{L}-]+ )?(?:gym|pool|beach|park|weekend))(?![\\p{L}])|(?:(?:the )?(?:weekend|night|morning|evening|office|moment|computer|desk|same)s?(?![\\p{L}])|noon|midnight|\\d|school(?:work)?$|living|fun|peanuts|a (?:living|bit|while|year|month|week|different|new job)|my(?:self)?(?![\\p{L}])|your?(?![\\p{L}])|him|her|days?(?![\\p{L}])|hours?(?![\\p{L}])|christmas|least|first|all|both|people|someone|this|that|these|those|it|home|nine|ten|eight|seven|six|five|four|three|two|one|twelve|good$|the gym|a gym|uni|university|college|school|kindergarten|nursery|daycare|preschool|work|camp|kids|children|clients)(?![\\p{L}])';
const GOALS =
  'run|learn|write|finish|quit|stop smoking|lose|save|buy|start|build|launch|open|become|move|read|travel|visit|apply|study|graduate|climb|publish|complete|pay off|give up|master|record|join|adopt|improve|practi[sc]e|exercise|cut down|sign up|swim|cycle|sail|retire|get (?:in(?:to)? shape|fit|healthy|a degree|a promotion|a new job|a job|a dog|a cat|my licen[cs]e|my .{3,20} under control|certified|sober)';

const HOW =
  '(?:(?:really|very|so|pretty|quite|super|extremely|actually|surprisingly|incredibly|kind of|sort of|not|more|even|much|absolutely|just|all|that) )*(?:well|great|good|fine|ok|okay|alright|all right|smoothly|perfectly|perfect|amazing|amazingly|awesome|brilliant|brilliantly|fantastic|wonderful|wonderfully|lovely|badly|bad|terrible|terribly|awful|awfully|horrible|horribly|poorly|rough|a disaster|a success|better than|worse than|as expected|nowhere|wrong|south|by without|meh|so-so|clear|negative|benign|normal|clean)';

const SUBJECTS =
  '(?:(?:civil|mechanical|electrical|chemical|software|applied|environmental|international|human|political|molecular) )?(?:accounting|anthropology|archaeology|architecture|art history|astronomy|biochemistry|biology|botany|business(?: studies)?|chemistry|computer science|criminology|dentistry|ecology|economics|education|engineering|english(?: literature)?|film studies|finance|geography|geology|graphic design|history|informatics|journalism|law|linguistics|literature|maths?|mathematics|medicine|midwifery|musicology|neuroscience|nursing|pharmacy|philosophy|physics|physiotherapy|politics|psychology|relations|science|social work|sociology|statistics|theology|veterinary (?:science|medicine)|zoology)';

/** English. */
export const en: Language = {
  code: 'en',
  common:
    "i i'm i've i'll i'd my the and is are was were with have has had to of it it's that this for you your at from but not don't we we're our they he she his her what when been just so get got going went about will would can today tomorrow yesterday really there on me be do did if all out up im its am wait sorry yeah actually in re ve ll live lives living lived work works working moved getting like love hate want job friend we met who how why which more than then over last next week night day morning i",
  dates: null,
  clauses: {
    joints: 'and|but|so|because|while|although|though|then|or|yet|plus',
    openers:
      "I|I'm|I've|I'll|I'd|im|ive|my|we|we're|we've|our|he|she|it|it's|they|there|there's|that's|not|turns out|can|do|did|does|is|are|what|how|why|isn't|today|tomorrow|tonight|wish",
    questions:
      "who|what|when|where|why|how|which|do|does|did|is|are|am|was|were|can|could|should|would|will|have you|has|may i|don't you|isn't|aren't",
    conditions: 'if|unless|in case|assuming|suppose|imagine|what if|whether|even if',
    unreal:
      "feels? like|felt like|feeling like|practically|virtually|basically (?:live|work)|literally|a (?:million|thousand|hundred)|to death|(?:had|have|having) (?:a|this|the) (?:[\\p{L}]+ )?(?:dream|nightmare)|in my (?:dream|head|mind)|if|wish|would|wouldn't|could have|should have|might have been|imagine|pretend|supposing|i'd (?:love|like|rather|be)|as though|used to think|almost",
    reported:
      '(?:people|they|everyone|everybody|friends|colleagues|parents|you|kids|strangers|guys) (?:all |always |still |would )*(?:think|say|believe|assume|claim|joke|keep saying|call)|joke that|jokes that|joked|said|says|saying|told|tells|asked|asks|thinks|thought|claims?|claimed|believes|heard|dreamed|dreamt|dream about|wrote|mentioned|according to|accused|called me',
    vouched:
      "^(?:(?:so|and|but|well|ok|okay|actually),? )?(?:(?:the|my|our) )?(?:new )?(?:doctor|gp|allergist|dermatologist|specialist|consultant|blood test|allergy test|test|tests|results|blood results|test results)(?: came back and)? (?:just |now )?(?:says?|said|told me|confirmed|confirms?|shows?|showed)(?: that)?(?= I(?:'m| am| have| don't)(?![\\p{L}]))",
    hedged:
      'might|may(?! \\d|day)|maybe|perhaps|probably|possibly|could|should|not sure|i guess|i think|i hope|hopefully|supposedly|thinking (?:of|about)',
    noLonger: '(?<![\\p{L}])(?:no longer|any ?more)(?![\\p{L}])',
    negated:
      "not(?! (?:just|only|merely) )|never|no|nobody|none|neither|without|\\p{L}+n't(?! (?:just|only) )|no longer|cannot",
    notMeant:
      "just kidding|only kidding|kidding|just joking|only joking|jk|i'm joking|april fools|role ?play(?:ing)?|let's pretend|let's play|pretend that|once upon a time|lyrics|in my (?:novel|story|book|game|dream|screenplay)|my (?:main )?character|hypothetically|for example|short story|fanfic",
    ironic:
      "yeah right|just love|absolutely love|simply love|how i love|my absolute favou?rite thing|living the dream|lucky me|oh joy|oh great|so much fun|can't wait to do|wonderful,? another|great,? another|fantastic,? another|sure,? because|as if",
    past: 'was|were|had|did|went|got|took|came|saw|met|felt|made|gave|told|said|found|left|lost|won|began|started|passed|failed|finished|quit|broke|bought|sold|moved|died|happened|been|ago|yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\\p{L}{3,}ed',
    ahead:
      "(?:will|\\p{L}*'ll|going to|gonna|about to|have|has|have got|\\p{L}*'ve got|is|am|are|moved to|postponed to|rescheduled to|pushed to|brought forward to)(?![\\p{L}])(?! (?:been|had|got back|just)(?![\\p{L}]))|\\p{L}*'(?:m|re)",
    boundaries:
      'and|but|so|because|cause|cos|since|when|while|which|who|whom|why|that|though|although|if|after|before|until|unless|where|then|or|as|than|except|even|plus|like|this (?:week|month|year)|next (?:week|month|year)|with my|anyway',
    trailing:
      '(?:on |this |next |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|now|today|lately|recently|currently|again|too|also|as well|actually|really|though|lol|haha|these days|right now|at the moment|for now|anymore|any more|already|so far|by the way|btw|i think|i guess|nowadays|full[- ]time|part[- ]time|you know|for years|ever since|after all|for (?:a (?:while|bit|few .*|long .*|year.*|month.*|week.*|couple .*)|the last .*|\\d.*|two .*|three .*|many .*)|always has been|instead|thank god|tbh|sadly|though|fyi|ok|please|yesterday|last (?:week|month|year|night)|every day|in \\d{4}|one day|some ?day',
    empty:
      'it|this|that|them|him|her|you|me|us|one|some|something|someone|anything|everything|nothing|there|here|home|all|least|times|once|first|night|nights|day|the moment|the end|a bit|a lot|free|myself|now|so|both|to',
  },
  macros: {
    adv: '(?:now|currently|still|also|both|actually|all|just|recently|finally|already|officially|really|mostly|strictly|originally|totally|basically|definitely|always|usually|only|kinda|severely|deathly|very|quite|seriously|pretty)',
    I: "(?:I|we)(?:'m|'re|'ve| am| are| have)?(?: been)?(?: (?:don't|do not|no longer|never|not))?(?: {adv})*",
    am: "(?:I|we)(?:'m|'re| am| are|'ve been| have been)(?: (?:not|no longer))?(?: {adv})*",
    start: '^(?:and |so |but |ok |okay |well |yeah |yes |oh )?(?:{adv} )*',
    my: '(?:my|our) (?:(?:older|younger|little|big|elder|eldest|youngest|middle|twin|baby|dear|new|oldest|lovely|other) )*',
    who: '{my}{relation}(?:,? {name})?,?',
    mine: 'my|our',
    the: 'the',
    yours: 'your',
    articles: 'the|a|an|my|our|his|her|their',
    degree:
      '(?:so|really|very|pretty|quite|a bit|a little|kind of|super|incredibly|just|feeling|getting|still|also|always|totally)',
    day: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    rhythm:
      '(?<rhythm>every (?:other |second |single )?(?:{day}|morning|evening|night|day|week|weekend|month|afternoon)(?: (?:morning|evening|night|afternoon))?|on {day}s|{day}s|(?:once|twice|three times|\\d times) a (?:week|month|day)|most (?:mornings|evenings|days|weekends))',
    doing:
      '(?:go|run|swim|jog|walk|meditate|journal|write|read|cook|bake|volunteer|train|practi[sc]e|play|sing|dance|visit|call|meet|have|attend|teach|take|do|work out|drive|cycle|climb|paint|garden|pray|babysit|study|hike|row|knit|get)',
  },
  relations: {
    'ex-husband': 'ex-husband',
    'ex-wife': 'ex-wife',
    'ex-boyfriend': 'ex-boyfriend',
    'ex-girlfriend': 'ex-girlfriend',
    'mother-in-law': 'mother-in-law|mum-in-law|mom-in-law',
    'father-in-law': 'father-in-law|dad-in-law',
    'sister-in-law': 'sister-in-law',
    'brother-in-law': 'brother-in-law',
    stepmother: 'stepmother|stepmum|stepmom',
    stepfather: 'stepfather|stepdad',
    stepbrother: 'stepbrother',
    stepsister: 'stepsister',
    grandmother: 'grandmother|grandma|granny|gran|nan|nana',
    grandfather: 'grandfather|grandpa|granddad|grandad',
    grandson: 'grandson',
    granddaughter: 'granddaughter',
    godmother: 'godmother',
    godfather: 'godfather',
    mother: 'mother|mum|mom|mama|mummy|mommy',
    father: 'father|dad|papa|daddy',
    brother: 'brothers?|bro',
    sister: 'sisters?|sis',
    son: 'sons?',
    daughter: 'daughters?',
    child: 'child|children|kids?',
    baby: 'baby',
    twin: 'twin',
    husband: 'husband|hubby',
    wife: 'wife',
    partner: 'partner',
    boyfriend: 'boyfriend|bf',
    girlfriend: 'girlfriend|gf',
    fiance: 'fiancé|fiance',
    fiancee: 'fiancée|fiancee',
    'best friend': 'best friend|bestie|best mate',
    friend: 'friends?|mate',
    boss: 'boss',
    manager: 'manager',
    colleague: 'colleague|coworker|co-worker|workmate',
    neighbour: 'neighbour|neighbor',
    roommate: 'roommate|flatmate|housemate',
    uncle: 'uncle',
    aunt: 'aunt|auntie',
    cousin: 'cousin',
    niece: 'niece',
    nephew: 'nephew',
    mentor: 'mentor',
    teacher: 'teacher',
    therapist: 'therapist',
    coach: 'coach',
    ex: 'ex',
    dog: 'dogs?',
    cat: 'cats?',
    puppy: 'puppy',
    kitten: 'kitten',
    rabbit: 'rabbit|bunny',
    hamster: 'hamster',
    parrot: 'parrot',
    horse: 'horse|pony',
    bird: 'bird',
    tortoise: 'tortoise',
    ferret: 'ferret',
    parents: 'parents',
  },
  labels: { fiance: 'fiancé', fiancee: 'fiancée' },
  noNames:
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|halloween|hanukkah|ramadan|english|spanish|french|german|italian|american|british|the|a|an|and|but|so|because|yesterday|today|tomorrow|tonight|is|was|has|will|does|did|can|he|she|they|we|you|it|who|also|just|really|always|never|not|still|if|when|my|works|lives|god',
  own: {
    hospital: [
      "I(?:'m| am|'ve been| have been)(?: {adv})* (?:in|admitted to) (?:the )?hospital(?=$|[,.;!]| (?:since|for|again|with|after|and|now|at)(?![\\p{L}]))",
      'I (?:was|got)(?: {adv})* (?:admitted|taken|rushed) to (?:the )?hospital (?:yesterday|today|last night|this (?:morning|week)|on {day})',
    ],
    ailment: [
      "I(?:'ve had|'ve been having| have had| have been having|'ve got| have got| have)(?: {adv})* (?:an? |this )?(?:(?:bad|terrible|awful|splitting|constant|nasty) )?(?<thing>headaches?|back(?: ?ache| pain)|tooth ?ache|stomach ?ache|ear ?ache|sore throat|fever|cough|the flu|a cold|cold|flu)(?: now)? (?:since (?:yesterday|last|{day}|the|this|christmas)|for (?:days|weeks|months|(?:a|two|three|four|five|six|\\d+) (?:days?|weeks?|months?))|all week)",
    ],
    quit: [
      "I(?:'ve| have)?(?: {adv})* (?:quit|stopped|given up|gave up) (?<thing>smoking|vaping|gambling|drinking)(?=$|[,.;!]| (?:for good|last|this|yesterday|today|on|cold turkey|completely|(?:an?|two|three|four|five|six|\\d+|some|several) (?:days?|weeks?|months?|years?) ago)(?![\\p{L}]))",
    ],
    homeSearch: [
      "(?:I|we)(?:'m|'re| am| are|'ve been| have been)(?: {adv})* (?:looking|searching|hunting) for (?:a |an |another |our )?(?:new |bigger |smaller |cheaper |first )*(?:flat|apartment|house|place to live|home|studio|room to rent|somewhere to live)",
      "(?:I|we)(?:'m|'re| am| are|'ve been| have been)(?: {adv})* (?:flat|house|apartment)[- ]?hunting",
    ],
    waiting: [
      "(?:I|we)(?:'m|'re| am| are)(?: {adv})* waiting (?:for|on|to hear (?:back )?(?:from|about)) (?<thing>(?:the |my |our |a )?(?:[\\p{L}-]+ ){0,3}?(?:results?|decision|verdict|visa|permit|offer|diagnosis|grades?|residency|citizenship|approval|mortgage|transplant|biopsy|scan|hospital|university|uni|court|landlord|embassy|insurance)(?![\\p{L}]).*)",
    ],
    applied: [
      "(?:I|we)(?:'ve| have)?(?: {adv})* applied (?:for|to) (?<thing>(?:a |an |the |my )?(?:[\\p{L}-]+ ){0,4}?(?:job|position|post|role|course|programme|program|masters?|master's|phd|visa|scholarship|grant|school|university|college|residency|citizenship|apprenticeship|internship|mortgage|passport)(?![\\p{L}]).*)",
    ],
    born: [
      '(?:our|the|my) (?:baby|son|daughter|little (?:one|girl|boy))(?: [\\p{L}]+)? (?:is here|is finally here|was born|has arrived|arrived|came)(?=$|[,.;!]| (?:last|this|on|at|yesterday|today|early|safely)(?![\\p{L}]))',
      "I(?:'ve| have)? (?:just |finally )?(?:gave birth|given birth|had the baby)",
    ],
    lastDay: [
      '(?:today (?:is|was) |yesterday was |(?:mon|tues|wednes|thurs|fri|satur|sun)day was )?my last day at (?:work|the (?:office|job)|{thing})(?=$|[,.;!]| (?:today|was|yesterday|went)(?![\\p{L}]))',
    ],
    name: [
      "my name(?:'s| is) {name}",
      '{I} called {name}',
      '(?:please )?call me {name}',
      'every(?:body|one) calls me {name}',
      "I(?:'ve| have)?(?: {adv})* changed my (?:first )?name to {name}",
      "^name's {name}",
      '{I} go by {name}',
      '^(?:hi|hey|hello),? {I} {name}$',
      '^(?:hi|hey|hello)[,!.]? (?:this is|it is) {name}(?: here)?$',
    ],
    home: [
      "{I} moved (?:back |over |down |up |out )*from [\\p{L}' -]{2,30}? to {place}",
      '{I} (?:back |now )?(?:settled|unpacked|installed) in {place}',
      '(?:my|our|the) new (?:place|flat|apartment|house|home) in {place}',
      '{I} relocated to {place}',
      '{I} moved into (?:a|an|my|our|the) (?:[\\p{L}-]+ ){0,3}?(?:flat|apartment|house|place|home|studio) in {place}',
      'my (?:new )?address is in {place}',
      'new address(?: is)? in {place}',
      '{I} (?:live|living|based|settled) (?:over |up |down |out )?in {place}',
      '{I} moved (?:here |back |over |down |up |out )*to {place}',
      '{start}moved into (?:a|an|my|our|the) (?:[\\p{L}-]+ ){0,3}?(?:flat|apartment|house|place|home|studio) in {place}',
      '{start}moved (?:back |over |down |up )*to {place}',
      'my (?:new )?(?:place|flat|apartment|house) is in {place}',
      '{place} is (?:my )?home now',
      "{am} in (?<place>[\\p{L}'-]+(?: [\\p{L}'-]+)?) (?:these days|nowadays)(?=$|[,.;!])",
    ],
    origin: [
      "I(?:'m| am| come)(?: originally| actually)? from {place}",
      'I(?: was born| was raised| grew up)(?: originally| actually)? in {place}',
    ],
    employer: [
      "{I} (?:{adv} )*(?:been )?at (?<thing>[\\p{L}\\p{N}&'-]+(?: [\\p{L}\\p{N}&'-]+)?) (?:these days|as of (?:this|last) (?:week|month|year))",
      "(?<thing>[\\p{L}\\p{N}&'-]+(?: [\\p{L}\\p{N}&'-]+)?) (?:just |finally )?hired me",
      'my new (?:job|role|position)(?: is| as .+)? (?<at>at|with) {thing}',
      'my new employer is (?<at>){thing}',
      '{I} left .+? for (?<at>)(?<thing>\\p{L}.+)',
      '{I} (?:work|working|employed) (?<at>at|for|with) {thing}',
      '{I} (?:work|working|employed) as .+? (?<at>at|for|with) {thing}',
      `{am} an? (?:[\\p{L}-]+ ){0,2}?(?:${JOBS}) (?<at>at|for|with) {thing}`,
      '{I} (?:got|landed|accepted|took|taken|found|started|start) (?:an? |my |the )?(?:new |part-time |full-time |summer )*job (?<at>at|with) {thing}',
      '{I} (?:started|begun|began|starting) (?:working|work) (?<at>at|for) {thing}',
      '{start}(?:started working|working|work) (?<at>at|for) {thing}',
      '{I} joined (?<at>){thing}',
    ],
    startsAt: [
      '{I} (?<at>at) (?<thing>.+?) now(?=$|[,.;!])',
      '{I} (?:started|begun|began|starting) (?<at>at) {thing}',
      '{start}(?:started|start|starting) (?<at>at) {thing}',
      '{I} signed (?<at>with) {thing}',
      '(?:first day|first week|first shift) (?<at>at) (?:my new job at )?(?<thing>.+?)(?: (?:today|was|is|went) .*|$)',
    ],
    occupation: [
      '{I} (?:work|working|employed) as (?<thing>.+?)(?: (?:at|for|in|with) .+)?$',
      '{I} (?:work|working) (?:at|for|with) .+? as (?<thing>an? .+)',
      '{I} (?:got|landed|accepted|took|started|start) (?:an? |my )?(?:new )?job as {thing}',
      `{am} (?<thing>an? (?:[\\p{L}-]+ ){0,2}?(?:${JOBS}))(?=$|[,.;!?]| (?:at|for|in|by|on|from|with|and|but|who|now|any ?more|these|there|here)(?![\\p{L}]))`,
      `{I} (?:training|retraining|retrained|qualified|qualifying) (?:to be|as) (?<thing>an? .+)`,
    ],
    retired: ["I(?:'m| am|'ve| have)?(?: {adv})* retired"],
    leftJob: [
      "I(?:'ve| have)?(?: {adv})* (?<thing>quit|left|lost) my (?:old )?job.*",
      "I(?:'ve| have)?(?: {adv})* (?<thing>resigned|handed in my notice).*",
      "I(?: was| got| have been|'ve been| just got) (?:just )?(?<thing>fired|laid off|made redundant|let go|sacked).*",
      '{start}(?<thing>quit|lost) my job.*',
      '(?:they|my boss|the company|[\\p{L}]+) (?<thing>fired|sacked|laid off) me',
      "(?:they|my boss|the company|(?!don't|didn't|please|just)[\\p{L}]+) (?<thing>let me go|made me redundant)(?! (?:home|early|to|out|in|on|for))",
    ],
    jobless: ["I(?:'m| am)(?: {adv})* (?:unemployed|out of work|between jobs)"],
    jobSearch: [
      "I(?:'m|'ve been| am| have been)(?: {adv})* (?:looking|searching|hunting) for (?:a |another )?(?:new )?(?:job|work)",
      "I(?:'m|'ve been| am)(?: {adv})* job[- ]?hunting",
      "I(?:'m|'ve been| am)(?: {adv})* applying for jobs",
    ],
    graduated: [
      "I(?:'ve| have)? (?:just |finally |officially )*(?:graduated|finished my degree|got my degree)(?! (?:high|primary|from (?:high|primary|kindergarten)))",
    ],
    studies: [
      "I(?:'m| am)(?: {adv})* studying {thing}",
      'I study {thing}',
      `I(?:'ve| have)?(?: {adv})* (?:switched|changed|transferred)(?: over)? (?:from [\\p{L} ]+ )?to (?<thing>${SUBJECTS})(?=$|[,.;!]| (?:at|in|this|last|now|instead|because)(?![\\p{L}]))`,
      "I(?:'ve| have)?(?: {adv})* (?:switched|changed) (?:my )?(?:majors?|degree|course|subject)(?: from [\\p{L} ]+?)? to {thing}",
      "I(?:'m| am) doing (?:a|my) (?<thing>(?:phd|master'?s|degree|bachelor'?s) in .+)",
    ],
    age: [
      "I(?:'m| am)(?: {adv})* {number}(?: years old)?(?=$|[,.;!]| and(?![\\p{L}]))",
      "I(?:'m| am)(?: {adv})* {number} years old",
      'I(?: just)? turned {number}',
    ],
    diet: [
      '{I} (?:an? )?(?<thing>vegetarian|vegan|pescatarian|pescetarian)(?! (?:dish|food|meal|restaurant|place|recipe))',
      'I(?: only| just)? eat (?<thing>halal|kosher)',
      '{I} (?:went|gone|became|become|turned|turning|going) (?<thing>vegetarian|vegan|pescatarian|pescetarian)',
    ],
    eats: [
      "(?:I|we)(?:'m|'ve| am| have)? (?:{adv} )*(?:eat|eating|started eating|started to eat|went back to eating|gone back to eating) (?<thing>meat|fish|dairy|gluten|eggs|sugar|chicken|cheese|bread) again",
      "(?:I|we)(?:'ve| have)? (?:{adv} )*(?:went|gone) back to eating (?<thing>meat|fish|dairy|gluten|eggs|sugar|chicken|cheese|bread)",
    ],
    avoids: [
      "I (?:don't|do not|never|no longer|stopped) (?:{adv} )?(?<verb>eat)(?:ing)? (?<thing>meat|pork|beef|fish|dairy|gluten|eggs|sugar|shellfish)",
      "I (?:don't|do not|never|no longer) (?<verb>drink) (?<thing>alcohol|coffee|milk)",
    ],
    allergy: [
      '{I} allergic to (?<thing>[\\p{L}]+)(?= and [\\p{L}]+(?:$|[,.;!]))',
      '{I} allergic to [\\p{L}]+ and (?<thing>[\\p{L}]+)(?=$|[,.;!])',
      '{I} allergic to {thing}',
      "I(?:'ve got| have|'ve) (?:an? )?(?:severe |bad |mild |serious |nasty )?(?<thing>[\\p{L}]+(?: [\\p{L}]+)?) allergy",
      '{I} (?<thing>lactose|gluten|fructose|histamine)[- ]intolerant',
    ],
    condition: [
      `I(?:'ve got| have got| have|'ve had| was(?: just| recently)? diagnosed with|'ve(?: just)? been diagnosed with| have been diagnosed with|'m living with| got diagnosed with) (?:an? |mild |severe |chronic )*(?<thing>${THE_BODY})`,
      "I(?:'m| am)(?: {adv})* (?:an? )?(?<thing>c(?:o)?eliac|diabetic|asthmatic|epileptic|dyslexic|autistic)",
    ],
    pregnant: [
      "we(?:'re| are)(?: {adv})* expecting(?=$|[,.;!]| (?:in|our|again)(?![\\p{L}]))",
      "I(?:'m| am)(?: {adv})* (?:pregnant|expecting)",
      "we(?:'re| are)(?: {adv})* (?:expecting|having) a baby",
    ],
    status: [
      '{I} (?<thing>married|engaged|divorced|widowed|single)(?: again)?(?=$|[,.;!]| (?:now|any ?more|to(?! (?:my|the|a|this|that|it|work|coffee))|for|with|and|since)(?![\\p{L}]))',
      "we(?:'re| are)(?: {adv})* (?<thing>married|engaged|divorced)(?=$|[,.;!]| (?:now|and)(?![\\p{L}]))",
      'we got (?<thing>married|engaged|divorced)',
      'I got (?<thing>married|engaged|divorced)',
    ],
    children: [
      "(?:(?:I|we)(?:'ve got| have| have got)|{start}got) (?<thing>(?:\\d|one|two|three|four|five) (?:kids|children|sons|daughters|boys|girls|grandchildren))",
    ],
    plays: [
      'I(?: {adv})* play (?<thing>(?:the )?(?:alto |tenor |bass |electric |acoustic |upright )?(?:piano|guitar|violin|cello|drums|flute|bass|sax(?:ophone)?|trumpet|harp|clarinet|accordion|ukulele|chess|tennis|football|basketball|volleyball|hockey|rugby|badminton|squash|golf))',
    ],
    speaks: [
      'I(?: {adv})* speak (?:fluent |a bit of |some )?(?<thing>english|spanish|french|german|italian|portuguese|dutch|polish|russian|arabic|hindi|mandarin|cantonese|chinese|japanese|korean|turkish|swedish|greek|welsh|irish|catalan)',
    ],
    favourite: [
      "my (?:all[- ]time |absolute |new )?favou?rite {kind}(?: in the world| ever| of all time)?(?: is| are|'s| has always been)(?: called| still| probably| definitely| now)? {thing}",
      "(?<thing>[\\p{L}\\p{N}' -]+?) (?:is|are|has always been) my (?:all[- ]time |new )?favou?rite {kind}",
    ],
    prefers: ['I(?: much| really| always)? prefer (?<thing>[\\p{L} -]+?) (?:to|over) {other}'],
    likes: [
      'I(?: really| also| do| still| {adv})? (?:love|adore|enjoy) {thing}',
      'I(?: really| also| do| still) like {thing}',
      "I(?:'ve| have)(?: {adv})* (?:come|grown|learn(?:ed|t)) to (?:like|love|enjoy|appreciate) {thing}",
      '{I} (?:(?:big|huge) fan of|into|obsessed with|passionate about|mad about|crazy about) {thing}',
      '{I} a (?:big|huge|massive) fan of {thing}',
    ],
    dislikes: [
      "I(?: really| also| still| {adv})? (?:hate|detest|loathe|can't stand|cannot stand|can't bear|dislike) {thing}",
      "I (?:don't|do not) (?:really )?like {thing}",
    ],
    goal: [
      `(?:I(?:'d| would)? (?:really |also |finally |still )*(?:want|plan|hope|aim|intend) to|I(?:'m| am) (?:really |also |finally |still )*(?:trying|planning|aiming|working|saving up|saving|determined) to|my (?:big |main |new |next )*(?:goal|dream|plan|resolution)(?: this year| for this year| for next year)? is to|I(?:'ve)? decided to) (?<thing>(?:${GOALS})(?![\\p{L}]).*)`,
      "I(?:'m| am) (?:{adv} )*saving (?:up )?for (?<thing>(?:a|an|my|our) .+)",
      "I(?:'m| am)(?: {adv})* (?<thing>training for (?:a|an|the|my) .+)",
      "I(?:'m| am)(?: {adv})* (?<thing>learning (?:to [\\p{L}]+.*|how to .+|[\\p{L}]+))",
    ],
    struggle: [
      "(?:I'm|I am|I've been|I have been)(?: really| still| kind of| also| currently)* (?:struggling|having (?:a hard|a tough|such a hard) time|having trouble) (?:with )?{thing}",
    ],
    sleepless: [
      "I (?:can't|cannot|couldn't|can hardly|barely|haven't been able to|haven't been)(?: {adv})* (?:fall(?:ing)? a?sleep|sleep(?:ing)?)(?! (?:in|over|with|on|until)(?![\\p{L}]))",
      "I (?:haven't|have not|hardly|barely) slept (?:properly|well|much|in weeks|all week)",
      'my insomnia',
    ],
    lately: [
      "I(?:'ve| have) been(?: feeling)?(?: {degree})* (?<feeling>anxious|nervous|stressed|lonely|sad|low|down|tired|exhausted|overwhelmed|homesick|burned out|burnt out)(?: (?:lately|recently|all week|these days|for (?:days|weeks|a while)))",
    ],
    worried: [
      "I(?:'m| am| feel|'ve been| have been)(?: feeling)?(?: {degree})* (?<feeling>anxious|nervous|worried|scared|afraid|stressed|lonely|sad|heartbroken|guilty|ashamed|frustrated|angry|disappointed|homesick|terrified) (?:about|of|for|because of|by|over) {thing}",
    ],
    glad: [
      "I(?:'m| am| feel)(?: feeling)?(?: {degree})* (?<feeling>excited|proud|hopeful|relieved|grateful|happy) (?:about|of|for) {thing}",
    ],
    moving: [
      "(?:I|we)(?:'m|'re| am| are| will be|'ll be)(?: going to be| soon| finally| also)* (?:moving|relocating) (?:back |over )?to {place}",
    ],
  },
  over: {
    home: [
      "(?:I|we)(?:'ve| have)?(?: {adv})* moved (?:out of|away from) (?!.*(?:when I was|years ago|as a (?:kid|child|teenager|student)|back (?:in|then)|in \\d{4}|came back|moved back)){place}",
    ],
    studies: [
      "I(?:'ve| have)?(?: {adv})* dropped out of (?:uni|university|college|grad school|law school|med school|my (?:degree|course|studies|programme|program|masters?|phd))(?![\\p{L}])",
    ],
    dislikes: [
      "I(?:'ve| have)?(?: {adv})* (?:come|came) (?:a)?round to (?:liking |eating |loving )?{thing}",
      "I(?: really)? (?:don't|do not|no longer)(?: {adv})* (?:hate|detest|loathe) (?<thing>[\\p{L}-]+(?: [\\p{L}-]+)??)(?: any ?more| now| these days| actually)*(?=$|[,.;!])",
      "I(?:'ve| have)(?: {adv})* warmed to {thing}",
    ],
  },
  theirs: {
    hospital: [
      "{who}(?: is|'s| has been)(?: {adv})* (?:in|admitted to) (?:the )?hospital(?=$|[,.;!]| (?:since|for|again|with|after|and|now|at)(?![\\p{L}]))",
      '{who} (?:was|got|has been)(?: {adv})* (?:admitted|taken|rushed|brought) to (?:the )?hospital (?:yesterday|today|last night|this (?:morning|afternoon|week)|on {day})',
    ],
    home: [
      "{who} (?:has )?(?:{adv} )*moved (?:back |over )?from [\\p{L}' -]{2,30}? to {place}",
      '{who} (?:{adv} )*(?:lives|is living|is based) in {place}',
      "{who} (?:doesn't|does not)(?: {adv})* live in {place}",
      '{who} (?:has )?(?:{adv} )*moved to {place}',
    ],
    employer: [
      '{who} (?:{adv} )*(?:works|is working) (?<at>at|for|with) {thing}',
      "{who} (?:doesn't|does not)(?: {adv})* work (?<at>at|for|with) {thing}",
      '{who} (?:{adv} )*(?:started|got a job) (?<at>at) {thing}',
    ],
    occupation: [
      '{who} (?:works|is working) as {thing}',
      `{who}(?: is|'s) (?<thing>an? (?:[\\p{L}-]+ ){0,2}?(?:${JOBS}))(?=$|[,.;!]| (?:at|for|in|by|and|but)(?![\\p{L}]))`,
    ],
    diet: [
      "{who}(?: is|'s| isn't| is not| went| has gone| has been| turned)(?: {adv})* (?:an? )?(?<thing>vegetarian|vegan|pescatarian)",
    ],
    allergy: ["{who}(?: is|'s| isn't| is not)(?: {adv})* allergic to {thing}"],
    condition: [
      `{who} (?:has|has got|has(?: just)? been diagnosed with|was(?: just)? diagnosed with|got diagnosed with) (?:an? |mild |severe |chronic )*(?<thing>${THE_BODY})`,
    ],
    studies: ['{who} (?:studies|is studying) {thing}'],
    pregnant: ["{who}(?: is|'s)(?: {adv})* (?:pregnant|expecting)"],
    status: ["{who}(?: is|'s| isn't| is not| got)(?: {adv})* (?<thing>engaged|divorced|married)"],
    age: [
      "{who}(?: is|'s| turned| just turned| is turning)(?: {adv})* {number}(?: years old)?(?=$|[,.;!]| (?:and|today|now)(?![\\p{L}]))",
    ],
    leftJob: [
      '{who} (?:{adv} )*(?<thing>quit|left|lost) (?:his|her|their) job',
      '{who} (?:was|got|has been)(?: {adv})* (?<thing>fired|laid off|made redundant|sacked)',
    ],
  },
  refuses: {
    waiting:
      '.*(?:match|game|race|election|lottery|quiz|poll)(?![\\p{L}])|(?:you|it|that|this|him|her|them)(?![\\p{L}])',
    home: '(?:sales|marketing|finance|engineering|management|accounting|nights|part-time|full-time|sweatpants|leggings|pyjamas|pajamas|pjs|jeans|hoodies?|trainers|sneakers|bed|fear|hope|peace|denial|chaos|silence|sin|harmony|poverty|luxury|debt|hell|heaven|paradise|limbo|(?:the )?(?:office|library|gym|kitchen|car|lab|studio|pub|bath|garage|sofa|couch|future|now|suburbs|city|countryside|country|mountains|woods|middle|same|ikea|costco|walmart|starbucks))(?![\\p{L}])|(?:the (?:past|moment)|fear|hope|peace|constant|denial|a|an|another|my|our|this|that)(?![\\p{L}])',
    origin: '(?:a|an|work|here|there|the (?:start|beginning))(?![\\p{L}])',
    employer: EMPLOYERS_NOT,
    startsAt: EMPLOYERS_NOT,
    occupation:
      '(?:a mess|a team|an? student of life|usual|normal|well|a couple|intended)(?![\\p{L}])',
    studies: '(?:for|hard|tonight|today|all|it|late|with|together|at|abroad)(?![\\p{L}])',
    name: '(?:just|so|not)(?![\\p{L}])',
    eats: '(?:it|that|this)(?![\\p{L}])',
    allergy:
      '(?:my|your|his|her|their|mornings?|mondays?|people|work|love|drama|bad|an?|a|nonsense|bullshit|effort|commitment)(?![\\p{L}])',
    favourite:
      '(?:not|when|that|if|to be|hard to|difficult|still|too|so|very|really|it|this|you|the one)(?![\\p{L}])|(?:thing|part|person|one|time|moment|memory|bit|way|place to)(?![\\p{L}])',
    likes:
      '(?:it|this|that|these|those|the|my|your|his|her|their|our|you|him|them|me|us|how|when|what|where|who|why|to|being|a|an|mondays?|meetings?|traffic|taxes|waiting|working|bills|overtime|spreadsheets|queues|queuing|deadlines|delays|paperwork|commut\\w+|crying|everything|everyone|nothing|people|life|talking|chatting|ya|u|u guys|[\\p{L}]+ (?:so much|too))(?![\\p{L}])',
    dislikes:
      '(?:it|this|that|these|those|the|my|your|his|her|their|our|you|him|them|me|us|how|when|what|where|who|why|to|being|a|an|everything|everyone|nothing|people|life|myself|talking|[\\p{L}]+ of|when)(?![\\p{L}])',
    goal: 'run (?:away|out|over|something|it|that|a bath|errands)|learn (?:it|that|more about (?:you|it))|write (?:it|that|this|you|to you)|start (?:over|from|with|again)|quit$|finish (?:it|this|that)$|buy (?:it|that|this|you|some|milk|bread|food|groceries)|read (?:it|that|this|something|you)|open up|move on|stop (?:talking|crying|thinking)|lose (?:it|my (?:mind|temper|keys))|start (?:crying|screaming)|travel back|visit you|study tonight|learning (?:a lot|that|so|the hard|from|it|more|about)|join (?:you|in)|run$|read$|write$|start$|finish$|build$|open$|move$|lose$|save$|save (?:it|that|this|the day)|write (?:about|down)|.*(?:tonight|today|right now|tomorrow)$',
    struggle: '(?:that|this|it|my life|life|to|you)(?![\\p{L}])',
    worried: '(?:you|it|that|this|him|her|them|myself|what|nothing|being)(?![\\p{L}])',
    glad: '(?:you|it|that|this|him|her|them|myself|what)(?![\\p{L}])',
    moving: '(?:a|an|another|the)(?![\\p{L}])',
  },
  wording: {
    hospital: 'In hospital',
    ailment: '{thing}',
    quit: 'Quit {thing}',
    homeSearch: 'Looking for a home',
    waiting: 'Waiting for {thing}',
    applied: 'Applied for {thing}',
    born: 'The baby is born',
    lastDay: 'Last day at work',
    name: 'Name: {name}',
    home: 'Lives in {place}',
    origin: 'Comes from {place}',
    employer: 'Works {at} {thing}',
    startsAt: 'Works {at} {thing}',
    occupation: 'Works as {thing}',
    retired: 'Retired',
    leftJob: 'Job is over: {thing}',
    jobless: 'Between jobs',
    jobSearch: 'Looking for a job',
    graduated: 'Graduated',
    studies: 'Studies {thing}',
    age: '{number} years old',
    diet: '{thing}',
    eats: 'Eats {thing}',
    avoids: 'Does not {verb} {thing}',
    allergy: 'Allergic to {thing}',
    condition: 'Has {thing}',
    pregnant: 'Is expecting a baby',
    status: '{thing}',
    children: 'Has {thing}',
    plays: 'Plays {thing}',
    speaks: 'Speaks {thing}',
    favourite: 'Favourite {kind}: {thing}',
    prefers: 'Prefers {thing} to {other}',
    likes: 'Likes {thing}',
    dislikes: 'Dislikes {thing}',
    goal: '{thing}',
    struggle: 'Struggles with {thing}',
    sleepless: 'Has trouble sleeping',
    lately: '{feeling} lately',
    worried: '{feeling} about {thing}',
    glad: '{feeling} about {thing}',
    moving: 'Move to {place}',
    died: 'died',
    separated: 'Broke up: {name}',
  },
  asks: {
    hospital: 'How are you feeling by now?',
    died: 'How are you holding up?',
    separated: 'How are you holding up after the break-up?',
    leftJob: 'How does it feel by now, without the job?',
    jobless: 'How does it feel by now, without the job?',
    homeSearch: 'How is the search for a home going?',
    waiting: 'Have you heard anything about {thing}?',
    applied: 'Have you heard anything about {thing}?',
    moving: 'How did the move go?',
    jobSearch: 'How is the job search going?',
    pregnant: 'How are you feeling these days, with the baby on the way?',
  },
  people: {
    mentioned: [
      '{my}{late}{relation},? {name}',
      '{my}{relation} \\({name}\\)',
      '{name} \\({my}{relation}\\)',
    ],
    named: [
      "{my}{late}{relation}(?:'s name is| is (?:called|named)|'s called| called| named) {name}",
      '(?:^|and |but |[,;] ){name} is (?:my|our) (?:older |younger |little |big )?{relation}',
      "(?:I|we)(?:'ve| have|'ve got| have got| got| just got| adopted| just adopted)? (?:an? |adopted an? )(?:[\\p{L}-]+ ){0,2}?{pet},?(?: (?:called|named|whose name is))? {name}",
      '{my}{relation},? his name is {name}',
      '{my}{relation},? her name is {name}',
      "(?:I|we)(?:'ve got| have| have got|'ve| got) an? (?:(?:new|good|close|dear|little|younger|older|big|twin) )*{relation},?(?: (?:called|named))? {name}",
    ],
    several: [
      "(?:(?:my|our) (?:\\w+ )?|(?:I|we)(?:'ve got| have| have got) (?:two|three|four|2|3|4) )(?<relation>brothers|sisters|sons|daughters|kids|children|cats|dogs|friends|parents)[,:]? (?<names>[\\p{L}'-]+(?:, [\\p{L}'-]+)*,? and [\\p{L}'-]+)",
    ],
    now: {
      former: [
        "{name} (?:isn't|is not|is no longer|'s no longer|'s not) (?:my|our) {relation}(?: any ?more| now| these days)?(?=$|[,.;!])",
      ],
      succeeded: [
        "(?:I|we|there)(?:'ve got|'s| have got| have| got|'ve| is)(?: {adv})* a (?:brand[- ])?new {relation}(?: at work| {adv})*,? (?:and )?(?:called|named|whose name is|(?:his|her|their) name(?:'s| is)|(?:he|she)(?:'s| is) (?:called|named)) {name}",
        "(?:I|we|there)(?:'ve got|'s| have got| have| got|'ve| is)(?: {adv})* a (?:brand[- ])?new {relation}, {name}(?=$|[,.;!])",
      ],
      renamed: [
        "(?:I|we)(?:'ve| have)?(?: {adv})* renamed (?:(?:the|our|my) {pet}|(?<old>[\\p{L}-]+)),? (?:(?:to|as|and) )?(?:(?:he|she|it)(?:'s| is) (?:(?:called|named|now) )*|(?:his|her|its)(?: new)? name(?:'s| is)(?: now)? )?{name}",
      ],
      taken: [
        "(?:I|we)(?:'m| am|'ve been| have been)(?: {adv})* (?:seeing|dating) (?:someone|somebody)(?: new| now| these days)*,? (?:and )?(?:(?:his|her|their) name(?:'s| is)|called|named) {name}",
        "I(?:'m| am|'ve been| have been)(?: {adv})* (?:seeing|dating) (?:someone|somebody)(?: new| now| these days| again)*(?=$|[.;!])",
        "I(?:'ve| have)?(?: {adv})* (?:started|begun) (?:seeing|dating) (?:someone|somebody|an? (?:[\\p{L}-]+ )?(?:guy|man|woman|girl|boy|person))(?: new)?,? (?:called|named) {name}",
        "I(?:'ve| have)?(?: {adv})* (?:started|begun) (?:seeing|dating) (?:someone|somebody)(?: new| again)*(?=$|[.;!])",
        "I(?:'ve got| have got| have| got|'ve)(?: {adv})* an? (?:new )?{relation}(?: {adv}| again| these days)*(?=$|[.;!])",
        "I(?:'m| am)(?: {adv})* in a (?:new |serious |happy |long-distance )*relationship(?: {adv}| again| these days)*(?=$|[.;!])",
      ],
      movedOut: [
        '{my}{relation} (?:has )?(?:{adv} )*moved out(?: on me| of (?:our|the) (?:flat|apartment|house|place))?(?: (?:last|this|on|in|yesterday|today)(?: [\\p{L}]+)?)?(?=$|[,.;!]| and(?![\\p{L}]))',
        "{name}(?<!'s [\\p{L}]+) (?:has )?(?:{adv} )*moved out(?: on me| of (?:our|the) (?:flat|apartment|house|place))?(?: (?:last|this|on|in|yesterday|today)(?: [\\p{L}]+)?)?(?=$|[,.;!]| and(?![\\p{L}]))",
        '(?:I|we)(?: {adv})* (?:now )?live (?:alone|on my own|by myself)(?: {adv}| again| these days)*(?=$|[,.;!])',
      ],
    },
    late: 'late',
    died: [
      '{who} (?:has )?(?:{adv} )*(?:died|passed away|passed)',
      '{name} (?:has )?(?:{adv} )*(?:died|passed away)',
      '(?:I|we) (?:lost|buried|had to put down|said goodbye to|had to say goodbye to) {who}',
      '(?:{who}|{name}) (?:was|had to be|has been) (?:put (?:to sleep|down)|euthani[sz]ed)',
      '(?:I|we) (?:lost|buried|had to put down|said goodbye to|had to say goodbye to) {name}',
    ],
    brokeUp: [
      '{name} is (?:now |officially )?my ex(?: now)?',
      "{name} and I aren't together(?: anymore| any more)?",
      "(?:I|we)(?:'ve| have)?(?: {adv})* (?:broke|broken|split|splitting|breaking) up(?: with (?:my {relation}(?: {name})?|{name}))?",
      '{name} and I (?:have )?(?:{adv} )*(?:broke|broken|split|are) (?:up|over|done|through)',
      '(?:me and {name}|{name} and me) (?:are over|are done|broke up|split up|split)',
      '{name} (?:has )?(?:{adv} )*(?:dumped me|broke up with me|left me(?=$|[,.;!]| (?:for|after|last|yesterday|on)(?![\\p{L}])))',
      '{my}{relation}(?: [\\p{L}]+)? (?:has )?(?:{adv} )*(?:dumped me|broke up with me|left me(?=$|[,.;!]| (?:for|after|last|yesterday|on)(?![\\p{L}])))',
      "we(?:'re| are) (?:getting (?:a )?divorced?|separating|separated|not together anymore|no longer together)",
      "I(?:'m| am) single(?: again| now)",
      '(?:he|she|they) (?:just |has |have )?(?:dumped me|left me(?=$|[,.;!])|broke up with me)',
      "it(?:'s| is) over (?:between (?:us|{name} and me)|with {name})",
      '^I (?:are|have) (?:{adv} )*(?:getting (?:a )?divorced?|divorced|separated|separating)',
      "{name} and I(?:'re| are| have|'ve)? (?:{adv} )*(?:getting (?:a )?divorced?|divorced|separated|separating|done$|over$|through$)",
      "I(?:'m| am) getting (?:a )?divorced?",
    ],
  },
  occasions: {
    awaited:
      "job interview|phone interview|interview|exams?|driving test|blood tests?|theory test|test|finals|midterms?|quiz|surgery|operation|biopsy|colonoscopy|ct scan|scan|mri|ultrasound|x-ray|doctor'?s appointment|dentist'?s? appointment|appointment|appt|check-?up|dentist|doctor'?s|physio|audition|presentation|pitch|court hearing|hearing|trial|court date|thesis defen[cs]e|defen[cs]e|viva|deadline|product launch|launch|performance review|review|evaluation|assessment|competition|half marathon|marathon|race|tournament|recital|gig|casting|try-?outs?|exhibition|chemo|treatment|therapy session|therapy|first day at work|first day of school|first day|first date|driving lesson|house viewing|flat viewing|viewing|inspection|embryo transfer|due date|root canal|board meeting|meeting|job talk|speech|keynote|demo|custody hearing|visa appointment|home visit|moving day|results",
    planned:
      "birthday party|birthday|party|wedding|honeymoon|trip|flight|train|concert|dinner date|dinner|lunch|brunch|breakfast|(?<!bank )holiday|vacation|festival|funeral|memorial|wake|family reunion|reunion|barbecue|bbq|picnic|workshop|conference|graduation|ceremony|anniversary|sleepover|date night|game night|housewarming|baby shower|rehearsal|(?<=(?:a|first|second|third|blind|dinner|our|my) )date(?! (?:for|of)(?![\\p{L}]))|visit|hike|camping trip|show|match|game|baptism|bar mitzvah|retreat|weekend away|class|course|haircut|open day|parents' evening|school play|(?<=(?:a|the|school|christmas) )play",
    stops:
      "i|i'm|i've|i've|im|ive|i'll|we|we're|we've|we'll|you|he|she|they|it|it's|its|is|are|was|were|be|been|has|have|had|having|got|get|getting|going|go|goes|gonna|to|that|this|these|those|no|not|any|every|the|a|an|my|our|your|his|her|their|another|one|some|with|for|at|in|on|of|from|by|about|against|and|but|so|or|because|then|there|there's|will|would|can|could|should|may|might|do|did|does|also|just|still|really|only|next|last|up|down|off|out|me|us|them|taking|doing|giving|running|attending|sitting|hosting|need|needs|want|book|booked|start|starts|starting|before|after|which|who|what|when|am|pm|if|ok|okay|oh|ah|well|yes|yeah|it'll|took|went|gave|attended|passed|failed|fear|scared|nervous|worried|dreading|excited|love|hate|looking|forward|prepping|preparing|studying|is|'s|been|love|hates|happy",
    carries: 'at|with|for|in|to|of|about|on|by|from|against',
    company: 'with|and|for|from|at|to|of|about|like|than|as',
    selves: "i|i'm|i've|i'll|i'd|we|we're|we've|we'll|me|us|im|ive",
    strangers:
      "(?:he|she|they|you|somebody|someone|everyone|people)(?:'s|'re|'ve|'ll)?|his|her|their|your|see you|what's",
    plans: [
      "(?:I|we)(?:'m|'re| am| are|'ll be| will be)(?: all| both| finally| {adv})* (?<plan>(?:flying|travell?ing|going|driving|off|heading) (?:back |over |down |up |out )?to (?!bed|sleep|work|be|do|have|get|see|try|make|tell|take|start|ask|call)[\\p{L}]+.*)",
      "(?:I|we)(?:'m|'re| am| are|'ll be| will be)(?: all| both| finally| {adv})* (?<plan>(?:seeing|meeting(?: up with)?|visiting|hosting|picking up|interviewing (?:at|with|for)|having (?!a (?:bad|good|rough|hard|great))|starting (?:my|a|the|at)|getting married|catching up with|helping(?! out(?![\\p{L}]))|babysitting|launching|presenting|taking (?!it|a break)) .*)",
      "(?:I|we)(?:'m|'re| am| are) (?:finally |{adv} )*(?<plan>getting (?:married|divorced|my [\\p{L} ]+))",
      '(?:I|we) (?<plan>(?:fly|travel|leave for|start (?:my|a|the|at my)|move|sit) .+)',
      '(?<plan>picking .+ up from .+)',
      '^(?<plan>(?:flying|travell?ing|driving) to .+|meeting .+|seeing .+|visiting .+)',
    ],
    having: ["(?:I|we)(?: {adv})*(?:'ve got| have| have got|'ve| got) (?:a|an|my|our|the) {thing}"],
    nothing:
      '(?:headache|cold|feeling|question|lot|bit|minute|moment|idea|thing|problem|while|good|great|bad|rough|tough|busy|day|night|time|week|dream|nightmare|plan|long|quiet|hangover|test for|chance|break|hard|weird|nice|lovely|new|blast|laugh|cry|shower|bath|drink|beer|coffee|tea)(?![\\p{L}])',
    question: 'How did the {what} go?',
    questionPlanned: 'How {was} the {what}?',
    questionPlan: 'How was it: {what}?',
    theirQuestion: "How did your {who}'s {what} go?",
    visits: [
      "{start}(?:{who}|{name})(?: is| are|'s|'re| will be|'ll be)? (?:{adv} )*(?:visiting|visits?|coming (?:over|round|to (?:visit|stay|see))|comes (?:over|round|to (?:visit|stay|see))|coming (?:for|on) a visit|staying with)(?: (?:me|us|with (?:me|us)|for (?:a|the|\\d) [\\p{L} ]+))?(?: from [\\p{L}]+)?$",
    ],
    visit: 'visit',
    birthday:
      "my birthday(?:'s| is| was| falls)|it's my birthday|I was born on|(?:today|tomorrow|yesterday)(?:'s| is| was) my birthday",
    birthdayOf: 'Birthday',
  },
  routines: {
    says: [
      '^(?:and |so |but )?{rhythm},? (?:I|we) (?:usually |always |still )?(?<thing>{doing}(?![\\p{L}]).*)',
      '(?:I|we) (?:usually |always |still |normally |also )?(?<thing>{doing}(?![\\p{L}])[^.,;]*?),? {rhythm}',
    ],
    refuses:
      '(?:have|do|take|go|meet|play|call|visit|read|write|get)(?: (?:it|that|this|them|so|the same|nothing|up|home))?$|.*(?:a headache|to cry|nightmares?|panic|no |drunk|annoyed|angry)',
  },
  news: {
    went: `(?:went|was|were|turned out|ended up|ended|didn't go|did not go|hasn't gone|wasn't|has gone|came back|are) (?:to be )?${HOW}`,
    alone: `(?:yes,? |yeah,? |oh,? |honestly,? |actually,? )?(?:it (?:went|was) )?${HOW}(?: (?:actually|honestly|thanks|thank you|so far|in the end|i think))*`,
    over: "(?:is|are|was)?(?:'s)? ?(?:finally |now |all )?(?:over|done|finished|behind me|settled|sorted)|is off the table|(?:is|are) off$",
    cancelled:
      'I (?:just |have |had to )*cancell?ed|(?:was|were|got|has been|have been|is|been|are) (?:just )?(?:cancell?ed|called off|scrapped)|they (?:just )?cancell?ed|(?:fell|has fallen|have fallen) through|(?:is|are) (?:now )?off$',
    off: "(?:is|are|was|were)(?:n't| not) (?:going to happen|happening|going ahead|taking place|on)(?: any ?more| after all)?$|(?:won't|will not) (?:be happening|happen|go ahead|take place|be going ahead|be taking place)|no longer (?:happening|going ahead|taking place|on)",
    cancelledBy: [
      '{start}(?:{who}|{name}) (?:has |had to |has had to |just |{adv} )*(?:cancell?ed|called off) (?:her|his|their|our|the|my) {thing}',
      '{start}(?:{who}|{name}) (?:has |had to |has had to |just |{adv} )*(?:called) (?:her|his|their|our|the|my) (?<thing>.+?) off$',
      '{start}(?:{who}|{name}) (?:has |had to |has had to |just |{adv} )*cancel(?:l?ed)?(?: on (?:me|us))?$',
    ],
    notComing: [
      "{start}(?:{who}|{name})(?:'s| is| are)?(?: not|n't| no longer) (?:coming|visiting)(?: (?:over|round|to (?:visit|stay|see) ?(?:me|us)?|me|us|any ?more|after all))*$",
      "{start}(?:{who}|{name}) (?:can't|cannot|can no longer|won't|will not) (?:come|visit|be coming|be visiting|be able to come|make it)(?: (?:over|round|to (?:visit|stay)|me|us|any ?more|after all))*$",
    ],
    moved:
      "(?:is|are|'s) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:now|instead)|(?:moved|postponed|rescheduled|rebooked|rearranged|shifted|pushed|delayed|brought (?:[\\p{L}' -]{1,40} )?forward|put (?:off|back)|bumped)(?![\\p{L}]).*(?<![\\p{L}])(?:to|until|till|for)",
    passed:
      '(?:I |^)(?:just |finally |actually |totally |barely )*(?:passed|failed|aced|nailed|bombed|flunked)',
    gotJob:
      "(?:I (?:just |finally |actually )*(?:got|landed|didn't get|did not get)|^(?:just |finally )?got|they (?:offered|gave|didn't give) me) (?:the|that|a) (?:job|position|role|offer|gig|internship|promotion|apprenticeship)|I (?:got|was) (?:hired|rejected|turned down)|they (?:hired|rejected|turned) me|they (?:want|chose|picked) me|(?:I|we)(?:'ve| have)? (?:just |finally )*(?:found|got|signed for) (?:a|my|our|the) (?:new )?(?:job|flat|apartment|house|place)|I start on [\\p{L}]+day",
    did: "(?:I|we)(?:'ve| have)? (?:just |finally |actually )*(?:did|bought|built|finished|completed|ran|launched|opened|published|submitted|paid off|quit|adopted|wrote|climbed|joined|learn(?:ed|t)|passed|saved|sold|visited|read|swam|cycled)",
    gotIt:
      "^(?:and |so |but )?(?:yes,? |no,? )?I (?:just |actually )*(?:got|didn't get|did not get|made|didn't make) it",
    it: '^(?:and |but |so |well |oh |yes |yeah |honestly )?(?:it|that|everything|all|they|she|he)',
    stillOpen:
      "not yet|hasn't happened|(?<!to )tomorrow|will go|hope|hopefully|going to go|should go|still (?:waiting|looking|no)",
    takenBack:
      "(?:only |just )?(?:kidding|joking|messing)|i made (?:that|it) up|scratch that|strike that|never ?mind that|that was a joke|(?:that|it)(?:'s| is| was)n't true|(?:that|it)(?:'s| is| was) not true|forget (?:that|what i said)|i take (?:that|it) back|i lied|i was lying|not true",
    forNow:
      'today|tonight|tomorrow|this (?:week|morning|evening|afternoon|time|month|weekend|year)|next (?:week|time|month)|on [\\p{L}]+days?|badly|(?<=\\p{L} )well|much|often|enough|a lot|right now|at the moment|yet|for (?:a (?:bit|while|few [\\p{L}]+)|now)|every',
    forGood: 'any ?more|no longer|for good|as of',
    perhapsOver: [
      '(?:I|we) used to {thing}',
      "(?:I|we) (?:haven't|have not)(?: {adv})* [\\p{L}]+ (?<thing>.+?) (?:in|for) (?:ages|months|years|(?:[\\p{L}]+|\\d+) (?:months|years))",
      "(?:I|we)(?:'m| am|'re| are)? (?:not|don't|do not|no longer) (?<thing>.+?)(?: any ?more|(?<=no longer .*)$)",
      "(?:I|we)(?:'ve| have)?(?: {adv})* (?:sold|ditched|outgrew|outgrown|grown out of|retired from|moved on from|lost interest in|got(?:ten)? rid of) (?:the|my|our) {thing}",
    ],
    spelled: [
      "^(?:and |but |oh |sorry |well |no )?,?(?:actually,? )?it(?:'s| is)(?: actually)? (?:(?:spell(?:ed|t)|written) )?{name},? (?:with|without) (?:an?|one|two|double|no) ['\"]?\\p{L}(?:'?s)?['\"]?(?=$|[,.;!])",
      "(?:it|that|my name|the name)(?:'s| is)(?: actually)? (?:spell(?:ed|t)|written) {name}(?=$|[,.;!]| (?:with|not|actually)(?![\\p{L}]))",
    ],
    correcting:
      'sorry|wait|actually|i mean|i meant|correction|no|oops|my mistake|scratch that|typo|wrong|got that wrong|mixed up|not',
    another: '(?:an|a|another|second|third|one more|extra|also|too|as well|both|new)',
    corrections: [
      '{new}, not {old}(?=$|[,.;!?])',
      "not {old}[,.:;-]+ (?:but |it's |its |it is |sorry |is )?{new}",
      'not {old} but {new}',
      '(?:switched|moved|went|changed)(?: over)? from {old} to {new}',
      '(?:i (?:said|wrote|typed)) {old} (?:but )?i meant {new}',
    ],
    dropped:
      "(?:i'm |we're )?not (?:doing|going through with) (?:it|that)|(?:i |we )?(?:dropped|ditched|cancelled|gave up on) (?:it|that)|changed my mind|not happening|called it off|decided against it",
    stopped: [
      "(?:I|we)(?:'ve| have)?(?: {adv})* (?:stopped|quit|gave up|given up|dropped(?: out of)?|cancelled|abandoned|am done with|gone (?:right )?off|went off) (?:doing |going to )?{thing}",
      "(?:I|we)(?:'m| am|'re| are)? (?:not|don't|do not|no longer)(?: {adv})* (?:do|doing|go to|going to|play|playing|like|liking|enjoy|love|sing|singing|attend|going|run|running|have|train(?:ing)? for|learning|studying) {thing}",
      '(?:no more|done with|not doing) {thing}',
      "(?:I|we)(?:'ve| have)? left {thing} for good",
      "(?:I|we)(?:'ve| have)?(?: {adv})* left (?:the |my |our )?(?<thing>(?!work|home|town|house|office|party|school|early|late|it|that|him|her|them|you|me)[\\p{L}-]+)(?=$|[,.;!]| (?:last|yesterday|today)(?![\\p{L}]))",
      "there(?:'s| is) no {thing}",
    ],
  },
};
