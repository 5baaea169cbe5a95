using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections;

/// <summary>Who sees what of inspection's. Source: domain/process.md §1, §6.</summary>
public static class InspectionAccess
{
    /// <summary>Who serves somewhere sees all that was found there.</summary>
    public static readonly Role[] Serving = [.. Enum.GetValues<Role>().Where(r => r != Role.Member)];

    /// <summary>Inspection files are for those who lead the cell, and for those above it.</summary>
    public static readonly Role[] ReadersOfFiles =
    [
        Role.Secretary, Role.DeputySecretary, Role.CellCommittee, Role.OrganisationCommittee, Role.Inspection,
        Role.BlocCommittee, Role.BlocOffice,
    ];

    /// <summary>A member and no more sees what concerns the cell as a whole, or themselves.</summary>
    public static bool SeesFinding(ScopePath cell, string? aboutMemberId, Actor actor) =>
        actor.Is(cell, Serving) || (actor.Reaches(cell) && (aboutMemberId is null || aboutMemberId == actor.MemberId));

    public static bool SeesFiles(ScopePath cell, Actor actor) => actor.Is(cell, ReadersOfFiles);
}
