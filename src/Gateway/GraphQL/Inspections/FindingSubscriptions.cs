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
    /// <param name="organisationId">
    /// Only findings about cells of this organisation; everything in the caller's scope when missing.
    /// </param>
    [Subscribe(With = nameof(FollowFindings))]
    public Finding FindingRaised([ID] string? organisationId, [EventMessage] FindingRow finding) => new(finding);

    public IAsyncEnumerable<FindingRow> FollowFindings(
        [ID] string? organisationId, [GlobalState] Caller caller, [GlobalState] DateTimeOffset until,
        IServiceProvider services)
    {
        var reach = caller.FindingReach();
        var below = Below.Of(organisationId);
        // of a place that is none, or is not theirs, nobody is told anything: one answer for both
        return services.GetRequiredService<RaisedFindings>().Follow(
            row => !below.IsNowhere && reach.Reaches(row)
                && (below.Path is not { } place || place.Contains(ScopePath.Parse(row.CellId))),
            until);
    }
}
