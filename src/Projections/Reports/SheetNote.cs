namespace ChiBo.Projections.Reports;

/// <summary>What stands in the last column of a cell's line on the six-month sheet.</summary>
public sealed record SheetNote
{
    internal string CellId { get; init; } = "";

    /// <summary>Such as 2026-03: of the visited meeting, or in which the inspection ended.</summary>
    public string Month { get; init; } = "";

    /// <summary>Whether a working group recommended it, or an inspection ended with it.</summary>
    public SheetNoteKind Kind { get; init; }
    /// <summary>The recommendation or conclusion in its words.</summary>
    public string Text { get; init; } = "";
}
