"""The largest communes of France, folded, hyphens as spaces: they tell « 6 quai de la Loire Paris » apart.

Well-known names only; a city that is not listed changes nothing but needs a comma.
"""

_NAMES = """
paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, reims,
toulon, saint etienne, le havre, grenoble, dijon, angers, villeurbanne, saint denis, nimes,
aix en provence, clermont ferrand, le mans, brest, tours, amiens, annecy, limoges, metz,
boulogne billancourt, perpignan, besancon, orleans, rouen, montreuil, argenteuil, mulhouse, caen,
saint paul, nancy, tourcoing, roubaix, nanterre, vitry sur seine, creteil, avignon, poitiers,
aubervilliers, asnieres sur seine, colombes, dunkerque, aulnay sous bois, saint pierre, versailles,
le tampon, courbevoie, rueil malmaison, beziers, fort de france, la rochelle, cherbourg en cotentin, pau,
champigny sur marne, merignac, antibes, saint maur des fosses, ajaccio, cannes, saint nazaire, mamoudzou,
noisy le grand, drancy, cergy, levallois perret, issy les moulineaux, calais, colmar, pessac, venissieux,
evry courcouronnes, clichy, quimper, ivry sur seine, valence, bourges, antony, cayenne, la seyne sur mer,
montauban, troyes, villeneuve d'ascq, pantin, chambery, niort, lorient, neuilly sur seine, sarcelles,
le blanc mesnil, maisons alfort, villejuif, hyeres, beauvais, meaux, narbonne, bondy, frejus,
la roche sur yon, cholet, vannes, arles, saint quentin, bobigny, evreux, saint herblain, saint ouen,
clamart, chelles, saint andre, fontenay sous bois, epinay sur seine, saint louis, vincennes, sevran,
bastia, albi, belfort, chalon sur saone, chartres, charleville mezieres, laval, blois, brive la gaillarde,
bayonne, chateauroux, saint brieuc, tarbes, castres, arras, alfortville, valenciennes, bourg en bresse,
saint malo, angouleme, boulogne sur mer, gap, thionville, compiegne, douai, cugnaux, salon de provence,
istres, vichy, auxerre, nevers, macon, epinal, lens, carcassonne, roanne, agen, perigueux, saint priest,
vaulx en velin, caluire et cuire, bron, echirolles, montelimar, saint martin d'heres, aubagne, la ciotat,
martigues, draguignan, biarritz, anglet, dax, mont de marsan, rochefort, saintes, royan, cognac, bergerac,
rodez, millau, cahors, auch, foix, lourdes, mende, aurillac, le puy en velay, moulins, montlucon, gueret,
tulle, orange, carpentras, sete, lunel, ales, dole, lons le saunier, vesoul, pontarlier, saverne, haguenau,
selestat, verdun, bar le duc, saint dizier, chaumont, langres, sens, montargis, dreux, vierzon, saumur,
alencon, lisieux, fougeres, vitre, redon, dinan, lannion, morlaix, concarneau, pontivy, dieppe, fecamp,
vernon, soissons, laon, chateau thierry, creil, abbeville, maubeuge, cambrai, bethune, saint omer,
hazebrouck, henin beaumont, beaune, montbeliard, pointe a pitre, les abymes, baie mahault, le lamentin,
basse terre, kourou, saint laurent du maroni, saint benoit, palaiseau, massy, savigny sur orge,
corbeil essonnes, melun, fontainebleau, torcy, poissy, mantes la jolie, sartrouville, houilles,
conflans sainte honorine, pontoise, franconville, goussainville, gonesse, stains, gennevilliers, suresnes,
puteaux, malakoff, montrouge, bagneux, chatillon, cachan, thiais, choisy le roi, orly, bagnolet,
rosny sous bois, livry gargan, noisy le sec, gagny, tremblay en france, villepinte
"""
CITIES = frozenset(name.strip() for name in _NAMES.replace("\n", " ").split(","))
