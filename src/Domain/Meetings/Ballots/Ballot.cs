using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>A question put to the vote. Who voted is kept apart, sorted, from what was voted.</summary>
public sealed record Ballot
{
    public string Id { get; init; } = "";

    /// <summary>The item of the agenda; null when it belongs to none.</summary>
    public string? ItemId { get; init; }

    public string Question { get; init; } = "";

    /// <summary>What it is to decide; null for a ballot that was opened before anybody said so.</summary>
    public BallotSubject? Subject { get; init; }

    public BallotForm Form { get; init; }

    public Majority Majority { get; init; }

    public BallotState State { get; init; }

    /// <summary>
    /// Full members who counted when the ballot was opened, sorted: the majority is taken over these.
    /// </summary>
    public ImmutableArray<string> Electorate { get; init; } = [];

    /// <summary>Those of the electorate who were in the room then, sorted: these may vote.</summary>
    public ImmutableArray<string> Present { get; init; } = [];

    /// <summary>Who has voted on a device, sorted.</summary>
    public ImmutableArray<string> Voters { get; init; } = [];

    /// <summary>What was tapped in a show of hands.</summary>
    public Tally Taps { get; init; } = Tally.Nothing;

    /// <summary>Members who count.</summary>
    public ImmutableArray<string> Tellers { get; init; } = [];

    /// <summary>What the tellers counted; null until they have.</summary>
    public Tally? TellersCount { get; init; }

    /// <summary>Papers given out, as the tellers say.</summary>
    public int? Issued { get; init; }

    /// <summary>Who entered the tellers' count; null while nobody has, or where it was not kept.</summary>
    public string? CountedById { get; init; }

    /// <summary>Counts that another person's recount has replaced, oldest first.</summary>
    public ImmutableArray<EnteredCount> ReplacedCounts { get; init; } = [];

    /// <summary>Which numbers of a show of hands count, when the chair has fixed it.</summary>
    public CountSource? Source { get; init; }

    /// <summary>The box of a secret electronic ballot, by tracking number.</summary>
    public ImmutableArray<Paper> Box { get; init; } = [];

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>The numbers that count; null while the ballot is open or was broken off.</summary>
    public Tally? Count { get; init; }

    /// <summary>What was decided; null unless closed.</summary>
    public BallotResult? Result { get; init; }

    /// <summary>Papers that were given out and did not come back; null unless the tellers have counted papers.</summary>
    public int? Missing => Issued is { } issued && TellersCount is { } counted ? issued - counted.Total : null;

    public bool IsSecret => Form switch
    {
        BallotForm.ShowOfHands => false,
        BallotForm.PaperSecretBallot or BallotForm.ElectronicSecretBallot => true,
    };

    /// <summary>Whether taps and tellers disagree and the chair has not fixed which counts.</summary>
    internal bool IsUnreconciled =>
        Form == BallotForm.ShowOfHands && Source is null && !Voters.IsEmpty
        && TellersCount is { } counted && !counted.IsSameCount(Taps);

    /// <summary>The numbers as they would count now.</summary>
    internal Tally CountNow() => Form switch
    {
        BallotForm.ShowOfHands => Source switch
        {
            CountSource.Taps => Taps,
            CountSource.Tellers => TellersCount ?? Tally.Nothing,
            null => TellersCount is { } counted ? counted with { OtherOpinions = Union(counted, Taps) } : Taps,
        },
        BallotForm.PaperSecretBallot => TellersCount ?? Tally.Nothing,
        BallotForm.ElectronicSecretBallot =>
            Box.Aggregate(Tally.Nothing, (tally, paper) => tally.Including(paper.Choice, paper.OtherOpinion)),
    };

    private static ImmutableArray<string> Union(Tally a, Tally b) =>
        Sorted.Set(a.OtherOpinions.Concat(b.OtherOpinions));
}
