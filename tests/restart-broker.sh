#!/usr/bin/env bash
# Stops the RabbitMQ that servers.sh started in a folder with a signal, and starts it again on its data.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/servers.sh"
servers_dir=$1
servers_broker_stop "${2:-TERM}"
servers_broker_start || { echo "$servers_why" >&2; exit 1; }
