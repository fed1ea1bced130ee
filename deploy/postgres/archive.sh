#!/bin/bash
# archive.sh PATH NAME   one piece of the server's log into the archive, compressed and encrypted: whole or not at all, never over
#                     another. A piece that is closed after a minute is mostly empty: compressed, little is left of its 16 MiB.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
[[ $1 = /* ]] || cd "$DATA"
target=$ARCHIVE/wal/$2.gz.age
sum=$(sha256sum "$1" | cut -d' ' -f1)
if [[ -e $target ]]; then [[ $(< "$target.sha256") = "$sum" ]]; exit; fi
gzip -c "$1" | age -R "$RECIPIENTS" -o "$target.part"
echo "$sum" > "$target.sha256"
sync "$target.part" "$target.sha256"
mv "$target.part" "$target"
sync "$ARCHIVE/wal"
