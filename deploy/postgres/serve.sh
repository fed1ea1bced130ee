#!/bin/bash
# serve.sh [OPTION...]   runs the server, made new where there never was one. Each piece of its log goes to the archive, at the
#                        latest after a minute.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/settings.sh"

if [[ ! -s $DATA/PG_VERSION ]]; then
  ! compgen -G "$ARCHIVE/base/*.tar.gz.age" > /dev/null ||
    { echo "$DATA is not there, and $ARCHIVE has a backup of it: restore it, or give a new server another archive" >&2; exit 1; }
  rm -rf "$DATA.new"
  initdb --pgdata="$DATA.new" --username=postgres --pwfile="$SUPERUSER_PASSWORD" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --data-checksums > /dev/null
  printf 'host all all all scram-sha-256\nhost replication postgres all scram-sha-256\n' >> "$DATA.new/pg_hba.conf"
  mv "$DATA.new" "$DATA"
fi
chmod 700 "$DATA" # where volumes are mounted, the group is given more than the server suffers
mkdir -p "$ARCHIVE"/{wal,base}
exec postgres -D "$DATA" -p "$PORT" -c listen_addresses="$LISTEN" -c unix_socket_directories= \
  -c max_connections=200 -c timezone=UTC -c wal_level=replica \
  -c archive_mode=on -c archive_timeout=60 -c archive_command="$here/archive.sh '%p' '%f'" "$@"
