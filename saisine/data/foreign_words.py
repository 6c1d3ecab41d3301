"""Small words of French and of the languages that people write in besides, folded: enough to tell them apart.

Chosen for this assistant: function words first, then what one says of a payment, a letter, an illness, a job.
A word of another language that French people type too (« please », « sorry ») and the particles of family names
(« da Silva », « van der ») belong to no list. Source: ours, held against all the training sentences of
`data/nlu`, none of which may be taken for another language.
"""

_FRENCH = """
    a ai aie ait allo as au aucun aucune aussi aux avais avait avec avez avoir avons beaucoup bien bon bonjour
    bonsoir c car ce cela ces cest cet cette ceux chaque chez comme comment d dans de depuis des deux dire
    dis dit dois doit donc du elle elles en encore entre es est et etaient etais etait ete etes etre eu
    eux faire fais fait fallait faut fois font g il ils j jai jamais je jen jme jsuis jusqu l la le les
    leur leurs lui m ma mais malgre me meme merci mes moi moins mois mon n ne ni non nos notre nous on ont
    ou oui par parce pas pendant personne peu peut peux plus pour pourquoi pouvez qu quand que quel quelle
    quelqu quels qui quoi rien s sa sans se sera ses si soit son sont sous suis sur t ta te tes tj tjrs
    toi ton toujours tous tout toute toutes tres trop tu un une va vais vers veut veux voila vos votre
    vous y aider aidez ans annee apres arret attends attente avant avoir bonne caisse combien compte cpam
    demande dossier droits employeur euros jour jours juillet juin maladie mari medecin numero paye payer
    paiement papiers recu refuse refus remboursement reponse secu securite sociale travail urssaf mutuelle
    courrier lettre malade argent indemnites ca sais savoir ici alors deja oublie mwen mwin nou zot yo ka
    pou epi fe kon lajan konprann jwenn peye kouman poukisa anyen toujou kossa nada niet week end lol mdr
    salam aleykoum alikoum wesh wallah allah khouya walou walo miskine yes no ok hello sorry please help
    cool start over ben bah bu su mi mai nee car hein fin franc sens mode pension client vol ancien ke ki
    pa pr ds tt mm vs pcq pck bcp mtn svp stp slt cc bjr chui jve fo koi pk pkoi dc ya jattend jattends
    dieu salut compagnie
"""
FRENCH = frozenset(_FRENCH.split())

