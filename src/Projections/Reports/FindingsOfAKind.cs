namespace ChiBo.Projections.Reports;

/// <summary>How many findings of a kind there were in some months, and what became of them.</summary>
public sealed record FindingsOfAKind
{
    /// <summary>The check that raised them, such as <c>attendance-low</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Minor, Notable or Serious.</summary>
    public string Severity { get; init; } = "";

    /// <summary>Findings that count for the months asked for, without those that were withdrawn.</summary>
    public int Found { get; init; }

    /// <summary>
    /// Of <c>found</c>, those that somebody still has to do something about: raised, answered, verified or escalated.
    /// </summary>
    public int Unresolved { get; init; }

    /// <summary>Of <c>found</c>, those whose cell has not answered by the last day for it.</summary>
    public int Overdue { get; init; }

    /// <summary>Of <c>found</c>, those that wait for verification.</summary>
    public int Answered { get; init; }
    /// <summary>Of <c>found</c>, those whose answer was found to hold, and that wait to be closed.</summary>
    public int Verified { get; init; }
    /// <summary>Of <c>found</c>, those in an inspection file, proposed or open.</summary>
    public int Escalated { get; init; }
    /// <summary>Of <c>found</c>, those that people have closed.</summary>
    public int Closed { get; init; }

    /// <summary>Of <c>found</c>, those that closed themselves because the cause went away.</summary>
    public int Healed { get; init; }

    /// <summary>How many cells they are about.</summary>
    public int Cells { get; init; }
}
