using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
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
}
