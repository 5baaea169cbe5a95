using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Meetings;

/// <summary>Which meetings; what is not given does not narrow.</summary>
public sealed record MeetingFilter
{
    /// <summary>A cell, an organisation or the bloc.</summary>
    public ScopePath? Below { get; init; }

    public string? Kind { get; init; }

    public string? Phase { get; init; }

    /// <summary>The confirmed grade.</summary>
    public string? Grade { get; init; }

    public string? Month { get; init; }

    /// <summary>Scheduled at or after.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Scheduled before.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Words in the names of cell and organisation, title, place or topic, without regard to case and diacritics.</summary>
    public string? Text { get; init; }
}
