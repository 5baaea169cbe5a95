using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Where the caller may read visits: a plain member reads none of their own cell's.</summary>
internal static class VisitScopes
{
    public static ReadScope ReachOfVisits(this Caller caller) => ReadScope.Of(caller.ToActor(), VisitAccess.Readers);
}
