using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Inspections;

/// <summary>Which findings; what is not given does not narrow. Withdrawn ones are shown only when asked for.</summary>
public sealed record FindingFilter
{
    /// <summary>A cell, an organisation or the bloc.</summary>
    public ScopePath? Below { get; init; }

    public string? Code { get; init; }

    public string? Severity { get; init; }

    public string? State { get; init; }

    public bool? Unresolved { get; init; }

    public string? Month { get; init; }

    public string? MeetingId { get; init; }

    /// <summary>Unanswered on that day, with the deadline before it.</summary>
    public DateOnly? OverdueOn { get; init; }

    /// <summary>Words in the name of the cell or the answer, without regard to case and diacritics.</summary>
    public string? Text { get; init; }
}
