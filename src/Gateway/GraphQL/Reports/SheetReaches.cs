using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>What of the six-month sheet a caller may read.</summary>
internal static class SheetReaches
{
    public static Projections.Reports.SheetReach SheetReach(this Caller caller) =>
        new(caller.Reach(), caller.ReachOfVisits(), caller.FileReach());
}
