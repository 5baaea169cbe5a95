using Dapper;
using Microsoft.Data.Sqlite;

namespace ChiBo.Simulator.Tests;

/// <summary>What a running bloc has stored, read beside it.</summary>
internal static class StoredWrites
{
    /// <summary>How often the meetings of an organisation were stored, as their rows' versions tell.</summary>
    public static async Task<long> CountWrites(this RunningBloc bloc, string organisation)
    {
        var file = Path.Combine(bloc.Data, "chibo.db");
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        return await connection.ExecuteScalarAsync<long>(
            "select coalesce(sum(Version), 0) from OrleansStorage "
            + "where GrainTypeString = 'meeting' and GrainIdExtensionString like @under",
            new { under = $"{organisation}/%" });
    }
}
