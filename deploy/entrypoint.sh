#!/bin/sh
# What the image runs:
#   serve        the app named by APP
#   migrate      brings the database of that app up to date, as its owner
#   provision    makes and re-makes the streams and consumers of the agencies in the directory
#   users FILE [PID_FILE]   writes the broker's users, the agencies of the directory, and ends; with the broker's pid it
#                stays, and has the broker take up what changes
#   check        tries whether the bus lets the agency of this environment do what it needs, and nothing else
#   roles        makes the agency's database and its roles
set -eu
work=$1
shift
case $work in
  serve) exec node --enable-source-maps "dist/apps/${APP:?is not set}/src/main.js" ;;
  migrate) exec node --enable-source-maps "dist/apps/${APP:?is not set}/src/main.js" migrate ;;
  roles) exec node --enable-source-maps dist/deploy/database/roles.js ;;
  provision | users | check) exec node --enable-source-maps "dist/deploy/nats/$work.js" "$@" ;;
  *) echo "there is no '$work': serve, migrate, provision, users, check, roles" >&2; exit 64 ;;
esac
