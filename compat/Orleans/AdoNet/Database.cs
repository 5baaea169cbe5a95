using System.Data.Common;
using System.Reflection;
using Orleans.Runtime;

namespace Orleans.AdoNet;

/// <summary>A database known by an invariant name, whose driver is found at run time.</summary>
internal sealed class Database
{
    private readonly Func<DbConnection> connect;
    private readonly bool driverBlocks;

    public Database(string invariant, string connectionString, DbDataSource? source)
    {
        driverBlocks = invariant == Invariants.Sqlite;
        if (source is not null)
        {
            connect = source.CreateConnection;
            return;
        }

        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new OrleansConfigurationException($"The {invariant} database has no connection string.");
        }

        var factory = Factory(invariant);
        connect = () =>
        {
            var connection = factory.CreateConnection()!;
            connection.ConnectionString = connectionString;
            return connection;
        };
    }

    /// <summary>Runs a text with named parameters and reads its rows.</summary>
    public Task<List<T>> Query<T>(
        string text, Action<Parameters> bind, Func<DbDataReader, T> read, CancellationToken token = default) =>
        driverBlocks
            ? Task.Run(() => Run(text, bind, read, token), token)
            : Run(text, bind, read, token);

    private async Task<List<T>> Run<T>(
        string text, Action<Parameters> bind, Func<DbDataReader, T> read, CancellationToken token)
    {
        var connection = connect();
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(token).ConfigureAwait(false);
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = text;
                bind(new Parameters(command));
                var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    var rows = new List<T>();
                    while (await reader.ReadAsync(token).ConfigureAwait(false))
                    {
                        rows.Add(read(reader));
                    }

                    return rows;
                }
            }
        }
    }

    private static DbProviderFactory Factory(string invariant)
    {
        var name = Invariants.FactoryOf(invariant);
        var type = Type.GetType(name, throwOnError: false) ?? throw new OrleansConfigurationException(
            $"The invariant '{invariant}' needs the driver {name}, which is not beside this program.");
        return (DbProviderFactory)type.GetField("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
