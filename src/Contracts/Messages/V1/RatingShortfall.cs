using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>Why a proposal is not higher.</summary>
public sealed record RatingShortfall
{
    /// <summary>The rating that was not reached.</summary>
    public string Grade { get; init; } = "";

    /// <summary>MonthsTooLow, TooFewMonths or PlacesTaken.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The meeting grade that was needed.</summary>
    public string Of { get; init; } = "";

    /// <summary>Those that are too low.</summary>
    public ImmutableArray<string> Months { get; init; } = [];

    public int Counted { get; init; }
    public int Needed { get; init; }
}
