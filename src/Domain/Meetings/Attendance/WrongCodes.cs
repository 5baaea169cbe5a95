using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>The codes that one person tried lately and that did not open the room.</summary>
/// <param name="At">When, oldest first; at most <see cref="MeetingLimits.WrongCodes"/>.</param>
[Checked]
public sealed record WrongCodes(ImmutableArray<DateTimeOffset> At)
{
    public static WrongCodes None { get; } = new([]);

    /// <summary>Until when no further code of theirs is looked at; null when the next one may come.</summary>
    public DateTimeOffset? WaitUntil(DateTimeOffset at) =>
        At.Length == MeetingLimits.WrongCodes && At[0] + MeetingLimits.WrongCodesWithin is var until && at < until
            ? until
            : null;

    public WrongCodes And(DateTimeOffset at) =>
        new(At.Length == MeetingLimits.WrongCodes ? At.RemoveAt(0).Add(at) : At.Add(at));

    internal Refusal? Check(DateTimeOffset at) =>
        WaitUntil(at) is { } until ? AttendanceRefusals.TooManyCodes(until) : null;
}
