#!/usr/bin/env bash
# Backs the database up into one file, and copies the documents that are not there yet.
#
#   PGSERVICE or PGHOST… say where the database is; BACKUP_FOLDER where backups are kept; BACKUP_KEEP_DAYS (30) for how long;
#   DOCUMENTS_FOLDER the gateways' documents, where they are to be kept too.
#
# A backup has its name only when it is whole: what ends in .part was cut off and counts for nothing.
set -euo pipefail

folder=${BACKUP_FOLDER:?where are backups kept?}
keep=${BACKUP_KEEP_DAYS:-30}
name=chibo-$(date -u +%Y%m%dT%H%M%SZ).dump
mkdir -p "$folder"

# The database first: a document is stored before a record names it, so every document of the dump is in the copy.
pg_dump --format=custom --compress=6 --no-owner --no-privileges --file="$folder/$name.part"
pg_restore --list "$folder/$name.part" >/dev/null
if [[ -n ${DOCUMENTS_FOLDER:-} ]]; then
    mkdir -p "$folder/documents"
    # A document is named by its hash and never changes: what is there is not copied again.
    tar -C "$DOCUMENTS_FOLDER" --exclude=./incoming --exclude=./lost+found -cf - . |
        tar -C "$folder/documents" --skip-old-files -xf -
fi

sync "$folder/$name.part" 2>/dev/null || sync
mv "$folder/$name.part" "$folder/$name"
find "$folder" -maxdepth 1 -name 'chibo-*.dump' -mtime "+$keep" ! -name "$name" -delete
find "$folder" -maxdepth 1 -name 'chibo-*.dump.part' -mtime +1 -delete
echo "$name"
