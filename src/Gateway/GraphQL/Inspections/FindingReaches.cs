using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What of inspection's a caller may read.</summary>
internal static class FindingReaches
{
    /// <summary>Inspection files are for those who lead the cell, and for those above it.</summary>
    private static readonly Role[] ReadersOfFiles =
    [
        Role.Secretary, Role.DeputySecretary, Role.CellCommittee, Role.OrganisationCommittee, Role.Inspection,
        Role.BlocCommittee, Role.BlocOffice,
    ];

    public static FindingReach FindingReach(this Caller caller) => Projections.Inspections.FindingReach.Of(caller.ToActor());

    public static ReadScope FileReach(this Caller caller) => ReadScope.Of(caller.ToActor(), ReadersOfFiles);
}
