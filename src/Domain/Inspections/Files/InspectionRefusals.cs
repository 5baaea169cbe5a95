using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Files;

/// <summary>Why an order about an inspection file is refused.</summary>
public static class InspectionRefusals
{
    /// <summary>A cell has one open inspection at a time.</summary>
    public static readonly Refusal AlreadyOpen = new("inspection.already-open");

    /// <summary>Visits and a conclusion need a file that is open.</summary>
    public static readonly Refusal NotOpen = new("inspection.not-open");

    /// <summary>An inspection has a team.</summary>
    public static readonly Refusal NoTeam = new("inspection.no-team");

    /// <summary>An inspection is about findings of the cell that are not resolved.</summary>
    public static readonly Refusal NothingToInspect = new("inspection.nothing-to-inspect");

    /// <summary>It is concluded after the team has been at the cell.</summary>
    public static readonly Refusal NotVisited = new("inspection.not-visited");

    /// <summary>Nobody inspects their own cell.</summary>
    public static Refusal OwnCell(string name) => new("inspection.own-cell", name);
}
