#!/bin/bash
# restore.sh IDENTITY [TIME]   a server in $DATA, where there is none, out of the archive: as it was last, or at TIME
#                              (as 2026-05-02T08:00:00Z). IDENTITY is the private key of one who can open the archive;
#                              it is not needed any more when this ends. Then serve.sh.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
identity=$(realpath "$1") time=${2:-}
fail() { echo "$1" >&2; exit 1; }

[[ ! -e $DATA ]] || fail "$DATA is there already"
base=
for each in "$ARCHIVE"/base/*.tar.gz.age; do
  taken=$(basename "$each")
  [[ -z $time || ${taken%%-*} < ${time//[-:]/} ]] && base=$each
done
[[ -n $base && -e $base ]] || fail "there is no base backup${time:+ before $time} in $ARCHIVE/base"

rm -rf "$DATA.restored" && mkdir -m 700 -p "$DATA.restored"
age -d -i "$identity" "$base" | tar -xz -C "$DATA.restored"

# The server would take a piece that is missing for the end of the log, and go on as if all were there.
first=$(sed -nE 's/^START WAL LOCATION: .*file ([0-9A-F]{24}).*/\1/p' "$DATA.restored/backup_label")
wanted=$first
while read -r piece; do
  [[ $piece < $first ]] && continue
  [[ ${piece:0:8} = "${wanted:0:8}" ]] || wanted=$piece # another timeline begins where it begins
  [[ $piece = "$wanted" ]] || fail "the archive lacks $wanted: what came after it cannot be restored"
  next=$((16#${piece:8:8} * 256 + 16#${piece:16:8} + 1))
  wanted=$(printf '%s%08X%08X' "${piece:0:8}" $((next / 256)) $((next % 256)))
done < <(cd "$ARCHIVE/wal" && ls | sed -nE 's/^([0-9A-F]{24})\.gz\.age$/\1/p' | sort)

cat >> "$DATA.restored/postgresql.auto.conf" <<CONF
restore_command = 'age -d -i "$identity" "$ARCHIVE/wal/%f.gz.age" | gzip -d > "%p"'
recovery_target_action = 'promote'
${time:+recovery_target_time = '${time/%Z/+00}'}
CONF
touch "$DATA.restored/recovery.signal"
mv "$DATA.restored" "$DATA"

# All of the log is taken in here, while the key is.
isRecovered() { [[ ! -e $DATA/recovery.signal ]] && LC_ALL=C pg_controldata "$DATA" | grep -q 'state: *in production'; }
LISTEN=127.0.0.1 "$(dirname "$0")/serve.sh" 2>&1 &
server=$!
until isRecovered; do
  kill -0 $server 2> /dev/null || fail "the server has not taken in the log: $DATA is of no use"
  sleep 0.2
done
kill -INT $server
wait $server
echo "restored from $base${time:+, up to $time}"
