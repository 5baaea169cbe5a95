namespace ChiBo.Processes.Tests.Host;

/// <summary>What a test does to a server of its own.</summary>
internal static class Troubles
{
    private const string Postmaster = "$(head -1 $servers_dir/postgres/data/postmaster.pid)";

    /// <summary>Runs rabbitmqctl.</summary>
    public static void Control(this PrivateServer broker, string what)
    {
        var port = new Uri(broker.Address).Port;
        broker.Run(
            $"home=$servers_dir/rabbitmq; servers_as rabbitmq env HOME=$home ERL_EPMD_PORT={port + 1} RABBITMQ_NODENAME=chibo-{port}@localhost "
            + $"RABBITMQ_CONF_ENV_FILE=/dev/null $(servers_rabbitmq_bin)/rabbitmqctl -q -n chibo-{port}@localhost {what} >/dev/null");
    }

    /// <summary>RabbitMQ goes without a word to anybody.</summary>
    public static void KillBroker(this PrivateServer broker) => broker.Run("servers_broker_stop KILL");

    /// <summary>RabbitMQ ends as it is asked to: what it keeps of queues that were just declared is on the disk then.</summary>
    public static void EndBroker(this PrivateServer broker) => broker.Run("servers_broker_stop TERM");

    /// <summary>RabbitMQ neither answers nor refuses.</summary>
    public static void HoldBroker(this PrivateServer broker) => broker.Run("servers_broker_signal STOP");

    public static void LetBrokerGo(this PrivateServer broker) => broker.Run("servers_broker_signal CONT");

    /// <summary>RabbitMQ starts on what it left.</summary>
    public static void StartBroker(this PrivateServer broker) => broker.Run("servers_broker_start");

    /// <summary>PostgreSQL goes without a word to anybody.</summary>
    public static void Crash(this PrivateServer postgres) => postgres.Run(PgCtl("stop -m immediate"));

    public static void StartAgain(this PrivateServer postgres) =>
        postgres.Run(PgCtl("start -w -o \"$(cat $servers_dir/postgres/options)\" -l $servers_dir/postgres/log"));

    /// <summary>PostgreSQL neither answers nor refuses.</summary>
    public static void Hold(this PrivateServer postgres) => postgres.Run($"pkill -STOP -P {Postmaster}; kill -STOP {Postmaster}");

    public static void LetGo(this PrivateServer postgres) => postgres.Run($"kill -CONT {Postmaster}; pkill -CONT -P {Postmaster}");

    private static string PgCtl(string what) =>
        "f=$servers_dir/postgres/options; [ -f $f ] || tail -n +1 $servers_dir/postgres/data/postmaster.opts | sed 's/^[^ ]* \"-D\" \"[^\"]*\" //; s/\"//g' > $f; "
        + $"servers_as postgres $(servers_postgres_bin)/pg_ctl -D $servers_dir/postgres/data -s -t 30 {what} >/dev/null 2>&1";
}
