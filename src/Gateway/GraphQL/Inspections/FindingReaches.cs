using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Inspections;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What of inspection's a caller may read.</summary>
internal static class FindingReaches
{
    public static FindingReach FindingReach(this Caller caller) =>
        Projections.Inspections.FindingReach.Of(caller.ToActor());

    public static ReadScope FileReach(this Caller caller) =>
        ReadScope.Of(caller.ToActor(), InspectionAccess.ReadersOfFiles);
}
