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

    public static FindingReach FindingReach(this Caller caller) => Projections.Inspections.FindingReach.Of(ToActor(caller));

    public static ReadScope FileReach(this Caller caller) => ReadScope.Of(ToActor(caller), ReadersOfFiles);

    private static Actor ToActor(Caller caller) =>
        Actor.Read(caller.Id, caller.MemberId, caller.Grants.Select(g => (g.Role.ToString(), g.Scope)));
}
