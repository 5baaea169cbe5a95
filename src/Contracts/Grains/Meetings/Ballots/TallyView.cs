using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>Numbers of a vote.</summary>
/// <param name="For">Votes for the question.</param>
/// <param name="Against">Votes against it.</param>
/// <param name="Other">Votes for another opinion.</param>
/// <param name="Invalid">Papers that say nothing or too much; 0 unless the vote was on paper.</param>
/// <param name="OtherOpinions">
/// The other opinions in their words, without names; may be fewer than <c>other</c>.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.tally-view")]
public sealed record TallyView(
    [property: Id(0)] int For,
    [property: Id(1)] int Against,
    [property: Id(2)] int Other,
    [property: Id(3)] int Invalid,
    [property: Id(4)] ImmutableArray<string> OtherOpinions);
