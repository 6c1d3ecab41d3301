"""Countries as people write them at the end of an address, other than France.

The neighbours, the countries that France has a social-security convention with, and those where French
pensioners most often live (Cleiss, list of conventions as read in 2026). Folded name -> name shown.
"""

COUNTRIES: dict[str, str] = {
    "allemagne": "Allemagne", "germany": "Allemagne", "deutschland": "Allemagne", "belgique": "Belgique",
    "belgium": "Belgique", "luxembourg": "Luxembourg", "suisse": "Suisse", "switzerland": "Suisse",
    "italie": "Italie", "italia": "Italie", "italy": "Italie", "espagne": "Espagne", "espana": "Espagne",
    "spain": "Espagne", "portugal": "Portugal", "andorre": "Andorre", "monaco": "Monaco",
    "royaume-uni": "Royaume-Uni", "royaume uni": "Royaume-Uni", "angleterre": "Royaume-Uni",
    "united kingdom": "Royaume-Uni", "ecosse": "Royaume-Uni", "irlande": "Irlande", "ireland": "Irlande",
    "pays-bas": "Pays-Bas", "pays bas": "Pays-Bas", "hollande": "Pays-Bas", "danemark": "Danemark",
    "suede": "Suède", "norvege": "Norvège", "finlande": "Finlande", "islande": "Islande",
    "autriche": "Autriche", "pologne": "Pologne", "tchequie": "Tchéquie",
    "republique tcheque": "Tchéquie", "slovaquie": "Slovaquie", "slovenie": "Slovénie",
    "hongrie": "Hongrie", "roumanie": "Roumanie", "bulgarie": "Bulgarie", "grece": "Grèce",
    "croatie": "Croatie", "serbie": "Serbie", "bosnie": "Bosnie-Herzégovine", "kosovo": "Kosovo",
    "macedoine": "Macédoine du Nord", "montenegro": "Monténégro", "albanie": "Albanie",
    "estonie": "Estonie", "lettonie": "Lettonie", "lituanie": "Lituanie", "malte": "Malte",
    "chypre": "Chypre", "turquie": "Turquie", "ukraine": "Ukraine", "maroc": "Maroc",
    "algerie": "Algérie", "tunisie": "Tunisie", "egypte": "Égypte", "senegal": "Sénégal",
    "mali": "Mali", "cote d'ivoire": "Côte d'Ivoire", "cameroun": "Cameroun", "gabon": "Gabon",
    "benin": "Bénin", "togo": "Togo", "niger": "Niger", "congo": "Congo", "mauritanie": "Mauritanie",
    "cap-vert": "Cap-Vert", "cap vert": "Cap-Vert", "madagascar": "Madagascar", "comores": "Comores",
    "maurice": "Maurice", "ile maurice": "Maurice", "canada": "Canada", "quebec": "Canada",
    "etats-unis": "États-Unis", "etats unis": "États-Unis", "usa": "États-Unis", "bresil": "Brésil",
    "argentine": "Argentine", "chili": "Chili", "uruguay": "Uruguay", "mexique": "Mexique",
    "japon": "Japon", "coree": "Corée du Sud", "coree du sud": "Corée du Sud", "chine": "Chine",
    "inde": "Inde", "philippines": "Philippines", "vietnam": "Vietnam", "thailande": "Thaïlande",
    "israel": "Israël", "liban": "Liban", "emirats arabes unis": "Émirats arabes unis",
    "australie": "Australie", "haiti": "Haïti",
}  # fmt: skip
