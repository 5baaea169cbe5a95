using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Rating.Ratings;

/// <summary>What a month of a cell counts as.</summary>
public sealed record RatedMonth
{
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";
    public string Month { get; init; } = "";

    /// <summary>The same scores give the same version, in whatever order they came.</summary>
    public long Version { get; init; }

    public string Grade { get; init; } = "";
    public decimal? Points { get; init; }
    public string? MeetingId { get; init; }
    public string? RubricEdition { get; init; }
    public bool IsMissed { get; init; }

    internal CellMonthRated ToMessage(DateTimeOffset at) => new()
    {
        CellId = CellId,
        OrganisationId = OrganisationId,
        Month = Month,
        Version = Version,
        At = at,
        Grade = Grade,
        Points = Points,
        MeetingId = MeetingId,
        RubricEdition = RubricEdition,
        IsMissed = IsMissed,
    };
}
