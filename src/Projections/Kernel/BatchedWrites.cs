using System.Data.Common;
using ChiBo.Hosting.Databases;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Projections.Kernel;

/// <summary>
/// Writes the snapshots that wait in one transaction. Each hears back after the commit that holds it, so that the bus is
/// answered only then.
/// </summary>
/// <remarks>Order does not matter, because every row keeps its newest version.</remarks>
internal sealed class BatchedWrites<TSnapshot>
{
    private readonly ReadModel _model;
    private readonly IProjection<TSnapshot> _projection;
    private readonly Batches<TSnapshot> _batches;

    public BatchedWrites(ReadModel model, IProjection<TSnapshot> projection) =>
        (_model, _projection, _batches) = (model, projection, new Batches<TSnapshot>(WriteAll));

    /// <summary>How many transactions have been committed.</summary>
    public long Commits => _batches.Written;

    /// <summary>Completes when the snapshot is stored; faults when it is not.</summary>
    public Task Write(TSnapshot snapshot) => _batches.Write(snapshot);

    private Task WriteAll(IReadOnlyList<TSnapshot> snapshots) => _model.Write(async connection =>
    {
        if (_projection is IRebuiltProjection<TSnapshot> rebuilt) await Apply(connection, rebuilt, snapshots);
        else foreach (var snapshot in snapshots) await _projection.Apply(connection, snapshot);
        return true;
    });

    /// <summary>Into the tables that serve, and while there is a rebuild into the new ones too.</summary>
    private async Task Apply(
        DbConnection connection, IRebuiltProjection<TSnapshot> rebuilt, IReadOnlyList<TSnapshot> snapshots)
    {
        await RebuildLock.Share(connection, _model.Kind);
        var isRebuilt = await Rebuilds.IsUnderWay(connection, rebuilt.Set.Name);
        foreach (var snapshot in snapshots)
        {
            await rebuilt.Apply(connection, "", snapshot);
            if (isRebuilt) await rebuilt.Apply(connection, RebuildSet.Prefix, snapshot);
        }
    }
}
