#!/usr/bin/env bash
# Restores a backup into an empty database: restore.sh FILE
#
#   PGSERVICE or PGHOST… say which database. All of the backup is there afterwards, or nothing.
#   DOCUMENTS_FOLDER is filled from the documents beside the backup, where it is given.
set -euo pipefail

file=${1:?which backup?}
[[ -s $file ]] || { echo "There is no backup $file." >&2; exit 1; }
tables=$(psql --no-psqlrc -AtXc "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'S', 'v')")
if [[ $tables != 0 ]]; then
    echo "The database is not empty ($tables tables, sequences and views): restore into a new one." >&2
    exit 1
fi

target=${PGSERVICE:+service=$PGSERVICE}${PGDATABASE:+ dbname=$PGDATABASE}
pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$target" "$file"
if [[ -n ${DOCUMENTS_FOLDER:-} && -d $(dirname "$file")/documents ]]; then
    tar -C "$(dirname "$file")/documents" -cf - . | tar -C "$DOCUMENTS_FOLDER" --skip-old-files -xf -
fi

psql --no-psqlrc -qAtXc 'analyze'
echo "Restored $file."
