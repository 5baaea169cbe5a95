using ChiBo.Domain.Cells;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>A person of the roster, and whether they came.</summary>
public sealed record Attendee
{
    public string MemberId { get; init; } = "";

    public string Name { get; init; } = "";

    public MembershipClass Class { get; init; }

    public MemberStanding Standing { get; init; }

    public CellPosition Position { get; init; }

    /// <summary>Regular meetings of this year in a row before this one that were missed with a reason.</summary>
    public int ExcusedStreak { get; init; }

    /// <summary>Regular meetings in a row before this one that were missed, with or without a reason.</summary>
    public int AbsentStreak { get; init; }

    /// <summary>How the roll treats the member, who is between two cells; without meaning for anybody else.</summary>
    public TemporaryMembers Temporary { get; init; }

    public AttendanceStatus Status { get; init; }

    /// <summary>The answer to the invitation; null while there is none.</summary>
    public bool? WillAttend { get; init; }

    /// <summary>Why they do not come.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? ArrivedAt { get; init; }

    public CheckInWay? Way { get; init; }

    /// <summary>When they left before the end; they were present all the same.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    public bool WasPresent => Status == AttendanceStatus.Present;

    /// <summary>In the room now.</summary>
    public bool IsHere => WasPresent && LeftAt is null;

    /// <summary>Of another cell, and here for a time: not one of the cell's members.</summary>
    public bool IsVisiting => Standing == MemberStanding.TemporarilyIn;

    /// <summary>Whether the member counts in the denominator of attendance. Source: domain/process.md §4.</summary>
    public bool Counts => Standing switch
    {
        MemberStanding.Active => true,
        MemberStanding.Exempt => WasPresent,
        MemberStanding.TemporarilyIn => Temporary switch
        {
            TemporaryMembers.AsBefore or TemporaryMembers.InAttendanceBase => true,
            TemporaryMembers.Apart => false,
        },
        MemberStanding.TemporarilyOut => Temporary switch
        {
            TemporaryMembers.AsBefore => false,
            TemporaryMembers.Apart or TemporaryMembers.InAttendanceBase => WasPresent,
        },
    };

    /// <summary>Whether the member, who is here for a time, has no vote here. Source: domain/process.md §4.</summary>
    public bool IsVisitingWithoutVote => IsVisiting && Temporary != TemporaryMembers.AsBefore;

    /// <summary>
    /// Whether the member is in the base of votes: a full member of the cell who counts, present or not.
    /// Source: domain/process.md §4.
    /// </summary>
    public bool IsEntitled => Class == MembershipClass.Full && Counts && !IsVisitingWithoutVote;

    /// <summary>Whether the member holds no position: leaders' speaking is not the members'.</summary>
    public bool IsOrdinary => Position == CellPosition.Member;

    /// <summary>Whether they came well after the opening; they were present all the same.</summary>
    public bool IsLate(MeetingState meeting) =>
        ArrivedAt is { } arrived && meeting.OpenedAt is { } opened && arrived - opened > MeetingLimits.LateAfter;

    internal Attendee Arrive(DateTimeOffset at, CheckInWay way) => this with
    {
        Status = AttendanceStatus.Present,
        // a roll of before knew nobody who came home: whoever does is treated by the rule of today
        Temporary = Standing == MemberStanding.TemporarilyOut && Temporary == TemporaryMembers.AsBefore
            ? TemporaryMembers.Apart
            : Temporary,
        ArrivedAt = ArrivedAt ?? at,
        Way = Way ?? way,
        LeftAt = null,
    };

    internal Attendee Miss(AttendanceStatus status, string? reason) => this with
    {
        Status = status,
        Reason = reason,
        ArrivedAt = null,
        Way = null,
        LeftAt = null,
    };

    internal Attendee AtClosing() => Status switch
    {
        AttendanceStatus.Expected when WillAttend == false => this with { Status = AttendanceStatus.AbsentExcused },
        AttendanceStatus.Expected => this with { Status = AttendanceStatus.AbsentUnexcused },
        AttendanceStatus.Present or AttendanceStatus.AbsentExcused or AttendanceStatus.AbsentUnexcused
            or AttendanceStatus.NotExpected => this,
    };
}
