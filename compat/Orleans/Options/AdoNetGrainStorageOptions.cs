using System.Data.Common;
using Orleans.Storage;

namespace Orleans.Configuration;

/// <summary>Where AdoNet grain storage keeps its records.</summary>
public class AdoNetGrainStorageOptions : IStorageProviderSerializerOptions
{
    /// <summary>The stage at which the store gets ready when none is given.</summary>
    public const int DEFAULT_INIT_STAGE = ServiceLifecycleStage.ApplicationServices;

    /// <summary>The database when none is named.</summary>
    public const string DEFAULT_ADONET_INVARIANT = "System.Data.SqlClient";

    /// <summary>How to connect.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Connections instead of a connection string.</summary>
    public DbDataSource? DataSource { get; set; }

    /// <summary>The stage at which the store gets ready.</summary>
    public int InitStage { get; set; } = DEFAULT_INIT_STAGE;

    /// <summary>The database: Npgsql or System.Data.SQLite.</summary>
    public string Invariant { get; set; } = DEFAULT_ADONET_INVARIANT;

    /// <summary>Whether clearing removes the row.</summary>
    public bool DeleteStateOnClear { get; set; }

    /// <summary>The serializer; the silo's when not given.</summary>
    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}
