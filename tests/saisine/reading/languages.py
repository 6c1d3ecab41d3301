"""Sentences in ten languages, in rarer ones, in other scripts, in French; names and places."""

SPOKEN = {
    "english": """
my teeth fell out after the chemo and no help
tell them to stop phoning my mother
hearing aids refused three times already
scared of losing everything we built
you people are useless honestly
Our ambulance trips to the clinic were never covered
Who will read this and how long does it take?
my landlord threatens to evict us because of you
Dental implants cost 4000 and they gave 200
lost my job lost my house thanks to you people
her glasses broke, second pair refused
Is this free of charge?
We run a small bakery near Dijon
They stopped my disability pension without any explanation
I filed a complaint in March and I am still waiting for a reply
the wheelchair for our daughter was refused twice
nobody at the CPAM speaks english so I am lost
Dear Sir or Madam, my carte vitale has never arrived
i moved from London to Lyon last year and have no social security number
could someone explain what a mediator does?
I'm self-employed and Urssaf charged me twice
yes I wrote a letter, they ignored it
my boss didnt declare my accident
I have not received my sick pay since July
Hello, my reimbursement was refused and nobody answers me
please help me I don't understand this letter
they want me to pay back money that I never received
my husband died and the office does not reply
Can I write to you in English?
i wrote to them in september but no answer
Good morning, I'm a nurse and Urssaf is asking me for 3000 euros
sorry my french is very bad
no they never called me back
""",
    "spanish": """
me duele mucho la espalda y no puedo caminar
ustedes son unos inútiles de verdad
tengo miedo de perderlo todo
audífonos rechazados tres veces ya
dígales que dejen de llamar a mi madre
ayer fui a la oficina y estaba cerrada
Los viajes en ambulancia nunca fueron reembolsados
¿Quién va a leer esto y cuánto tarda?
mi casero nos quiere echar por vuestra culpa
los implantes costaron cuatro mil y dieron doscientos
perdí el empleo y la vivienda
se le rompieron las gafas a mi niña
¿es gratuito este servicio?
tenemos una panadería pequeña cerca de Dijon
la enfermera no vino más
estoy muy cansada de esta situacion
quisiera hablar con una persona
soy jubilada y vivo sola
Me quitaron la pensión de invalidez sin explicación
presenté una reclamación en marzo y sigo esperando
la silla de ruedas de nuestra hija fue denegada
soy autónomo y la Urssaf me cobró dos veces
perdone, todavía no tengo la tarjeta sanitaria
vivo en Lyon desde enero y estoy embarazada
el médico dice que no puedo trabajar
llevo seis meses esperando el dinero de la maternidad
si, escribi una carta pero me ignoraron
mi jefe no declaró el accidente
No he recibido el pago de mi baja desde julio
Hola, me rechazaron el reembolso y nadie contesta
por favor ayúdeme, no entiendo esta carta
mandé todos los papeles y no me contestan
quieren que devuelva un dinero que nunca recibí
mi marido murió en marzo y la caja no responde
trabajo en un restaurante desde hace dos años
no hablo bien francés, lo siento
""",
    "portuguese": """
doem-me muito as costas e não consigo andar
vocês são mesmo inúteis
tenho medo de perder tudo
aparelhos auditivos recusados três vezes
ontem fui ao balcão e estava fechado
As viagens de ambulância nunca foram reembolsadas
Quem vai ler isto e quanto tempo demora?
o senhorio quer pôr-nos na rua
perdi o emprego e a casa
os óculos da menina partiram-se
este serviço é gratuito?
temos uma pequena padaria perto de Dijon
a enfermeira deixou de vir
estou muito cansada desta situação
queria falar com uma pessoa
sou reformada e vivo sozinha
Tiraram-me a pensão de invalidez sem explicação
fiz uma reclamação em março e continuo à espera
a cadeira de rodas da nossa filha foi recusada
sou trabalhador independente e cobraram duas vezes
ainda não tenho o cartão vital
o médico diz que não posso trabalhar
estou há seis meses à espera do subsídio
o meu patrão não declarou o acidente
Não recebi o pagamento da minha baixa desde julho
bom dia, preciso de ajuda com o meu dossier da segurança social
eu trabalho na construção e tive um acidente
mandei uma carta registada mas ninguém respondeu
o meu marido faleceu e não me pagam nada
desculpe, eu não falo francês muito bem
""",
    "italian": """
mi fa molto male la schiena e non riesco a camminare
siete davvero degli incapaci
ho paura di perdere tutto
apparecchi acustici rifiutati già tre volte
ieri sono andato allo sportello ed era chiuso
I viaggi in ambulanza non sono mai stati rimborsati
Chi leggerà questo messaggio e quanto ci vuole?
il padrone di casa vuole sfrattarci
ho perso il lavoro e l'appartamento
si sono rotti gli occhiali della bambina
questo servizio è gratuito?
abbiamo una piccola panetteria vicino a Digione
l'infermiera non viene più
sono molto stanca di questa situazione
vorrei parlare con una persona
sono pensionata e vivo da sola
Mi hanno tolto la pensione di invalidità senza spiegazioni
ho fatto un reclamo a marzo e sto ancora aspettando
la sedia a rotelle di nostra figlia è stata rifiutata
sono un artigiano e l'Urssaf mi ha addebitato due volte
il mio capo non ha dichiarato l'infortunio
non ho ancora la tessera sanitaria
aspetto i soldi della maternità da sei mesi
il dottore dice che non posso lavorare
Non ho ricevuto il pagamento della malattia da luglio
buongiorno, vorrei presentare un reclamo contro la cassa
ho mandato tutti i documenti ma nessuno risponde
mio marito è morto e non mi pagano niente
scusate, non parlo bene il francese
vogliono che restituisca dei soldi che non ho mai avuto
""",
    "german": """
mein Rücken tut sehr weh und ich kann kaum laufen
ihr seid wirklich unfähig
ich habe Angst alles zu verlieren
Hörgeräte schon dreimal abgelehnt worden
gestern war ich am Schalter und es war geschlossen
Die Fahrten mit dem Krankenwagen wurden nie erstattet
Wer liest das und wie lange dauert es?
unser Vermieter will uns rauswerfen
Arbeit verloren, Wohnung verloren
die Brille der Kleinen ist kaputt
ist dieser Dienst kostenlos?
wir haben eine kleine Bäckerei bei Dijon
die Krankenschwester kommt nicht mehr
ich bin sehr müde von dieser Situation
ich möchte mit einem Menschen reden
ich bin Rentnerin und lebe allein
Man hat mir die Invalidenrente ohne Erklärung gestrichen
im März habe ich Widerspruch eingelegt und warte immer noch
der Rollstuhl für unsere Tochter wurde zweimal abgelehnt
ich bin selbstständig und die Urssaf hat doppelt abgebucht
mein Chef hat den Unfall nicht gemeldet
Meine Versichertenkarte ist nie angekommen
der arzt sagt ich darf nicht arbeiten
seit sechs Monaten warte ich auf das Mutterschaftsgeld
Ich habe seit Juli kein Krankengeld bekommen
Guten Tag, meine Erstattung wurde abgelehnt und niemand antwortet
bitte helfen Sie mir, ich verstehe diesen Brief nicht
ich arbeite in Straßburg und wohne in Kehl
sie wollen dass ich das Geld zurückzahle
mein Mann ist gestorben und die Kasse zahlt nicht
""",
    "dutch": """
mijn rug doet erg pijn en ik kan nauwelijks lopen
jullie zijn echt onbekwaam
ik ben bang om alles te verliezen
gisteren was het loket gesloten
De ritten met de ambulance zijn nooit vergoed
Wie leest dit en hoelang duurt het?
onze huisbaas wil ons eruit zetten
werk kwijt, woning kwijt
is deze dienst gratis?
we hebben een kleine bakkerij bij Dijon
de verpleegster komt niet meer
ik wil graag met iemand praten
ik ben gepensioneerd en leef alleen
Mijn invaliditeitsuitkering is zonder uitleg stopgezet
in maart heb ik een klacht ingediend en ik wacht nog steeds
de rolstoel voor onze dochter werd twee keer geweigerd
mijn baas heeft het ongeval niet aangegeven
de dokter zegt dat ik niet mag werken
ik wacht al zes maanden op het geld
Ik heb sinds juli geen ziekengeld gekregen
goedendag, mijn terugbetaling werd geweigerd en niemand antwoordt
kunt u mij helpen, ik begrijp deze brief niet
ik heb een brief gestuurd maar geen antwoord gekregen
mijn man is overleden en ze betalen niets
""",
    "polish": """
bardzo bolą mnie plecy i nie mogę chodzić
jesteście naprawdę beznadziejni wszyscy
boję się że wszystko stracę
wczoraj urząd był zamknięty na klucz
Przejazdy karetką nigdy nie zostały zwrócone
Kto to przeczyta i ile to trwa?
właściciel mieszkania chce nas wyrzucić
straciłem pracę i mieszkanie
okulary małej się stłukły
czy ta usługa jest bezpłatna?
prowadzimy małą piekarnię koło Dijon
jestem bardzo zmęczona tą sytuacją
chcialabym porozmawiac z czlowiekiem
Zabrali mi rentę bez żadnego wyjaśnienia
złożyłem reklamację w marcu i nadal czekam
wózek inwalidzki dla naszej córki został odrzucony
mój szef nie zgłosił wypadku
lekarz mówi że nie mogę pracować
czekam na pieniądze od sześciu miesięcy
Nie dostałem zasiłku chorobowego od lipca
dzień dobry, odmówiono mi zwrotu kosztów i nikt nie odpowiada
prosze o pomoc, nie rozumiem tego listu
wyslalem wszystkie dokumenty i nikt nie odpowiada
mój mąż zmarł i kasa nic nie płaci
""",
    "romanian": """
ma doare tare spatele si nu pot merge
sunteti chiar incapabili cu totii
mi-e frica sa nu pierd totul
ieri ghiseul era inchis toata ziua
Drumurile cu ambulanța nu au fost niciodată decontate
Cine citește asta și cât durează?
proprietarul vrea sa ne dea afara
mi-am pierdut serviciul si locuinta
ochelarii fetitei s-au spart
este gratuit acest serviciu?
avem o mica brutarie langa Dijon
asistenta nu mai vine
sunt foarte obosita de situatia asta
as vrea sa vorbesc cu un om
Mi-au tăiat pensia de invaliditate fără explicații
am depus o reclamație în martie și încă aștept
scaunul cu rotile al fiicei noastre a fost refuzat
seful meu nu a declarat accidentul
doctorul spune ca nu pot sa lucrez
astept banii de sase luni
Nu am primit indemnizația de boală din iulie
buna ziua, mi-au refuzat rambursarea si nimeni nu raspunde
va rog sa ma ajutati, nu inteleg aceasta scrisoare
am trimis toate actele dar nu am primit niciun raspuns
sotul meu a murit si nu imi platesc nimic
""",
    "turkish": """
sırtım çok ağrıyor yürüyemiyorum artık
siz gerçekten beceriksizsiniz hepiniz
her şeyi kaybetmekten korkuyorum ben
dün gişeye gittim kapalıydı maalesef
Ambulans masrafları hiç ödenmedi
Bunu kim okuyacak ve ne kadar sürer?
ev sahibi bizi çıkarmak istiyor
işimi ve evimi kaybettim
küçük kızın gözlüğü kırıldı
bu hizmet ücretsiz mi?
Dijon yakınında küçük bir fırınımız var
bu durumdan çok yoruldum
bir insanla konuşmak istiyorum
Malullük maaşımı hiçbir açıklama yapmadan kestiler
mart ayında şikayet ettim hâlâ bekliyorum
kızımızın tekerlekli sandalyesi iki kez reddedildi
altı aydır parayı bekliyorum
Temmuzdan beri hastalık parası alamadım
merhaba, geri ödeme talebim reddedildi ve kimse cevap vermiyor
lütfen bana yardım edin, bu mektubu anlamıyorum
iki yıldır bir lokantada çalışıyorum
butun belgeleri gonderdim ama cevap yok
""",
    "arabic in latin letters": """
dahri kaydarni bezaf ma9dertch nmchi
khayef nkhser kolchi li bnit
lbareh mchit l bureau w l9ito msdoud
ntouma ma kat3awnou 7ed walah
chkoun ghadi y9ra had lmessage
moul dar bgha ykherrejna men dar
khsert khedmti w dari
bghit nehder m3a chi insan machi robot
wach had service b flous wla fabor
ana 3yit bezaf men had chi
rani mtqa3da w 3aycha wahdi
salam alikoum ana khassni lflous dyali
patron dyali ma dar walo l accident
tbib gal liya ma tkhdemch w ma kaynch flous
ana kantsenna 6 chhor w mazal ma jani walo
sift lihom bra f mars w ma jawbounich
3afak chno khassni ndir bach ndi dial dossier
wallah ma fhemt walou men had lbriya
salam ana ma khlassounich men chhar sebaa
ana mrida bezaf w ma3andich flous
rani nestenna f la réponse w hetta wahed ma jawebni
khouya ana bghit chi wahed y3aweni 3afak
rajli mat w ma 3tawni walou
""",
}
RARER = """
me dhemb shume shpina dhe nuk eci dot
boje me ledja i ne mogu da hodam
lưng tôi đau lắm không đi được
nagyon fáj a hátam és nem tudok járni
jag har inte fått några pengar sedan juli
nedostal jsem žádné peníze od července
Më hoqën pensionin pa asnjë shpjegim
shefi im nuk e ka deklaruar aksidentin
šef nije prijavio nesreću na poslu
cekam novac vec sest meseci
bác sĩ nói tôi không thể làm việc
toi cho tien sau thang roi ma khong ai tra loi
""".strip().splitlines()
IN_ANOTHER_SCRIPT = """
я боюсь потерять всё что у нас есть
我害怕失去一切
ظهري يؤلمني ولا أستطيع المشي
எனக்கு முதுகு வலிக்கிறது நடக்க முடியவில்லை
φοβάμαι μη χάσω τα πάντα
أوقفوا معاش الإعاقة دون أي تفسير
السلام عليكم أريد تقديم شكوى ضد CPAM
بیمه من هزینه درمان را پرداخت نکرد
мой начальник не сообщил об аварии
лекарят казва че не мога да работя
ο γιατρός λέει ότι δεν μπορώ να δουλέψω
医生说我不能工作，但是CPAM不付钱
மருத்துவர் நான் வேலை செய்ய முடியாது என்கிறார்
ექიმი ამბობს რომ არ შემიძლია მუშაობა
ሐኪሙ መሥራት አልችልም ይላል
डॉक्टर कहते हैं कि मैं काम नहीं कर सकता
医者は働けないと言っています
의사가 일을 할 수 없다고 합니다
הרופא אומר שאני לא יכול לעבוד
բժիշկն ասում է, որ չեմ կարող աշխատել
لم أستلم تعويضات المرض منذ شهر يوليو
زوجي مات ولا أحد يرد علي
Я не получаю больничные с июля, мне никто не отвечает
Добрий день, мені відмовили у відшкодуванні
Δεν έχω πάρει το επίδομα ασθενείας από τον Ιούλιο
我从七月份开始就没有收到病假补贴
எனக்கு ஜூலை முதல் பணம் வரவில்லை
""".strip().splitlines()

