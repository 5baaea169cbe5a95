namespace ChiBo.Projections.Reports;

/// <summary>Who left the cell with a note on the six-month sheet.</summary>
public enum SheetNoteKind
{
    /// <summary>A working group recommended it after a visit.</summary>
    Recommendation,

    /// <summary>An inspection of the cell ended with it.</summary>
    Conclusion,
}
