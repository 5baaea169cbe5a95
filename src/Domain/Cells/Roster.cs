using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Cells;

/// <summary>Who belongs to a cell on a date: what a meeting freezes when it opens.</summary>
/// <param name="On">The date, in Viet Nam.</param>
/// <param name="Entries">Ordered by member id.</param>
public sealed record Roster(DateOnly On, ImmutableArray<RosterEntry> Entries)
{
    public static Roster Nobody { get; } = new(DateOnly.MinValue, []);

    /// <summary>Members of the cell itself: without those who are only temporarily in.</summary>
    [JsonIgnore]
    public int Members => Entries.Count(e => e.Standing != MemberStanding.TemporarilyIn);

    /// <summary>A cell has a committee when somebody was elected to it.</summary>
    [JsonIgnore]
    public bool HasCommittee => Entries.Any(e => e.Position == CellPosition.CommitteeMember);

    public RosterEntry? Find(string memberId)
    {
        foreach (var entry in Entries)
            if (entry.MemberId == memberId) return entry;
        return null;
    }
}
