using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Why somebody's coming or going is not recorded.</summary>
public static class AttendanceRefusals
{
    /// <summary>The code is not this room's.</summary>
    public static readonly Refusal WrongCode = new("attendance.wrong-code");

    /// <summary>The code was this room's, a while ago.</summary>
    public static readonly Refusal CodeExpired = new("attendance.code-expired");

    /// <summary>The code is shown in another meeting.</summary>
    public static readonly Refusal CodeOfAnotherMeeting = new("attendance.code-of-another-meeting");

    /// <summary>
    /// So many codes were wrong that the next is looked at from a time on, which the text names in Viet Nam.
    /// </summary>
    public static Refusal TooManyCodes(DateTimeOffset until) => new(
        "attendance.too-many-codes",
        VietnamTime.Local(until).ToString("HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>Whoever does not come says why.</summary>
    public static readonly Refusal ReasonNeeded = new("attendance.reason-needed");

    /// <summary>Only somebody who is in the room.</summary>
    public static readonly Refusal NotPresent = new("attendance.not-present");

    /// <summary>Whoever has voted was there.</summary>
    public static readonly Refusal HasVoted = new("attendance.has-voted");

    /// <summary>
    /// Whoever was in the room when a secret ballot was opened was there, whether they voted or not: the answer must not
    /// tell who did.
    /// </summary>
    public static readonly Refusal AtSecretBallot = new("attendance.at-secret-ballot");

    /// <summary>Whoever chairs was there.</summary>
    public static readonly Refusal Chairs = new("attendance.chairs");

    /// <summary>Whoever chairs does not write the minutes: there are two signatures.</summary>
    public static readonly Refusal TakerIsChair = new("attendance.taker-is-chair");
}
