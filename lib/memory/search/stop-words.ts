/**
 * Words that say nothing about a matter, by language, folded. They are also how a language is told:
 * whoever writes one sentence uses some of them.
 */
export const stopWords = {
  en: words(`a about after again all also am an and any are as at be because been before being but by
    can could did do does doing don dont for from get got had has have having he her here hers him his
    how i id if ill im in into is it its ive just like me more most my not now of on or our ours out
    over own really remember she shes so some such than that thats the their them then there these they theyre
    this those to too today up us user very was we well were what whats when where which who whom
    whos whose why will with would yes you your youre yours`),
  de: words(`aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da
    damit dann das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser
    dieses dir doch dort du durch erinnerst ein eine einem einen einer eines er es etwas fur gegen gehabt hab
    habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede
    jedem jeden jeder jetzt kann kannst konnen konnte man mein meine meinem meinen meiner mich mir
    mit nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seit
    sich sie sind so soll sollen sollte uber um und uns unser unsere unter viel vom von vor war waren
    warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen wie
    wieder will wir wird wo womit wurde wurden zu zum zur`),
  es: words(`a al algo algun alguna alguno antes asi aunque cada como con cual cuales cuando cuanto
    cuanta cuantos cuantas de del desde donde dos durante e el ella ellas ellos en entre era eran eres
    es esa esas ese eso esos esta estaba estado estamos estan estar este esto estos estoy fue fueron
    fui ha haber habia han has hasta hay he la las le les lo los mas me mi mia mio mis mucho muy nada
    ni no nos nosotros o otra otro para pero poco por porque pues que quien quienes recuerdas se ser si sido sin
    sino sobre solo son soy su sus tambien tan te ti tiene tienes toda todas todo todos tu tus un una
    unas uno unos va voy y ya yo`),
  fr: words(`a ai as au aussi autre aux avait avais avec avez avoir avons c ca car ce cela ces cet
    cette chez comme comment d dans de des donc dont du elle elles en encore es est et etait etais ete
    etes etre eu eux il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos
    notre nous on ont ou par pas peu peut plus pour pourquoi qu quand que quel quelle quelles quels
    qui s sa sans se sera ses si son sont souviens suis sur t ta te tes toi ton tous tout toute toutes tres tu
    un une vos votre vous y`),
  it: words(`a ad ai al alla alle allo anche ancora aveva avevo c che chi ci come con cosa cui da dal
    dalla dalle dei del dell della delle dello di dove e ed era erano ero essere fra gia gli ha hai
    hanno ho i il in io l la le lei li lo loro lui ma mi mia mie miei mio molto ne nei nel nella nelle
    no noi non o per perche piu ricordi poi qual quale quali quando quanto quel quella quelle quello questa
    queste questi questo se sei si sia siamo sono sta stata stato su sua sue sul sulla suo suoi ti tra
    tu tua tuo tutti tutto un una uno vi voi`),
  pt: words(`a ao aos as ate com como da das de dela dele do dos e ela elas ele eles em entre era eram
    essa essas esse esses esta estao estar estava este estes estou eu foi foram fui ha isso isto ja la lembra
    lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num numa o
    onde os ou para pela pelo por porque qual quais quando que quem se sem ser seu seus sou sua suas
    tambem te tem tenho teu tinha tu tua tudo um uma umas uns vai voce voces vou`),
  nl: words(`aan al alles als altijd ben bij daar dan dat de der deze die dit doch door dus een en er
    ge geen herinner geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je jij
    jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om
    omdat ons ook op over te tegen toch toen tot u uit uw van veel voor want waren was wat we wel
    welke werd wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou`),
  pl: words(`a aby ale az bardzo bez bo by byc byl byla bylo byly ci cie co czy dla do go i ich ile im
    ja jak jaka jaki jakie jako je jego jej jest jestem jeszcze juz kiedy kto ktora ktore ktory lub ma
    mam mi mial mialam mialem mnie moj moja moje moze na nad nam nas nasz nie nic o od on ona one oni
    oraz po pod przed przez przy sa sie sobie swoj ta tak takie tam te tego tej ten to tu twoj ty
    tylko tym w was wiec z za ze zeby`),
} satisfies Record<string, Set<string>>;

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
