#!/bin/bash
# backup.sh [HOURS]   a base backup into the archive, encrypted; with HOURS again and again. What it needs of the log is in
#                     the archive when it is done. It never writes anything that is not encrypted.
set -euo pipefail
. "$(dirname "$0")/settings.sh"

backup() {
  local target=$ARCHIVE/base/$(date -u +%Y%m%dT%H%M%SZ).tar.age
  PGPASSWORD=$(< "$SUPERUSER_PASSWORD") pg_basebackup -h 127.0.0.1 -p "$PORT" -U postgres \
    --pgdata=- --format=tar --wal-method=none --checkpoint=fast | age -R "$RECIPIENTS" -o "$target.part"
  sync "$target.part"
  mv "$target.part" "$target"
  echo "$target"
}

[[ $# -gt 0 ]] || { backup; exit; }
until pg_isready -q -h 127.0.0.1 -p "$PORT"; do sleep 1; done
while backup || sleep 60; do sleep "$(($1 * 3600))" & wait $!; done
