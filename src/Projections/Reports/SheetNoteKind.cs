namespace ChiBo.Projections.Reports;

/// <summary>Whose note it is.</summary>
public enum SheetNoteKind
{
    /// <summary>A working group recommended it after a visit.</summary>
    Recommendation,

    /// <summary>An inspection ended with it.</summary>
    Conclusion,
}
