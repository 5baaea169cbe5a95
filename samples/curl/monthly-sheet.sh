#!/usr/bin/env bash
# Reads the monthly sheet with curl and sed alone, and saves it as CSV.
#
#   CHIBO_REPORTS_SECRET=… samples/curl/monthly-sheet.sh http://127.0.0.1:5080 2026-11 bang-thang.csv [REALM]
set -euo pipefail

url=${1:?URL} month=${2:?MONTH} file=${3:?FILE} realm=${4:-$1/realms/chibo}

# One string field of an answer; the answers here hold each once.
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# The secret goes in through a pipe: a command line is for everybody to read.
token=$(printf 'grant_type=client_credentials&client_id=chibo-reports&client_secret=%s' "${CHIBO_REPORTS_SECRET:?}" |
    curl -sS --fail-with-body "$realm/protocol/openid-connect/token" --data @- | field access_token)

ask() { # query, variables
    curl -sS --fail-with-body "$url/graphql" \
        -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
        -H 'Accept: application/graphql-response+json' \
        --data "{\"query\":\"$1\",\"variables\":$2}"
}

ask 'query($month: YearMonth!) { reports { monthlySheet(month: $month) { cellName members date present expected points grade state } } }' \
    "{\"month\":\"$month\"}"
echo

path=$(ask 'query($month: YearMonth!) { reports { files { monthlySheet(month: $month, format: CSV) } } }' "{\"month\":\"$month\"}" |
    field monthlySheet)
curl -sS --fail "$url$path" -H "Authorization: Bearer $token" -o "$file"
wc -c "$file"
