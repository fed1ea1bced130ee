#!/bin/bash
# backup.sh [HOURS]   a base backup into the archive, compressed and encrypted; with HOURS again and again. What it needs of
#                     the log is in the archive when it is done. It never writes anything that is not encrypted.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
export PGHOST=127.0.0.1 PGPORT=$PORT PGUSER=postgres PGDATABASE=postgres
PGPASSWORD=$(< "$SUPERUSER_PASSWORD") && export PGPASSWORD

# Its name tells when it was taken, and a piece of the log from which on, at the earliest, it needs the log.
backup() {
  local taken first target
  taken=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  first=$(psql -Atc 'SELECT pg_walfile_name(pg_current_wal_lsn())')
  target=$ARCHIVE/base/${taken//[-:]/}-$first.tar.gz.age
  pg_basebackup --pgdata=- --format=tar --wal-method=none --checkpoint=fast |
    gzip -c | age -R "$RECIPIENTS" -o "$target.part"
  sync "$target.part"
  mv "$target.part" "$target"
  psql -qc "COMMENT ON DATABASE postgres IS 'base backup $taken'" # from there the agency's metrics have it
  echo "$target"
  prune
}

prune() {
  local bases=("$ARCHIVE"/base/*.tar.gz.age) first piece
  ((${#bases[@]} > KEEP)) || return 0
  rm "${bases[@]::${#bases[@]}-KEEP}"
  # A server that was restored to a moment has gone back in the log: a newer backup may need more of it than an older one.
  first=$(printf '%s\n' "${bases[@]: -KEEP}" | sed -E 's/.*-[0-9A-F]{8}([0-9A-F]{16})\..*/\1/' | sort | head -1)
  while read -r piece; do
    if [[ ${piece:8:16} < $first ]]; then rm "$ARCHIVE/wal/$piece"; fi # whichever timeline it is of
  done < <(ls "$ARCHIVE/wal" | grep -E '^[0-9A-F]{24}\.')
}

[[ $# -gt 0 ]] || { backup; exit; }
trap exit INT TERM
pause() { sleep "$1" & wait $!; }
until pg_isready -q; do pause 1; done
while true; do
  until "$0"; do pause 60; done # apart: in a condition a shell goes on after a fault
  pause "$(($1 * 3600))"
done
