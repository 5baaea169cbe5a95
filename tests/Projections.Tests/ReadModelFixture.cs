using System.Data.Common;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Databases;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Tests;

/// <summary>A migrated read model on one of the two databases.</summary>
public abstract class ReadModelFixture : IAsyncLifetime
{
    public static ReadScope Bloc { get; } = ReadScope.Of(ScopePath.Parse("khoi-mau"));

    public IDatabase Database { get; private set; } = null!;

    public ReadModel Model { get; private set; } = null!;

    /// <summary>Why there is no such database here; null when there is.</summary>
    public virtual string? Missing => null;

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null) return;
        Database = await Open();
        Model = new ReadModel(Database);
        await Model.Migrate();
    }

    /// <summary>Every row of a table as text, in order: what two read models must agree on.</summary>
    public Task<string> Dump(string table, string order) => Model.ReadEverything(async connection =>
    {
        var rows = await connection.QueryAsync($"select * from {table} order by {order}");
        return string.Join('\n', rows.Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)));
    });

    public Task Write(Func<DbConnection, Task> write) => Model.Write(async connection =>
    {
        await write(connection);
        return true;
    });

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IDatabase> Open();
}
