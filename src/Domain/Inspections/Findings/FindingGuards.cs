using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>What every order about a finding begins with.</summary>
internal static class FindingGuards
{
    /// <summary>The finding, or why there is none for the actor in that role.</summary>
    public static Refusal? Check(
        CellCase cell, string id, Actor actor, out Finding finding, params ReadOnlySpan<Role> roles)
    {
        finding = cell.Find(id)!;
        return actor.Check(
            finding is not null && InspectionAccess.SeesFinding(cell.Cell, finding.MemberId, actor), cell.Cell, roles);
    }
}
