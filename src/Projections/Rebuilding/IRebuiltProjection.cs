using System.Data.Common;
using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.Rebuilding;

/// <summary>A projection that can also fill new tables beside those that serve.</summary>
internal interface IRebuiltProjection<in TSnapshot> : IProjection<TSnapshot>
{
    RebuildSet Set { get; }

    /// <param name="connection">In a transaction.</param>
    /// <param name="prefix">What the tables' names begin with; empty for those that serve.</param>
    /// <param name="snapshot">Changes nothing when the tables have it already.</param>
    Task Apply(DbConnection connection, string prefix, TSnapshot snapshot);

    Task IProjection<TSnapshot>.Apply(DbConnection connection, TSnapshot snapshot) => Apply(connection, "", snapshot);
}
