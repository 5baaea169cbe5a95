using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.SetAside;
using ChiBo.Projections.Rebuilding;

namespace ChiBo.Gateway.GraphQL.Rebuilding;

/// <summary>Rebuilds of projections, for offices.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class RebuildQueries
{
    /// <summary>The newest rebuild of each projection; none for who serves no bloc's office.</summary>
    public async Task<IReadOnlyList<Rebuild>> GetRebuilds(
        [GlobalState] Caller caller, Rebuilds rebuilds, CancellationToken cancellation) =>
        caller.Grants.Any(g => g.Role == Role.BlocOffice)
            ? [.. (await rebuilds.Read(cancellation)).Select(r => new Rebuild(r))]
            : [];

    /// <summary>
    /// Records that some work could not take and went on without, the newest first: what the operator looks into. None for who
    /// serves no bloc's office; those of other blocs are left out.
    /// </summary>
    public async Task<IReadOnlyList<SetAside>> GetSetAside(
        [GlobalState] Caller caller, SetAsideRecords records, CancellationToken cancellation)
    {
        var blocs = caller.Grants.Where(g => g.Role == Role.BlocOffice).Select(g => ScopePath.Parse(g.Scope).Bloc.Value).ToHashSet();
        return blocs.Count == 0
            ? []
            : [.. (await records.Read(cancellation)).Where(r => blocs.Contains(r.Record.Split('/')[0])).Select(r => new SetAside(r))];
    }
}
