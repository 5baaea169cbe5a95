using ChiBo.Hosting.Databases;

namespace ChiBo.Benchmarks.Reports;

/// <summary>A database that remembers how it carried out what was read.</summary>
internal interface IExplainedDatabase : IDatabase, IAsyncDisposable
{
    /// <summary>The lines of the plans since the last call.</summary>
    Task<IReadOnlyList<string>> TakePlans();
}
