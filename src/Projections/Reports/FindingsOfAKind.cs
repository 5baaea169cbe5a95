namespace ChiBo.Projections.Reports;

/// <summary>How many findings of a kind there were in some months, and what became of them.</summary>
public sealed record FindingsOfAKind
{
    /// <summary>The check, such as attendance-low.</summary>
    public string Code { get; init; } = "";

    /// <summary>Minor, Notable or Serious.</summary>
    public string Severity { get; init; } = "";

    /// <summary>All but withdrawn ones.</summary>
    public int Found { get; init; }

    public int Unresolved { get; init; }

    /// <summary>Unanswered, with the deadline past.</summary>
    public int Overdue { get; init; }

    public int Answered { get; init; }
    public int Verified { get; init; }
    public int Escalated { get; init; }
    public int Closed { get; init; }

    /// <summary>Closed themselves.</summary>
    public int Healed { get; init; }

    /// <summary>In so many cells.</summary>
    public int Cells { get; init; }
}
