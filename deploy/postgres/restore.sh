#!/bin/bash
# restore.sh IDENTITY [TIME]   a server in $DATA, where there is none, out of the archive: as it was last, or at TIME
#                              (as 2026-05-02T08:00:00Z). IDENTITY is the private key of one who can open the archive;
#                              it is not needed any more when this ends. Then serve.sh.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
identity=$(realpath "$1") time=${2:-}
restored=$DATA.restored
fail() { echo "$1" >&2; exit 1; }

[[ -z $time || $time =~ ^[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}(\.[0-9]+)?Z$ ]] ||
  fail "$time is no moment as 2026-05-02T08:00:00Z is one"
[[ ! -e $DATA ]] || fail "$DATA is there already"
base=
for each in "$ARCHIVE"/base/*.tar.gz.age; do
  taken=$(basename "$each")
  [[ -z $time || ${taken%%-*} < ${time//[-:]/} ]] && base=$each
done
[[ -n $base && -e $base ]] || fail "there is no base backup${time:+ before $time} in $ARCHIVE/base"

rm -rf "$restored" && mkdir -m 700 -p "$restored"
age -d -i "$identity" "$base" | tar -xz -C "$restored"

# The first piece of a timeline: its history tells where it left the one before.
beginning() {
  local history=$ARCHIVE/wal/$1.history.gz.age left
  [[ -e $history ]] || fail "the archive lacks $1.history"
  left=$(age -d -i "$identity" "$history" | gzip -d | sed -nE '$s/^[0-9]+\t([0-9A-F]+\/[0-9A-F]+).*/\1/p')
  printf '%s%08X%08X' "$1" $((16#${left%/*})) $((16#${left#*/} >> 24))
}

# The server would take a piece that is missing for the end of the log, and go on as if all were there.
lacks() { fail "the archive lacks $1: what came after it cannot be restored"; }
first=$(sed -nE 's/^START WAL LOCATION: .*file ([0-9A-F]{24}).*/\1/p' "$restored/backup_label")
wanted=$first
while read -r piece; do
  [[ $piece < $first ]] && continue
  if [[ ${piece:0:8} != "${wanted:0:8}" ]]; then
    begins=$(beginning "${piece:0:8}")
    [[ ! ${begins:8} > ${wanted:8} ]] || lacks "$wanted"
    wanted=$begins
  fi
  [[ $piece = "$wanted" ]] || lacks "$wanted"
  next=$((16#${piece:8:8} * 256 + 16#${piece:16:8} + 1))
  wanted=$(printf '%s%08X%08X' "${piece:0:8}" $((next / 256)) $((next % 256)))
done < <(cd "$ARCHIVE/wal" && ls | sed -nE 's/^([0-9A-F]{24})\.gz\.age$/\1/p' | sort)

# All of the log is taken in here, while the key is. What this asks of the server is not written down: a base backup that is
# taken later would have it, and whoever restores that would get the server of this moment.
touch "$restored/recovery.signal"
DATA=$restored LISTEN=127.0.0.1 "$(dirname "$0")/serve.sh" -c recovery_target_action=promote -c recovery_target_time="${time/%Z/+00}" \
  -c restore_command="age -d -i \"$identity\" \"$ARCHIVE/wal/%f.gz.age\" | gzip -d > \"%p\"" 2>&1 &
server=$!
isRecovered() { [[ ! -e $restored/recovery.signal ]] && LC_ALL=C pg_controldata "$restored" | grep -q 'state: *in production'; }
until isRecovered; do
  kill -0 $server 2> /dev/null || fail "the server has not taken in the log: nothing is restored"
  sleep 0.2
done
kill -INT $server
wait $server
mv "$restored" "$DATA"
echo "restored from $base${time:+, up to $time}"
