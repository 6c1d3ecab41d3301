"""On which addresses a process listens, read from /proc: nothing to install, nothing to guess."""

import socket
import struct
from pathlib import Path

_LISTEN = "0A"


def listening(pid: int) -> set[tuple[str, int]]:
    """(address, port) of every TCP socket on which the process, or a child of it, listens."""
    inodes = {inode for one in _family(pid) for inode in _sockets(one)}
    return {
        (host, port)
        for table, read in (("tcp", _ipv4), ("tcp6", _ipv6))
        for inode, host, port in read(Path(f"/proc/{pid}/net/{table}"))
        if inode in inodes
    }


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(member for child in children for member in _family(int(child)))]


def _sockets(pid: int) -> set[str]:
    found = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:  # closed meanwhile
            continue
        if target.startswith("socket:["):
            found.add(target[8:-1])
    return found


def _rows(table: Path) -> list[list[str]]:
    if not table.is_file():
        return []
    rows = [line.split() for line in table.read_text().splitlines()[1:]]
    return [row for row in rows if row[3] == _LISTEN]


def _ipv4(table: Path) -> list[tuple[str, str, int]]:
    found = []
    for row in _rows(table):
        host, port = row[1].split(":")
        address = socket.inet_ntoa(struct.pack("<I", int(host, 16)))
        found.append((row[9], address, int(port, 16)))
    return found


def _ipv6(table: Path) -> list[tuple[str, str, int]]:
    found = []
    for row in _rows(table):
        host, port = row[1].split(":")
        words = [int(host[i : i + 8], 16) for i in range(0, 32, 8)]
        address = socket.inet_ntop(socket.AF_INET6, struct.pack("<4I", *words))
        found.append((row[9], address, int(port, 16)))
    return found
