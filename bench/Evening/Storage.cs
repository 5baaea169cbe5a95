namespace ChiBo.Evening;

/// <summary>What is measured, and where it stores.</summary>
internal enum Storage
{
    /// <summary>Standalone on one file.</summary>
    Sqlite,

    /// <summary>Standalone on a PostgreSQL.</summary>
    Postgres,

    /// <summary>Silos, gateways and services as processes behind a proxy, on a PostgreSQL and a RabbitMQ.</summary>
    Cluster,
}
