using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Rebuilding;
using ChiBo.Projections.Rebuilding;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Rebuilding;

/// <summary>Rebuilds of projections, by offices.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RebuildMutations
{
    /// <summary>
    /// Fills a projection again beside the one that serves; while it is under way, asking again changes nothing. By the
    /// bloc's office.
    /// </summary>
    /// <param name="input">The projection, and the bloc where the caller serves several.</param>
    [ChecksInput]
    public async Task<StartRebuildPayload> StartRebuild(
        StartRebuildInput input, IResolverContext context, Rebuilder rebuilder, Rebuilds rebuilds, CancellationToken cancellation)
    {
        var caller = context.Orderer();
        var id = caller.BlocOf(input.BlocId);
        if (context.Grains().FindBloc(id) is not { } bloc || await bloc.View(caller) is null) return new(null, Orders.NotFound);
        if (!caller.Grants.Any(g => g.Role == Role.BlocOffice && g.Scope == id))
            return new(null, Outcome.Refused(0, CommonRefusals.NotPermitted));
        var set = SetOf(input.Projection);
        await rebuilder.Start(set, cancellation);
        var progress = (await rebuilds.Read(cancellation)).First(r => r.Name == set.Name);
        return new(new Rebuild(progress), Outcome.Done(0));
    }

    private static RebuildSet SetOf(Projection projection) => projection switch
    {
        Projection.Blocs => RebuildSet.Blocs,
        Projection.Organisations => RebuildSet.Organisations,
        Projection.Cells => RebuildSet.Cells,
        Projection.Meetings => RebuildSet.Meetings,
    };
}
