using System.Data.Common;
using ChiBo.Hosting.Databases;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>Counts what is read.</summary>
internal sealed class CountedDatabase(IDatabase database, Action read) : IDatabase
{
    public DatabaseKind Kind => database.Kind;

    public Task<T> Read<T>(Func<DbConnection, Task<T>> query, CancellationToken cancellation = default)
    {
        read();
        return database.Read(query, cancellation);
    }

    public Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) => database.Write(write, cancellation);
}
