using System.Data.Common;

namespace ChiBo.Hosting.Databases;

/// <summary>A database of ChiBo: many read at once, a write is one transaction.</summary>
public interface IDatabase
{
    DatabaseKind Kind { get; }

    /// <summary>Reads on a connection that the database lends for the call.</summary>
    Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default);

    /// <summary>
    /// Writes in one transaction, and completes when it is committed. A fault means that nothing of it is stored, or, when
    /// the commit itself failed, that nobody knows.
    /// </summary>
    /// <param name="write">Only talks to the given connection: others may wait for it.</param>
    /// <param name="cancellation">Gives up before the transaction begins; after that it is carried out.</param>
    Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default);
}
