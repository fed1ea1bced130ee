# Where the server, its archive and the keys of the archive are; the image's places by default.
export DATA=${DATA:-/data/server} ARCHIVE=${ARCHIVE:-/archive} PORT=${PORT:-5432} LISTEN=${LISTEN:-*}
# So many base backups are kept, with what they need of the log; what is older is removed after each.
export KEEP=${KEEP:-7}
# Those who can open the archive, by their public keys (age). Their private keys are kept apart from it.
export RECIPIENTS=${RECIPIENTS:-/etc/la-chan/backup/recipients.txt}
export SUPERUSER_PASSWORD=${SUPERUSER_PASSWORD:-/etc/la-chan/server/superuser}
