using System.Text.Json.Serialization;

namespace ChiBo.Domain.Cells;

/// <summary>One member as of the roster's date.</summary>
/// <param name="MemberId">Unique in the bloc; the login name.</param>
/// <param name="Name">The member's name, for the minutes.</param>
/// <param name="Class">Full or probationary on that date.</param>
/// <param name="Standing">Whether the member is expected on that date.</param>
/// <param name="Position">What the member is in the cell on that date.</param>
/// <param name="StandingFrom">First day of a standing other than active; null when active.</param>
/// <param name="StandingUntil">Last day of it; null when active or open-ended.</param>
/// <param name="ExcusedStreak">
/// Regular meetings in a row, up to the last one before the date and within its calendar year, that the member missed
/// with a reason. Source of the year: Hướng dẫn 12-HD/BTCTW.
/// </param>
/// <param name="AbsentStreak">Regular meetings in a row that the member missed, with or without a reason.</param>
public sealed record RosterEntry(
    string MemberId,
    string Name,
    MembershipClass Class,
    MemberStanding Standing,
    CellPosition Position,
    DateOnly? StandingFrom = null,
    DateOnly? StandingUntil = null,
    int ExcusedStreak = 0,
    int AbsentStreak = 0)
{
    /// <summary>Whether the member counts in the denominator of attendance without being present.</summary>
    [JsonIgnore]
    public bool IsExpected => Standing is MemberStanding.Active or MemberStanding.TemporarilyIn;

    /// <summary>
    /// Whether the member holds no position: the share of ordinary members who spoke is counted over these.
    /// </summary>
    [JsonIgnore]
    public bool IsOrdinary => Position == CellPosition.Member;
}
