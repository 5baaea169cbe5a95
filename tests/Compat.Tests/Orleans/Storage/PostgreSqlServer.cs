using ChiBo.Compat.Tests.Orleans.Storage;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>The server of all tests: the one that CHIBO_TEST_POSTGRES names, or one that starts when needed.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgreSql?>> own = new(PrivatePostgreSql.TryStart);

    /// <summary>How to connect, or null where there is none.</summary>
    public async Task<string?> ConnectionString()
    {
        var given = Environment.GetEnvironmentVariable("CHIBO_TEST_POSTGRES");
        return string.IsNullOrWhiteSpace(given) ? (await own.Value)?.ConnectionString : given;
    }

    public async ValueTask DisposeAsync()
    {
        if (own.IsValueCreated && await own.Value is { } server)
        {
            await server.DisposeAsync();
        }
    }
}
