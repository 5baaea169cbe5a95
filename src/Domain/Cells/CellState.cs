using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Cells;

/// <summary>A cell: who belongs to it, when it meets, what it studies, and where its meetings stand.</summary>
public sealed record CellState : IAggregateState<CellState>
{
    public static CellState Empty { get; } = new();

    public ScopePath Path { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>Everybody who ever belonged, by member id.</summary>
    public ImmutableDictionary<string, CellMember> Members { get; init; }
        = ImmutableDictionary<string, CellMember>.Empty;

    /// <summary>By ascending month.</summary>
    public ImmutableArray<CellSchedule> Schedules { get; init; } = [];

    /// <summary>One a year at most, by year.</summary>
    public ImmutableArray<ThematicPlan> ThematicPlans { get; init; } = [];

    /// <summary>The index of meetings, by meeting id.</summary>
    public ImmutableDictionary<string, MeetingNote> Meetings { get; init; }
        = ImmutableDictionary<string, MeetingNote>.Empty;

    /// <summary>Members on the way to another cell.</summary>
    public ImmutableArray<PendingTransfer> Transfers { get; init; } = [];

    /// <summary>Members taken in whose former cell has not heard of it yet.</summary>
    public ImmutableArray<Arrival> Arrivals { get; init; } = [];

    /// <summary>Which working group's visit comes in which month, oldest first.</summary>
    public ImmutableArray<VisitClaim> Visits { get; init; } = [];

    /// <summary>What became of the last roster files, oldest first.</summary>
    public ImmutableArray<RosterImportReport> Imports { get; init; } = [];

    /// <summary>The import that registered it; null for one that was registered by itself.</summary>
    public string? ImportId { get; init; }

    /// <summary>When it was withdrawn: it answers like what does not exist, until it is registered again.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>How often it was withdrawn or came back.</summary>
    public int Turns { get; init; }

    /// <summary>The import that was taken back from it last, while nothing has happened since.</summary>
    public TakenBack? TakenBack { get; init; }

    [JsonIgnore]
    public bool Exists => RegisteredAt is not null && WithdrawnAt is null;

    /// <summary>The member, if they belong to the cell on that date.</summary>
    public CellMember? MemberOn(string memberId, DateOnly date) =>
        Members.TryGetValue(memberId, out var member) && member.BelongsOn(date) ? member : null;

    public PendingTransfer? TransferOf(string memberId)
    {
        foreach (var transfer in Transfers)
            if (transfer.MemberId == memberId) return transfer;
        return null;
    }

    /// <summary>The visit that comes in a month; null for none.</summary>
    public string? VisitIn(Month month)
    {
        foreach (var visit in Visits)
            if (visit.Month == month) return visit.VisitId.Value;
        return null;
    }

    /// <summary>The schedule in force in a month; null when none was set for it.</summary>
    public CellSchedule? ScheduleFor(Month month)
    {
        CellSchedule? inForce = null;
        foreach (var schedule in Schedules)
            if (schedule.FromMonth <= month) inForce = schedule;
        return inForce;
    }

    internal CellState With(CellMember member) => this with { Members = Members.SetItem(member.Id, member) };
}