LANGUAGES: dict[str, frozenset[str]] = {
    name: frozenset(told.split())
    for name, told in {
        "english": """
    however without during between both either neither whether though although instead otherwise maybe
    perhaps almost enough quite really actually one two three four five six seven eight nine ten first
    second third anything everybody even new old good bad right wrong same other another own back out up
    down off over under make makes made take takes took taken give gives given gave come comes came go
    goes going went gone see seen saw think thought find found lost keep keeps kept let put try tried live
    lives lived moved stop stopped start started help helped pays charged filed file claim claims
    complaint appeal decision office form forms account bank card number name address phone house home
    town city country born birth married divorced widow alone disabled disability injury injured nurse
    boss company self employed unemployed benefit maternity paternity surgery medicine treatment
    wheelchair glasses teeth dentist explain explanation reason issue still fine thanks a on me son pour
    or an as the i i'm im i've ive i'd i'll my you your yours he his she her hers it it's its we our us
    they they're their them am is isn't are aren't was wasn't were weren't been being be have haven't has
    hasn't had do does doesn't doesnt don't dont did didn't didnt can cannot can't cant could couldn't
    will won't would wouldn't should may might must and not or nor for with without from of to in at by
    about into than then this that these those there here what when where how why who which whose because
    since until while after before again already always ever still yet never nothing nobody anyone anybody
    someone somebody something everything every each some any many much more most less few very too also
    only just so if no yes an as me payment payments pay paid paying money owe sick sickness illness leave
    allowance benefits insurance health doctor letter letters wrote written write sent send received
    receive got get getting reply replied answer answered refused rejected denied refund reimbursed work
    worked working job employer employee since ago years months weeks days year month week day last next
    first twice now today tomorrow yesterday ask asked asking called call told tell said say speak
    understand know want need needs wants husband wife son daughter mother father child children died dead
    born hospital pregnant retired pension wait waiting english french
    """,
        "spanish": """
    sigo sigue llevo llevamos lleva esperando espero esperar presente presentado denegada denegado
    denegaron quitaron quitado cobraron cobro cobrado veces vez dos tres cuatro cinco seis siete ocho
    nueve diez primera primero segunda silla ruedas nuestras nuestros explicacion autonomo autonoma jefe
    jefa declaro declarado tarjeta sanitaria cuenta banco numero nombre direccion telefono casa ciudad
    pais vivo vive vivir nacio casado casada viuda sola solo perdone perdon senor senora creo pienso dice
    digo decir dijeran saben sabe saber se conozco puedo podria deberia quien quienes cuales ninguna
    aunque mientras durante antes despues luego entonces ademas casi bastante demasiado mucho mucha muchos
    muchas poco poca pocos bueno buena malo mala mejor peor mismo misma nuevo nueva otra otros otras tarde
    noche semana lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo
    agosto septiembre octubre noviembre diciembre maternidad paternidad embarazo parto operacion
    tratamiento gafas dientes invalidez discapacidad discapacitado pensiones paro desempleo ayudas gastos
    factura facturas correo llamado llamo llame llamar llamaron contestaron contesto escribi escrito
    escribir necesita necesitamos gustaria ruego la le les de en un que se me te tu y a es si entre parte
    mi sus vive car hora horas trabajo vivo una los yo mi mis tus su sus usted ustedes ellos ellas
    nosotros nuestra nuestro es soy eres somos son esta estan estoy estamos estaba estado ser estar fue
    fui era eran he ha han hemos habia tengo tiene tienen tenia tener hay hace hacer hice hizo puedo puede
    pueden poder quiero quiere quieren necesito debo deben no nada nadie nunca tampoco pero porque cuando
    donde como quien que cual cuanto desde hasta para por con sin sobre entre muy mas menos tambien ahora
    hoy ayer manana siempre todavia aun ya solo todo todos toda todas cada otro otra algo alguien ningun
    ninguna una unos unas al del lo los las el esto eso este ese esta aqui alli si gracias hola buenos
    buenas dias tardes favor ayuda ayudar ayudeme pago pagan pagado pagaron pagar dinero baja enfermedad
    enfermo enferma medico carta cartas recibido recibi recibir enviado envie mande mandado respuesta
    respondido responden responde contestan contesta contestado rechazaron rechazado rechazo trabajo
    trabajo trabajaba trabajar empleador empresa seguro seguridad meses mes ano anos semanas semana julio
    junio enero marido esposo esposa mujer hijo hija madre padre murio fallecio nacido hablo habla hablar
    entiendo entender espanol frances quisiera quejarme reclamar reclamacion pero pues asi dicen dijeron
    dijo piden reembolso embarazada jubilado pension derechos papeles documentos accidente
    """,
        "portuguese": """
    continuo continua espera esperar espero aguardo fiz feito cobraram cobrado vezes vez dois duas tres
    quatro cinco seis sete oito nove dez primeira primeiro segunda cadeira rodas nossas nossos explicacao
    independente trabalhador trabalhadora declarou declarado cartao conta banco numero nome morada
    telefone casa cidade pais moro vivo vive viver casado casada viuva sozinha senhor senhora acho penso
    diz digo dizer sabem sabe saber conheco poderia deveria quais nenhum nenhuma embora enquanto durante
    antes depois entao alem quase bastante demasiado muitos muitas pouco pouca poucos bom ma melhor pior
    mesmo mesma novo nova outros outras noite segunda terca quarta quinta sexta sabado domingo fevereiro
    marco abril maio agosto setembro outubro novembro dezembro maternidade paternidade gravidez parto
    operacao tratamento oculos dentes invalidez deficiencia pensao subsidio desemprego ajudas despesas
    fatura faturas correio telefonei liguei ligaram escrevi escrito escrever precisa precisamos tiraram
    tirado recusada recusado cortaram informaram estive vou vai vamos fico ficou sei a e o de me te se que
    tu les la sua vivo moro uma um quem pois eu meu minha meus minhas seu sua voce voces ele ela eles elas
    nos nosso nossa sou es somos sao esta estao estou estava ser foi fui era tenho tem tinha ter tive ha
    faz fazer fiz posso pode podem quero quer querem preciso devo nao nada ninguem nunca nem tambem mas
    porque quando onde como quem qual quanto desde ate para por com sem sobre entre muito muita mais menos
    agora hoje ontem amanha sempre ainda ja so tudo todos todas cada outro outra algo alguem uma uns umas
    ao aos as os um isto isso este esse esta aqui ali sim obrigado obrigada ola bom boa dia tarde favor
    ajuda ajudar pagamento pagam pagou pagaram pagar dinheiro baixa doenca doente medico carta recebi
    recebido receber enviei enviado mandei resposta respondeu responderam respondem recusaram recusado
    recusa trabalho trabalhar trabalhei patrao empresa seguro seguranca meses mes ano anos semanas semana
    julho junho janeiro marido esposo esposa mulher filho filha mae pai morreu faleceu nascido falo falar
    entendo compreendo percebo portugues frances desculpe queria gostaria reclamar reclamacao dizem disse
    disseram pedem reembolso gravida reformado reforma direitos papeis documentos acidente desde nas pela
    pelo
    """,
        "italian": """
    aspetto aspettando aspettare sto sta stanno fatto rifiutati tolto volte volta due tre quattro cinque
    sei sette otto nove dieci primo prima seconda sedia rotelle nostri nostre spiegazione spiegazioni
    artigiano autonomo capo dichiarato tessera sanitaria conto banca numero nome indirizzo telefono casa
    citta paese vivo vive vivere abito sposato sposata vedova sola signore signora credo penso dice dico
    dire sanno sapere conosco potrei potrebbe dovrei dovrebbe quali nessuna mentre durante dopo allora
    inoltre quasi abbastanza troppo molti molte molta poco poca pochi buono buona meglio peggio stesso
    stessa nuovo nuova altri altre sera notte lunedi martedi mercoledi giovedi venerdi sabato domenica
    febbraio marzo aprile maggio agosto settembre ottobre novembre dicembre maternita paternita gravidanza
    parto operazione trattamento cura occhiali denti invalidita disabile disoccupazione aiuti spese
    fattura fatture posta chiamato chiamo chiamare telefonato scritto scrivere scrivo bisogno addebitato
    dottore dottoressa impossibile lavora vado andare stati qualche ormai purtroppo comunque inoltrato la
    le il un non si se me te tu a e i ma sa su come dove mi ti vi ne di per vivo abito poi quindi stato
    all dall nell dell sull quest alcuna alcun il contro presentare parte parlo io mio mia miei mie tuo
    suo sua suoi lei loro noi nostro nostra sono sei siamo siete e essere stato stata era ero ho hai ha
    abbiamo avete hanno avevo avere avuto c'e ci fa fare fatto posso puo possono potete voglio vuole
    vogliono vorrei devo deve devono non niente nulla nessuno mai neanche anche pero perche quando dove
    come chi che cosa quale quanto fino per con senza sopra tra fra molto piu meno adesso ora oggi ieri
    domani sempre ancora gia solo tutto tutti tutta tutte ogni altro altra qualcosa qualcuno uno gli il lo
    i un'altra alla allo agli dal dalla nel nella sul sulla della dello delle degli dei questo questa
    quello quella qui si grazie ciao buongiorno buonasera favore prego aiuto aiutare aiutarmi aiutatemi
    pagamento pagano pagato pagare soldi malattia malato malata medico lettera ricevuto ricevo ricevere
    inviato mandato spedito risposta risponde risposto rispondono rifiutato rifiutata rifiuto lavoro
    lavorato lavorare datore ditta assicurazione mesi mese anno anni settimane luglio giugno gennaio
    marito moglie figlio figlia madre padre morto nato nata parlo parla parlare capisco capire italiano
    francese scusate scusi dicono detto chiedono rimborso incinta pensionato pensione diritti documenti
    incidente infortunio cassa reclamo
    """,
        "german": """
    warte warten wartet gestrichen eingelegt abgebucht gemeldet angekommen doppelt zweimal einmal mal zwei
    drei vier funf sechs sieben acht neun zehn erste ersten zweite rollstuhl unseren unserem erklarung
    selbststandig selbstandig chef karte versichertenkarte konto nummer name adresse telefon haus stadt
    land wohne wohnt lebe lebt verheiratet verwitwet allein herr glaube denke sagt sage sagen gesagt weiss
    wissen kenne konnten sollte musste welche welcher obwohl wahrend vorher danach dann ausserdem fast
    genug zu viel viele wenig wenige gut schlecht besser selbe neu neue anderen abend nacht montag
    dienstag mittwoch donnerstag freitag samstag sonntag februar marz april mai august september oktober
    november dezember mutterschaft mutterschaftsgeld operation behandlung brille zahne invaliditat
    behindert behinderung arbeitslos hilfe kosten rechnung rechnungen post angerufen anrufen schreibe
    brauche brauchen widerspruch beschwerde antrag entscheidung sachbearbeiter wieder mehrere gibt geht
    gegangen kommt komme gekommen macht machen gemacht damit dafur deshalb leider bereits es du an in war
    hat man am im so ich mein meine meinen meiner meinem du dein er sein seine sie ihr ihre ihnen wir
    unser unsere uns bin ist sind seid war waren gewesen habe hab haben hat hatte hatten kann konnen
    konnte konnten mochte will wollen muss mussen soll darf werde wird werden wurde wurden und oder aber
    nicht kein keine keinen nichts niemand nie auch weil wenn wann wo wie wer was warum seit bis fur mit
    ohne von vom zu zum zur bei nach aus auf uber unter an am im ins vor sehr mehr weniger jetzt heute
    gestern morgen immer noch schon nur alle alles jeder andere etwas jemand das der die den dem ein eine
    einen einem einer dieser diese dieses diesen hier dort ja nein danke bitte hallo guten tag hilfe
    helfen zahlung zahlt zahlen gezahlt bezahlt geld krank krankheit krankengeld arzt brief briefe
    erhalten bekommen bekomme geschickt gesendet geschrieben antwort antwortet geantwortet abgelehnt
    ablehnung arbeit arbeite gearbeitet arbeitgeber firma versicherung kasse krankenkasse monat monate
    monaten jahr jahre jahren woche wochen juli juni januar mann frau sohn tochter mutter vater kind
    kinder gestorben geboren spreche sprechen verstehe deutsch franzosisch dass es sich mich mir ihm ihn
    erstattung schwanger rente unfall schreiben
    """,
        "dutch": """
    wacht wachten ingediend gestopt stopgezet aangegeven afgeschreven aangekomen dubbel keer twee drie
    vier vijf zes zeven acht negen tien eerste tweede rolstoel dochters uitleg zelfstandige zelfstandig
    baas kaart rekening nummer naam adres telefoon huis stad land woon woont leef leeft getrouwd weduwe
    alleen meneer mevrouw geloof denk zegt zeg zeggen gezegd weet weten ken kunnen zou moest welke welk
    hoewel terwijl tijdens daarna dan bovendien bijna genoeg te veel weinig goed slecht beter zelfde nieuw
    nieuwe ander avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag februari maart
    april mei augustus september oktober december moederschap operatie behandeling bril tanden
    invaliditeit gehandicapt werkloos kosten factuur facturen post gebeld bellen schrijf schrijven heb
    klacht bezwaar aanvraag beslissing weer meerdere gaat gegaan komt kom gekomen doet doen gedaan steeds
    helaas zelf mogen arbeiden pas de en is me te ze er of je al dat mij ons om in ik mijn jij je jouw hij
    zijn haar zij wij we ons onze jullie hun ben bent is was waren geweest heb hebt heeft hebben had
    hadden kan kunnen kunt kon wil willen moet moeten mag zal zullen word wordt worden werd en of maar
    niet geen niets niemand nooit ook omdat als wanneer waar hoe wie wat waarom sinds tot voor met zonder
    van bij naar uit op over onder aan heel meer minder nu vandaag gisteren morgen altijd nog al alleen
    alle alles ieder andere iets iemand het een deze dit die dat hier daar ja nee dank bedankt alstublieft
    hallo goedendag goedemorgen hulp helpen betaling betaald betalen betaalt betalen geld ziek ziekte
    ziekengeld ziekteverlof dokter arts brief gekregen ontvangen krijg gestuurd verstuurd geschreven
    antwoord antwoordt antwoorden geweigerd weigering werk werkte gewerkt werken werkgever bedrijf
    verzekering ziekenfonds maand maanden jaar weken juli juni januari man vrouw zoon dochter moeder vader
    kind kinderen overleden gestorven geboren spreek spreken begrijp nederlands frans terugbetaling
    zwanger pensioen ongeval nodig
    """,
        "polish": """
    czekam czeka zlozylem zlozylam nadal zglosil zglosila odrzucony odrzucona zabrali zabrano dwa razy raz
    trzy cztery piec szesc siedem osiem dziewiec dziesiec pierwszy drugi wozek nasz nasza naszej naszego
    wyjasnienia wyjasnienie szef karta karty konto konta numer nazwisko adres telefon dom domu miasto kraj
    mieszkam mieszka zyje zonaty mezatka wdowa sam sama pan pani mysle mowi mowia powiedzial powiedziala
    powiedzieli wiem wiedza znam moglbym powinien ktory ktora ktore chociaz podczas przed potem wtedy
    prawie dosyc duzo malo dobrze zle lepiej sam nowy nowa inni wieczor noc poniedzialek wtorek sroda
    czwartek piatek sobota niedziela lutego marca marcu kwietnia maja sierpnia wrzesnia pazdziernika
    listopada grudnia macierzynski operacja leczenie okulary zeby renta rente niepelnosprawny bezrobotny
    koszty faktura faktury poczta dzwonilem dzwonilam pisze pisalem pisalam potrzebuje skarga reklamacja
    reklamacje odwolanie wniosek decyzja znowu kilka wypadku pracowac bez moge zadnego zadnej zaden ciagle
    niestety dlatego a i o z w za na do to po ja mi on ni ta ja moj moja moje mojego mojej ty on ona ono
    my wy oni jestem jest sa byl byla bylo byc bede mam masz ma maja mialem mialam miec moge moze moga
    chce chca chcialbym chcialabym musze trzeba nie nic nikt nigdy tez ale bo poniewaz kiedy gdzie jak kto
    co dlaczego ile od do dla z ze bez na w we po przez przy u za bardzo wiecej mniej teraz dzis dzisiaj
    wczoraj jutro zawsze jeszcze juz tylko wszystko wszystkie kazdy inny cos ktos ten ta to te tego tej
    tym tu tam tak dziekuje prosze dzien dobry czesc pomoc pomocy pomoz platnosc placi placa zaplacili
    wyplata pieniadze pieniedzy chory chora choroba chorobowe chorobowego zasilek zasilku zwolnienie
    lekarz lekarza list listu dostalem dostalam otrzymalem otrzymalam wyslalem wyslalam napisalem
    napisalam odpowiedz odpowiada odpowiedzi odmowiono odmowa odmowili praca pracy pracuje pracowalem
    pracodawca firma ubezpieczenie kasa miesiac miesiace miesiecy rok lat lata roku tydzien tygodni lipca
    czerwca stycznia maz zona syn corka matka ojciec dziecko dzieci zmarl umarl urodzony mowie mowic
    rozumiem rozumie polsku francusku zwrot zwrotu kosztow ciazy emerytura wypadek mi mnie mu jej ich im
    sie dokumenty dokumentow i a o
    """,
        "romanian": """
    astept asteapta depus taiat taiata refuzata declarat ori data doua doi trei patru cinci sase sapte opt
    noua zece prima primul scaun scaunul rotile noastre nostri explicatii explicatie independent seful
    sefa cardul cont contul numar numarul nume adresa telefon telefonul oras tara locuiesc traiesc
    casatorit casatorita vaduva singura domnule doamna cred spun spuna stiu stie cunosc putea trebui care
    carui desi timp inainte dupa atunci aproape destul prea multi multe putini bun buna rau mai bine
    acelasi nou noua altii seara noapte luni marti miercuri joi vineri sambata duminica ianuarie februarie
    martie aprilie mai august septembrie octombrie noiembrie decembrie maternitate operatie operat
    tratament ochelari dinti pensia invaliditate handicap somaj cheltuieli factura facturi posta sunat sun
    suna scris scriu nevoie reclamatie contestatie cerere decizie iar cateva accidentul lucra lucrez
    lucrezi sau niste atat asa fiindca deoarece tot timpul platiti taxe fara explicatii au a la un o de nu
    va sa ma te se ne am ai au are pe ce din un mi si mai tu a i in lui cu sa ca eu meu mea mei mele tu el
    ea noi voi ei ele sunt este suntem eram era erau fost fi am ai au avem aveam avut are aveti pot poate
    putem vreau vrea vor vrem trebuie nu nimic nimeni niciodata nici si dar pentru ca cand unde cum cine
    ce care cat din de la pana cu fara despre intre foarte mult mai putin acum azi astazi ieri maine mereu
    inca deja doar tot toate toti fiecare alt alta ceva cineva niciun nicio un o unei unui acest aceasta
    acesta acel aici da multumesc va rog buna ziua salut ajutor ajutati ajuta ajute plata platesc platit
    platiti plateasca bani banii bolnav bolnava boala medical concediu medic doctorul scrisoare scrisoarea
    primit primesc trimis am scris raspuns raspunde raspunzand raspund refuzat refuzul munca muncesc
    lucrez lucrat angajator firma asigurare luni luna ani an saptamani iulie iunie ianuarie sotul sotia
    fiul fiica mama tata copil copii murit decedat nascut vorbesc inteleg romaneste romana franceza
    rambursare rambursarea insarcinata pensie accident acte actele imi mi mie mine te le lor sa se ne vi
    nostru in pe spune zis cer banca casa
    """,
        "turkish": """
    bekliyorum bekliyor bekledim sikayet ettiler ettim bildirmedi bildirdi kestiler kesildi kesti
    reddettiler kez kere defa iki uc dort bes alti yedi sekiz dokuz on birinci ilk ikinci tekerlekli
    sandalye sandalyesi bizim aciklama patron patronum karti kart hesap hesabim banka numara numaram isim
    adim adres telefon ev evim sehir ulke yasiyorum oturuyorum evliyim dul yalniz bay bayan diyor diyorlar
    dedi dediler dedim biliyorum bilmiyor olabilir olmali hangi ragmen sirasinda ondan yaklasik yeter
    fazla iyi kotu ayni yeni diger aksam gece pazartesi sali carsamba persembe cuma cumartesi pazar subat
    mart nisan mayis agustos eylul ekim kasim aralik dogum ameliyat tedavi gozluk dis malulluk engelli
    issiz masraf fatura posta aradim aradilar yaziyorum gerek gerekiyor itiraz basvuru basvurdum karar
    tekrar birkac hicbir kaza kazasi kazayi calisamiyorum calisamaz calisan aydir gundur maas maasim
    maasimi hala neden boyle oyle cok mi mu misiniz olarak beri bekliyoruz ben su ne bu on son o de da mi
    mu ve ben benim bana beni sen senin siz sizin o onun ona onlar bizim biz bu su ne neden nasil nerede
    kim kac var yok degil evet hayir ve veya ama fakat cunku icin ile gibi kadar sonra once beri dan den
    cok daha az simdi bugun dun yarin her hep hala henuz sadece butun tum hic hicbir kimse birisi bir iki
    sey merhaba selam lutfen tesekkur tesekkurler ederim yardim yardima ihtiyacim para parasi parami odeme
    odemedi odenmedi odemiyor hasta hastalik hastaligi rapor doktor mektup mektubu aldim almadim alamadim
    gonderdim gonderdi yazdim cevap vermiyor verdi vermedi reddedildi reddetti ret calisiyorum calistim is
    isveren isyeri sigorta ay aydir yil yildir hafta temmuz temmuzdan haziran ocak kocam esim karim oglum
    kizim annem babam cocuk cocugum oldu vefat etti konusuyorum bilmiyorum anlamiyorum anladim turkce
    fransizca istiyorum istiyorlar geri talebim kaza emekli hamile ettim ediyorum
    """,
        "arabic": """
    alikoum 3alikoum aleykoum khalas lflous l'flous fhemt fhamt mafhemt gal galou galouli goltlihom qal
    qalou dar daro dart ndir nder ndirou tkhdem tkhdemch nkhdem khedam khdam jani ja jat jaw ma3raft lihom
    liya lik likoum ila bach bech bash hna hnaya temma lhih kolchi koulchi kol koul bra lbra briya lbriya
    warqa wraq lwra9 lwra9a dossi lcarta nchallah enchallah dik had hadou hadouk dak baqi ba9i b9a bqa
    sift siftt sifett kteb ktebt katbt wsel weslni tlef tlefli telefon 9alou galt 3yit 3iyit ta3ban t3ebt
    mskin meskin zoj jouj tlata rab3a khamsa stta setta sab3a 3achra 3chra nhar lila sbah mazal mazalt bla
    ghadi rah raho rahi kanchouf chouf choufou 3lih 3liha m3a m3aya m3ahom ntouma nsa makanch lmochkil
    mouchkil mochkila hak 7a9 7a9i l7a9 haqi la li fi ma on f b l w wa le chi men min ou a ana nta nti
    ntoma howa hiya houwa hna rani raki raha rahom kont kan kanet kayn kayen makaynch makanch makaynech
    3andi 3andha 3andhom 3andna ma3andich m3andich 3lach 3la 3lik 3liya 3afak kifach kifash wach wash wesh
    chkoun chnou chno achno ash fin win mnin imta waqtach hadi hada hadchi hadak hadik dyal dyali dial
    diali mte3 mta3 ntaa nta3 bezaf bzaf bezzaf barcha chwiya chouia walou walo wahed wa7ed wahda chi
    hetta hta 7ta ghir ghi machi mazal mazel daba lyoum lyouma elyoum lbareh ghedwa men 3am chhar chher
    chahr shhor sana snin smana bghit baghi nebghi n7eb nheb khassni khasni khessni lazem flous drahem
    khlas khalsoni khlassouni khlassounich makhalsonich mrid mrida marid tbib tabib sbitar spitar khedma
    khdama nekhdem khdit khditch sift sift3 ba3at b3at jawab jaweb jawebni jawbouni jawbonich y3aweni
    3aweni 3awnouni nestenna nestena kanstana kantsenna rajli rajel mrati martti weldi wlidi benti bnti
    baba yemma mama mat tweffa chokran choukran shukran salam labas khouya khti allah hamdoulillah
    7amdoulilah ma3rftch ma3reftch mafhemtch mafhemtech manefhemch kanhder nehder 3arbiya l3arbiya w f b
    li lia ma bla walakin
    """,
        "albanian": """
    hoqen hoqi shpjegim asnje shefi im ime deklaruar pres presim prej tre dy kater pese gjashte here
    pensionin ndihma mjeku thote punoj s'mund kerkoj kerkese ankese shkova erdhi dhane dha japin jap une
    ti ai ajo ne ju ata jam je eshte jemi jeni jane isha ishte kam ke ka kemi keni kane kisha kishte mund
    dua duhet do te nuk s'kam asgje askush kurre edhe por sepse kur ku si kush cfare pse sa nga deri per
    me pa mbi shume pak tani sot dje neser gjithmone ende vetem gjithe cdo tjeter dicka dikush nje kjo ky
    keto ketu po jo faleminderit mire dita pershendetje ndihme ndihmoni pagese pagesen paguajne paguar
    para leke semure semundje semundjes mjek mjeku leter letra letren marre derguar shkruar pergjigje
    pergjigjet refuzuar pune punoj punuar sigurim muaj vit vjet jave korrik burri gruaja djali vajza nena
    babai femije vdiq lindur flas kuptoj shqip frengjisht ju lutem i e dhe qe
    """,
        "serbo-croatian": """
    sef prijavio prijavila nesrecu nesreca poslu cekam cekamo cekao vec sest pet cetiri tri dva dvije puta
    zalbu zalba kaze kazu rekli rekao mirovina penzija invalidska objasnjenja ukinuli raditi ja moj moja
    moje ti on ona ono mi vi oni sam si je smo ste su bio bila bilo biti imam ima imate imamo nemam nema
    mogu moze mozete hocu zelim treba moram ne nije nisam nisu nista nitko niko nikad ni takodjer ali jer
    zato kad kada gdje gde kako tko ko sto sta zasto koliko od do za sa bez na u po pri iz vrlo vise manje
    sada danas jucer juce sutra uvijek uvek jos vec samo sve svi svaki drugi nesto netko neko taj ta to
    ovaj ova ovo tu tamo da hvala molim dobar dan zdravo pomoc pomozite placanje placaju platili novac
    novca bolestan bolesna bolest bolovanje lijecnik doktor pismo dobio dobila primio primila poslao
    poslala napisao odgovor odgovara odgovorio odbijen odbili posao radim radio poslodavac firma
    osiguranje mjesec mjeseca mjeseci meseci godina godine godinu tjedan nedelja srpnja jula lipnja juna
    muz zena sin kcer cerka majka otac dijete dete djeca deca umro umrla rodjen govorim razumijem razumem
    francuski hrvatski srpski i a se mi me
    """,
        "czech": """
    ja ty on ona my vy oni jsem jsi je jsme jste jsou byl byla bylo byt mam mas ma mame mate maji nemam
    nema muzu mohu muze chci chceme musim ne ano nic nikdo nikdy take ale protoze kdyz kde jak kdo co proc
    kolik od do pro s bez na v ve po pri u za velmi vice mene nyni ted dnes vcera zitra vzdy jeste uz jen
    vse vsechno kazdy jiny neco nekdo ten ta to tento tato tady tam dekuji prosim dobry den pomoc pomozte
    platba penize penez nemocny nemoc lekar doktor dopis dostal dostala nedostal nedostala poslal poslala
    napsal odpoved odpovedel odmitli prace pracuji zamestnavatel pojisteni mesic mesice mesicu rok roky
    let tyden cervence cervna manzel manzelka syn dcera matka otec dite deti zemrel narozen mluvim rozumim
    cesky francouzsky zadne zadny som nie mi ako pre lebo vsetko peniaze choroba dakujem
    """,
        "hungarian": """
    en te o mi ti ok vagyok vagy van vagyunk vannak volt voltam lesz nem nincs nincsen semmi senki soha is
    de mert mikor hol hogy hogyan ki kik mi miert mennyi ota tol ig val vel nelkul es vagy ha ez az ezt
    azt ezek itt ott igen koszonom kerem jo napot segitseg segitsen segiteni fizetes fizetnek fizettek
    penz penzt beteg betegseg orvos level levelet kaptam kapott kuldtem irtam valasz valaszol valaszt
    elutasitottak munka dolgozom dolgoztam munkaado biztositas honap honapja ev eve het julius junius
    ferjem felesegem fiam lanyom anyam apam gyerek gyerekek meghalt szuletett beszelek tudok tudom ertem
    magyar francia nagyon sok keves most ma tegnap holnap mindig meg mar csak minden egy ket harom nekem
    neked neki hogy fel ki be el meg legyen akarok kell lehet szeretnek
    """,
        "scandinavian": """
    jag jeg du han hun hon vi ni de mig meg dig min mitt mine din er ar var vaere vara blir blev bliver
    har hadde hade havde kan kunne vil ville ska skal skulle ma maste inte ikke ingen inget intet aldrig
    ogsa men fordi eftersom nar hvor hvordan hvem hva hvad vad vem varfor hvorfor sedan siden til till fra
    fran med uten utan av pa i om og och eller veldig mycket meget mer mindre nu na idag igar alltid enda
    bara kun alt allt alla alle hver noe nagot nogen noget den det denne detta dette her har der ja nej
    nei takk tack tak hei hej god dag hjelp hjalp hjaelp betaling pengar penger penge syk sjuk syg sykdom
    lege lakare laege brev brevet fatt fikk fick modtaget sendt skickat skrevet svar svarer arbeid arbete
    arbejde jobb jobber arbeider arbeidsgiver forsikring maned manad maneder ar uke vecka juli juni mannen
    kone datter dotter sonn mor far barn dod fodt snakker pratar taler forstar norsk svenska fransk nagra
    """,
        "catalan": """
    jo meu meva meus seu seva ell ella nosaltres vosaltres ells soc ets es som sou son estic estan esta
    era va ser tinc te tenim tenen he ha hem han haver puc pot poden vull vol volem haig no res ningu mai
    tampoc pero perque quan on com qui que quin quant des fins per amb sense sobre entre molt molta mes
    menys ara avui ahir dema sempre encara ja nomes tot tots cada altre alguna algu els les un una uns
    unes al del als dels aixo aquest aquesta aqui alli si gracies hola bon bona dia tarda ajuda ajudar
    pagament paguen pagat diners baixa malaltia malalt metge carta rebut enviat resposta contesta refusat
    feina treballo treballar empresa asseguranca mesos mes any anys setmana juliol juny marit dona fill
    filla mare pare mort parlo entenc catala frances fa fer faig demano vaig
    """,
        "vietnamese": """
    lam viec cho tien thang roi khong ai tra loi sau rat gui thu toi ban anh chi em ong ba chung ho la
    khong co duoc bi da dang se chua va hoac nhung vi nen khi o dau nhu the nao ai gi sao bao nhieu tu den
    cho voi cua ve trong ngoai tren rat nhieu it hon bay gio hom nay qua mai luon van chi tat ca moi khac
    mot hai ba nay kia day vang cam on xin chao giup tien tra benh bac si thu nhan gui viet tra loi tu
    choi lam viec cong ty bao hiem thang nam tuan chong vo con me cha chet noi hieu tieng phap
    """,
    }.items()
}  # fmt: skip
"""Per language, its words, those that it shares with French among them. Other scripts need no list."""
