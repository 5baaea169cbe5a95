using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Meetings;

/// <summary>What a bloc decides for the meetings of all its cells.</summary>
/// <param name="LateDays">Days after a month's end in which its regular meeting may still be held.</param>
/// <param name="Temporary">How rolls treat members who are between two cells.</param>
public sealed record MeetingRules(int LateDays, TemporaryMembers Temporary)
{
    public static MeetingRules Default { get; } = new(CountedMonth.DefaultLateDays, TemporaryMembers.Apart);
}
