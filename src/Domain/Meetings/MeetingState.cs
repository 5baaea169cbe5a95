using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Meetings;

/// <summary>A meeting of a cell: all that is known of it, and nothing that nobody said.</summary>
public sealed record MeetingState : IAggregateState<MeetingState>
{
    public static MeetingState Empty { get; } = new();

    public ScopePath Id { get; init; }

    public Month Month { get; init; }

    public MeetingKind Kind { get; init; }

    /// <summary>Among those of its kind in the month, from 1.</summary>
    public int Number { get; init; }

    public MeetingPhase Phase { get; init; }

    /// <summary>
    /// The topic of a thematic meeting, the reason of an extraordinary one; null where the kind says enough.
    /// </summary>
    public string? Title { get; init; }

    public string? Place { get; init; }

    public string CellName { get; init; } = "";

    public string OrganisationName { get; init; } = "";

    public bool HasCommittee { get; init; }

    public DateTimeOffset ScheduledAt { get; init; }

    public DateTimeOffset? ConvenedAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>
    /// The platform planned it from the cell's schedule; false once somebody has planned it themselves.
    /// </summary>
    public bool IsFromSchedule { get; init; }

    public ImmutableArray<Postponement> Postponements { get; init; } = [];

    public Cancellation? Cancellation { get; init; }

    public PreparedReport? Preparation { get; init; }

    /// <summary>When the committee's meeting of the same month was held; null while none is known.</summary>
    public DateTimeOffset? CommitteeHeldAt { get; init; }

    public ImmutableArray<Document> Documents { get; init; } = [];

    /// <summary>The newest document's id, removed or not: no id is given twice.</summary>
    public string? LastDocumentId { get; init; }

    public ImmutableArray<AgendaItem> Agenda { get; init; } = [];

    /// <summary>The roster with who came, ordered by member id.</summary>
    public ImmutableArray<Attendee> Roll { get; init; } = [];

    public ImmutableArray<Guest> Guests { get; init; } = [];

    /// <summary>The working group's visit; null while none is known.</summary>
    public VisitOfMeeting? Visit { get; init; }

    public ImmutableArray<Observer> Observers { get; init; } = [];

    public string? ChairId { get; init; }

    public string? MinutesTakerId { get; init; }

    /// <summary>What was noted of the dues.</summary>
    public string? Dues { get; init; }

    /// <summary>
    /// What the room's codes are derived from; drawn when the meeting is opened, forgotten when it is closed.
    /// </summary>
    public string? RoomSecret { get; init; }

    public Floor Floor { get; init; } = Floor.Silent;

    public ImmutableArray<Opinion> Opinions { get; init; } = [];

    public ImmutableArray<Ballot> Ballots { get; init; } = [];

    public Resolution? Resolution { get; init; }

    public ImmutableArray<CellTask> Tasks { get; init; } = [];

    /// <summary>The tasks that the last meeting gave, as they stood when this one took them over.</summary>
    public ImmutableArray<CellTask> CarriedTasks { get; init; } = [];

    public MinutesRecord Minutes { get; init; } = MinutesRecord.None;

    public SideScores Scores { get; init; } = SideScores.None;

    public ThematicStudy? Study { get; init; }

    public bool Exists => Id.Depth > 0;

    public ScopePath Cell => Id.Cell;

    /// <summary>Planned from the schedule, and nobody has done anything about it: it moves with the schedule.</summary>
    public bool FollowsSchedule =>
        IsFromSchedule && Phase == MeetingPhase.Planned && Postponements.IsEmpty && Preparation is null
        && Agenda.IsEmpty && LastDocumentId is null && Guests.IsEmpty && Observers.IsEmpty && Study is null;

    /// <summary>The roster's entry of a member; null when they are not on it.</summary>
    public Attendee? Find(string? memberId) =>
        memberId is not null && Sorted.IndexOf(Roll, memberId) is >= 0 and var at ? Roll[at] : null;

    /// <summary>By the id within the meeting, or the member id.</summary>
    public Guest? FindGuest(string id)
    {
        foreach (var guest in Guests)
            if (guest.Id == id || guest.MemberId == id) return guest;
        return null;
    }

    public Observer? FindObserver(string memberId)
    {
        foreach (var observer in Observers)
            if (observer.MemberId == memberId) return observer;
        return null;
    }

    /// <summary>The lead of the working group, when they attend.</summary>
    internal string? LeadObserver
    {
        get
        {
            foreach (var observer in Observers)
                if (observer.IsLead) return observer.MemberId;
            return null;
        }
    }

    public AgendaItem? FindItem(string id)
    {
        foreach (var item in Agenda)
            if (item.Id == id) return item;
        return null;
    }

    public Ballot? FindBallot(string id)
    {
        foreach (var ballot in Ballots)
            if (ballot.Id == id) return ballot;
        return null;
    }

    public Document? FindDocument(string? id)
    {
        foreach (var document in Documents)
            if (document.Id == id) return document;
        return null;
    }

    /// <summary>The name of whoever the meeting knows by this id; the id itself for anybody else.</summary>
    public string NameOf(string id) =>
        Find(id)?.Name ?? FindGuest(id)?.Name ?? FindObserver(id)?.Name ?? id;

    /// <summary>The meeting with one person of the roster changed.</summary>
    public MeetingState With(Attendee attendee) =>
        this with { Roll = Roll.SetItem(Sorted.IndexOf(Roll, attendee.MemberId), attendee) };

    public MeetingState With(Ballot ballot)
    {
        for (var i = 0; i < Ballots.Length; i++)
            if (Ballots[i].Id == ballot.Id) return this with { Ballots = Ballots.SetItem(i, ballot) };
        return this with { Ballots = Ballots.Add(ballot) };
    }
}
