using System.Data.Common;

namespace Orleans.Configuration;

/// <summary>Where AdoNet reminders are kept.</summary>
public class AdoNetReminderTableOptions
{
    /// <summary>How to connect.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Connections instead of a connection string.</summary>
    public DbDataSource? DataSource { get; set; }

    /// <summary>The database: Npgsql.</summary>
    public string Invariant { get; set; } = "";
}
