namespace ChiBo.Contracts.Messages.V1;

/// <summary>Somebody who was expected and did not come.</summary>
public sealed record MeetingAbsence
{
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";
    public bool IsExcused { get; init; }
    public string? Reason { get; init; }

    /// <summary>Regular meetings in a row now missed, this one included.</summary>
    public int Streak { get; init; }

    /// <summary>Those with a reason, within the calendar year.</summary>
    public int ExcusedStreak { get; init; }
}