FRENCH = """
salam, jattend mes ij depuis juin wallah g pu rien
please aidez moi la cpam me paye pas
inchallah ils vont répondre cette semaine
bjr g pa recu mn paiement help
moi pas comprendre papier, moi malade, caisse pas payer
je suis portugais, je parle pas bien, o meu patrão est parti
mwen pa ka konprann lèt la caisse an mwen
mi trouve pas mon carte vitale, kossa mi doi fé
lé mor kan mi apel lo 3646
my god c'est long
mon boss m'a fire en mode bye bye, no news from la secu
full remote, burn out, no answer, le process est trop long
no comment
yes merci
ok good
da Silva dos Santos Maria
Jürgen Müller
Łukasz Wiśniewski
van den Berg Johannes
Ana Maria de la Cruz
Nguyen Thi Hoa
12 Karl-Marx-Straße, 66740 Saarlouis
Calle de la Luna 5, 28004 Madrid
SARL The Good Food Company
société Happy Kids and Co
la caja m'a rien dit
c koi la dmarche pr contesté
jé la rage wesh ya walou qui bouge
starfoullah ils abusent à la sécu
aquo's pas vrai, macarel, ils remboursent rien
gros c'est chaud frère
le RH m'a dit "you are not covered" et voilà
arrêt maladie non payé juin juillet août
ij pas versé, dossier perdu, relance x3
AT refusé / MP refusée / rien
prothèse auditive devis 1400 refus
ich bin alsacien mais je parle français hein
mutuelle MGEN, carte Visa, site Ameli
non non non
si si
no se
e mail ok
mail on me le dit pas
on a pas mi la date
ils on di no
à l'international: E106 S1 formulaire A1
les indus on les paye pas
tu es un robot ou pas
que dalle de que dalle
oh la la
allo allo allo
par mail
Le Pen, Macron tous pareils
Los Angeles, j'étais en vacances
tres tres mal
on se la fait quand cette mediation
dis moi ou je dois aller me plaindre
sms sent par la cpam
son but est de me ruiner
as tu un avis
j ai pas pu am en suis pas remis
mat ernité pas payé
""".strip().splitlines()
NAMES_AND_PLACES = """
maria fernanda dos santos
KOWALSKA AGNIESZKA née WISNIEWSKA
mohamed el amrani
OUMAR TRAORE DIALLO
fatoumata binta diallo
karim ben salah ould ahmed
rakotoarisoa andriamanana jean hery
12 karl marx strasse 66740 saarlouis
via garibaldi 12 torino italia
rua da liberdade 5 lisboa portugal
rue du general de gaulle 12 nogent
LOTISSEMENT LES FLAMBOYANTS GRAND BOURG
kerguelen en plouguerneau 29880
mustafa yilmaz, né le 3 mai 1980 à izmir
née à bucuresti roumanie
ter rue des schtroumpfs strasbourg neudorf
wojciech brzezinski krzysztof
sarl kebab istanbul grill
auto entrepreneur nails by jessica
GARAGE DEL SOL SAS
""".strip().splitlines()
