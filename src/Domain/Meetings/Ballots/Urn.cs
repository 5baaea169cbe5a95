using System.Collections.Immutable;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// Secret votes that are taken and not yet in the record. It lives in memory and is never stored, logged or sent: a
/// vote leaves it only in a group, voters sorted by id and papers by a number drawn at random, so that nothing pairs
/// them.
/// What this protects and what it does not: docs/decisions/0006.
/// </summary>
public sealed record Urn(ImmutableList<Urn.Vote> Votes)
{
    /// <summary>Fewer votes than these never reach the record together. Source: domain/process.md §4.</summary>
    public const int SmallestGroup = 3;

    /// <summary>A group leaves when as many stay behind, so that the last ones are never fewer than a group.</summary>
    private const int Full = 2 * SmallestGroup;

    public static Urn Empty { get; } = new([]);

    /// <summary>A voter and a choice, together for as long as the vote is in the urn.</summary>
    public sealed record Vote(string Voter, Paper Paper)
    {
        /// <summary>What a log may say of a vote.</summary>
        public override string ToString() => "vote";
    }

    /// <summary>Votes that leave the urn together: voters by id, papers by number.</summary>
    [Checked]
    public sealed record Group(ImmutableArray<string> Voters, ImmutableArray<Paper> Papers)
    {
        public static Group None { get; } = new([], []);
    }

    public int Count => Votes.Count;

    public bool IsFull => Votes.Count >= Full;

    public bool Holds(string voter) => Votes.Exists(v => v.Voter == voter);

    public Urn With(string voter, Paper paper) => new(Votes.Add(new Vote(voter, paper)));

    /// <summary>The urn without one voter's vote.</summary>
    public Urn Without(string voter) => new(Votes.RemoveAll(v => v.Voter == voter));

    /// <summary>The urn after a group has left it.</summary>
    public Urn Without(Group group) => new(Votes.RemoveAll(v => group.Voters.Holds(v.Voter)));

    /// <summary>The urn with the votes of another in it.</summary>
    public Urn With(Urn other) => new(Votes.AddRange(other.Votes));

    /// <summary>The votes of a group that was drawn from this urn, as they were.</summary>
    public Urn Of(Group group) => new(Votes.FindAll(v => group.Voters.Holds(v.Voter)));

    /// <summary>
    /// What of it still has to reach a ballot as it is stored: nothing of one that is over, and no vote that is in the box.
    /// </summary>
    public Urn Outside(Ballot? ballot) =>
        ballot is { Form: BallotForm.ElectronicSecretBallot, State: BallotState.Open }
            ? new(Votes.RemoveAll(v => ballot.Voters.Holds(v.Voter)))
            : Empty;

    /// <summary>The smallest group, of the votes at these places.</summary>
    /// <param name="drawn">A permutation of the places, drawn at random outside.</param>
    public Group Draw(ReadOnlySpan<int> drawn)
    {
        var votes = ImmutableArray.CreateBuilder<Vote>(SmallestGroup);
        foreach (var place in drawn[..SmallestGroup]) votes.Add(Votes[place]);
        return Separate(votes);
    }

    /// <summary>Everything that is in it.</summary>
    public Group All() => Separate(Votes);

    public override string ToString() => $"urn of {Count}";

    private static Group Separate(IEnumerable<Vote> votes) => new(
        Sorted.Set(votes.Select(v => v.Voter)),
        [.. votes.Select(v => v.Paper).OrderBy(p => p.TrackingNumber, StringComparer.Ordinal)]);
}
