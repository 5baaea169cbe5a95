using System.Collections.Immutable;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>The numbers of a vote.</summary>
public sealed record Tally
{
    public static Tally Nothing { get; } = new();

    public int For { get; init; }

    public int Against { get; init; }

    public int Other { get; init; }

    /// <summary>Papers that say nothing that counts.</summary>
    public int Invalid { get; init; }

    /// <summary>The other opinions in words, in no one's order.</summary>
    public ImmutableArray<string> OtherOpinions { get; init; } = [];

    public int Total => For + Against + Other + Invalid;

    public bool IsSameCount(Tally other) =>
        (For, Against, Other, Invalid) == (other.For, other.Against, other.Other, other.Invalid);

    internal Tally Including(VoteChoice choice, string? otherOpinion) => (choice switch
    {
        VoteChoice.For => this with { For = For + 1 },
        VoteChoice.Against => this with { Against = Against + 1 },
        VoteChoice.Other => this with { Other = Other + 1 },
    }) with
    {
        OtherOpinions = otherOpinion is null ? OtherOpinions : OtherOpinions.Including(otherOpinion),
    };
}
