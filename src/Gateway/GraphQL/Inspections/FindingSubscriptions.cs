using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Following what inspection finds.</summary>
[ExtendObjectType(OperationTypeNames.Subscription)]
public sealed class FindingSubscriptions
{
    /// <summary>Every finding that is raised from now on, as far as the caller's scope reaches.</summary>
    [Subscribe(With = nameof(FollowFindings))]
    public Finding FindingRaised([ID] string? organisationId, [EventMessage] FindingRow finding) => new(finding);

    public IAsyncEnumerable<FindingRow> FollowFindings(
        [ID] string? organisationId, [GlobalState] Caller caller, [GlobalState] DateTimeOffset until,
        IServiceProvider services)
    {
        var reach = caller.FindingReach();
        var below = Below.Of(organisationId);
        if (below.IsNowhere) throw Problems.NotFound();
        return services.GetRequiredService<RaisedFindings>().Follow(
            row => reach.Reaches(row) && (below.Path is not { } place || place.Contains(ScopePath.Parse(row.CellId))), until);
    }
}
