using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>Which visits; what is not given does not narrow.</summary>
public sealed record VisitFilter
{
    public string? GroupId { get; init; }

    /// <summary>The visited cell, or an organisation.</summary>
    public ScopePath? Below { get; init; }

    public string? Month { get; init; }

    /// <summary>First month.</summary>
    public string? From { get; init; }

    /// <summary>Last month.</summary>
    public string? To { get; init; }

    public string? State { get; init; }

    /// <summary>Who attends.</summary>
    public string? VisitorId { get; init; }

    /// <summary>Words in the names of cell, organisation, group and visitors, without regard to case and diacritics.</summary>
    public string? Text { get; init; }
}
