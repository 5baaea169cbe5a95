using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups;

/// <summary>A working group of the bloc: who belongs to it, and the cells it visits.</summary>
public sealed record WorkingGroupState : IAggregateState<WorkingGroupState>
{
    public static WorkingGroupState Empty { get; } = new();

    public ScopePath Path { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>The member who leads.</summary>
    public string LeadId { get; init; } = "";

    public ImmutableArray<GroupMember> Members { get; init; } = [];

    /// <summary>In the order in which they were planned.</summary>
    public ImmutableArray<Visit> Visits { get; init; } = [];

    /// <summary>The number of the newest visit, kept or not: no id is given twice.</summary>
    public int LastVisit { get; init; }

    [JsonIgnore]
    public bool Exists => RegisteredAt is not null;

    /// <summary>What other aggregates have not heard of yet.</summary>
    [JsonIgnore]
    public IEnumerable<Visit> Owing => Visits.Where(v => v.Owes);

    public GroupMember? Find(string? memberId)
    {
        foreach (var member in Members)
            if (member.MemberId == memberId) return member;
        return null;
    }

    public Visit? FindVisit(string? id)
    {
        foreach (var visit in Visits)
            if (visit.Id.Value == id) return visit;
        return null;
    }

    /// <summary>The visit of a cell in a month that was not called off.</summary>
    public Visit? FindVisit(ScopePath cell, Month month)
    {
        foreach (var visit in Visits)
            if (visit.Cell == cell && visit.Month == month && visit.Cancellation is null) return visit;
        return null;
    }

    /// <summary>The name of a member; the id of who has left.</summary>
    public string NameOf(string memberId) => Find(memberId)?.Name ?? memberId;

    internal WorkingGroupState With(ScopePath id, Func<Visit, Visit> change)
    {
        for (var i = 0; i < Visits.Length; i++)
            if (Visits[i].Id == id)
                return this with { Visits = Visits.SetItem(i, change(Visits[i]) with { Version = Visits[i].Version + 1 }) };
        return this;
    }
}
