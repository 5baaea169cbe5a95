using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Ratings.Decisions;

/// <summary>A cell's year as people decide on it: the evidence, and what was decided before.</summary>
public sealed record JudgedYear
{
    public required ScopePath CellId { get; init; }

    /// <summary>Null for a cell, or a year of it, that the rating service has not heard of.</summary>
    public CellYear? Evidence { get; init; }

    /// <summary>The committee's last word.</summary>
    public RatingGiven? Confirmed { get; init; }

    /// <summary>The bloc's last word.</summary>
    public RatingGiven? Decided { get; init; }

    /// <summary>How the organisation's other cells stand: decided, else confirmed, else proposed.</summary>
    public int OthersExcellent { get; init; }

    /// <inheritdoc cref="OthersExcellent"/>
    public int OthersWellRated { get; init; }

    /// <summary>The bloc's cap on excellent cells, 1-100.</summary>
    public int ExcellentPercent { get; init; }

    /// <summary>What counts now; null while nothing is even proposed.</summary>
    public RatingGrade? Standing => Decided?.Grade ?? Confirmed?.Grade ?? Evidence?.Proposal?.Grade;

    /// <summary>Whether the evidence has become another since people gave this rating. It stands all the same.</summary>
    public bool HasChangedSince(RatingGiven given) => given.Basis != Evidence?.Proposal;

    public YearStanding ToStanding() => new(
        CellId, Evidence?.Proposal is not null, Evidence?.Open ?? 0, Confirmed is not null, Decided is not null);

    public JudgedYear Apply(RatingGiven given) => given.Act switch
    {
        RatingAct.Confirmed or RatingAct.Overruled => this with { Confirmed = given },
        RatingAct.Decided => this with { Decided = given },
    };
}
