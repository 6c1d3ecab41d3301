"""Writes `saisine/data/communes.txt` from Insee's list of communes, as Etalab publishes it.

npm pack @etalab/decoupage-administratif && tar xzf etalab-decoupage-administratif-*.tgz
python3 -m tools.communes package/data/communes.json
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

OUT = Path("saisine/data/communes.txt")
FORMER = ("commune-deleguee", "commune-associee")
"""Joined to another commune: people still live « à Arbignieu »."""


def lines(communes: list[dict[str, object]]) -> list[str]:
    """« 01400 L'Abergement-Clémenciat;… »: a postal code and the names of the communes it serves."""
    codes = {str(c["code"]): c.get("codesPostaux", []) for c in communes if c["type"] not in FORMER}
    named: dict[str, set[str]] = defaultdict(set)
    for commune in communes:
        if commune["type"] == "arrondissement-municipal":
            continue
        now = str(commune.get("chefLieu" if commune["type"] in FORMER else "code"))
        for code in codes.get(now, []):  # type: ignore[attr-defined]
            named[code].add(str(commune["nom"]))
    return [f"{code} {';'.join(sorted(names))}" for code, names in sorted(named.items())]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Donnez le fichier communes.json du paquet @etalab/decoupage-administratif.")
    OUT.write_text("\n".join(lines(json.loads(Path(sys.argv[1]).read_text()))) + "\n")
    print(f"{OUT}: {OUT.stat().st_size} octets")
