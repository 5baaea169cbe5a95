using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Projections.Meetings;

/// <summary>Somebody who was expected at a meeting and did not come.</summary>
public sealed record AbsenceRow
{
    public string MeetingId { get; init; } = "";
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";
    public bool IsExcused { get; init; }
    public string? Reason { get; init; }

    /// <summary>Regular meetings in a row now missed.</summary>
    public int Streak { get; init; }

    public int ExcusedStreak { get; init; }

    internal static AbsenceRow Of(string meetingId, MeetingAbsence absence) => new()
    {
        MeetingId = meetingId,
        MemberId = absence.MemberId,
        Name = absence.Name,
        IsExcused = absence.IsExcused,
        Reason = absence.Reason,
        Streak = absence.Streak,
        ExcusedStreak = absence.ExcusedStreak,
    };
}
