#!/bin/sh
# The tests of the pages use the machine's own Chromium. Installs it where that is simple (root, Debian's packages);
# elsewhere says how. Never fails: without a browser those tests are skipped, and say so.
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    printf '\033[1m» %s\033[0m\n' "Installing Chromium, for the tests of the pages"
    apt-get update -qq >/dev/null 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 && exit 0
fi
echo "No Chromium here: the tests of the pages in a browser will be skipped. To run them, install your system's chromium package, or set CHROMIUM=/path/to/it."
exit 0
