using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>The roster of a day becomes the roll of a meeting.</summary>
internal static class RollCall
{
    /// <summary>The meeting with this roster; what its people have answered already stays answered.</summary>
    public static MeetingState Take(MeetingState meeting, CellFacts cell)
    {
        var roll = ImmutableArray.CreateBuilder<Attendee>(cell.Roster.Entries.Length);
        foreach (var entry in cell.Roster.Entries)
            if (meeting.Kind != MeetingKind.Committee || entry.Position != CellPosition.Member)
                roll.Add(Enter(entry, meeting.Find(entry.MemberId), cell.Rules.Temporary));
        roll.Sort((a, b) => string.CompareOrdinal(a.MemberId, b.MemberId));
        return meeting with
        {
            Roll = roll.ToImmutable(),
            CellName = cell.CellName,
            OrganisationName = cell.OrganisationName,
            HasCommittee = cell.HasCommittee,
        };
    }

    private static Attendee Enter(RosterEntry entry, Attendee? before, TemporaryMembers rule) => (before ?? new Attendee()) with
    {
        MemberId = entry.MemberId,
        Name = entry.Name,
        Class = entry.Class,
        Standing = entry.Standing,
        Position = entry.Position,
        ExcusedStreak = entry.ExcusedStreak,
        AbsentStreak = entry.AbsentStreak,
        Temporary = entry.Standing switch
        {
            MemberStanding.Active or MemberStanding.Exempt => default,
            MemberStanding.TemporarilyIn or MemberStanding.TemporarilyOut => rule,
        },
        Status = StatusOf(entry, before, rule),
    };

    private static AttendanceStatus StatusOf(RosterEntry entry, Attendee? before, TemporaryMembers rule)
    {
        if (before is { Status: not (AttendanceStatus.Expected or AttendanceStatus.NotExpected) }) return before.Status;
        return entry.Standing switch
        {
            MemberStanding.Active => AttendanceStatus.Expected,
            MemberStanding.TemporarilyIn when rule != TemporaryMembers.Apart => AttendanceStatus.Expected,
            MemberStanding.TemporarilyIn or MemberStanding.TemporarilyOut or MemberStanding.Exempt =>
                AttendanceStatus.NotExpected,
        };
    }
}
