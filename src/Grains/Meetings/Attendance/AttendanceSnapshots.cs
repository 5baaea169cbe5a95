using System.Collections.Immutable;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Discussion;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings.Attendance;

/// <summary>Who came and how many spoke, for the read model.</summary>
internal static class AttendanceSnapshots
{
    public static V1.MeetingAttendance ToAttendance(this MeetingState meeting)
    {
        var count = RollCount.Of(meeting.Roll);
        return new V1.MeetingAttendance
        {
            Members = count.Members,
            Full = count.Full,
            Probationary = count.Probationary,
            Exempt = count.Exempt,
            TemporarilyIn = count.TemporarilyIn,
            TemporarilyOut = count.TemporarilyOut,
            Expected = count.Expected,
            Present = count.Present,
            AbsentExcused = count.AbsentExcused,
            AbsentUnexcused = count.AbsentUnexcused,
            Late = meeting.Roll.Count(a => a.IsLate(meeting)),
            Rate = meeting.OpenedAt is null ? null : count.Rate,
        };
    }

    /// <summary>Once the meeting is closed: who was expected and did not come.</summary>
    public static ImmutableArray<V1.MeetingAbsence> ToAbsences(this MeetingState meeting) => meeting.ClosedAt is null
        ? []
        :
        [
            .. from person in meeting.Roll
               where person.Counts
                   && person.Status is AttendanceStatus.AbsentExcused or AttendanceStatus.AbsentUnexcused
               let isExcused = person.Status == AttendanceStatus.AbsentExcused
               select new V1.MeetingAbsence
               {
                   MemberId = person.MemberId,
                   Name = person.Name,
                   IsExcused = isExcused,
                   Reason = person.Reason,
                   Streak = person.AbsentStreak + 1,
                   ExcusedStreak = isExcused ? person.ExcusedStreak + 1 : 0,
               },
        ];

    public static V1.MeetingSpeaking ToSpeaking(this MeetingState meeting)
    {
        var count = SpeakerCount.Of(meeting);
        return new V1.MeetingSpeaking
        {
            Speakers = count.Speakers,
            OrdinaryPresent = count.OrdinaryPresent,
            OrdinarySpeakers = count.OrdinarySpeakers,
            Opinions = meeting.Opinions.Length,
        };
    }
}
