#!/bin/bash
# archive.sh PATH NAME   one piece of the server's log into the archive, encrypted: whole or not at all, never over another
set -euo pipefail
. "$(dirname "$0")/settings.sh"
[[ $1 = /* ]] || cd "$DATA"
target=$ARCHIVE/wal/$2.age
sum=$(sha256sum "$1" | cut -d' ' -f1)
if [[ -e $target ]]; then [[ $(< "$target.sha256") = "$sum" ]]; exit; fi
age -R "$RECIPIENTS" -o "$target.part" "$1"
echo "$sum" > "$target.sha256"
sync "$target.part" "$target.sha256"
mv "$target.part" "$target"
sync "$ARCHIVE/wal"
