using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>Why a resolution or a task is not taken.</summary>
public static class ResolutionRefusals
{
    /// <summary>The ballot has not carried it.</summary>
    public static readonly Refusal NotCarried = new("resolution.not-carried");

    /// <summary>The meeting gave no such task.</summary>
    public static readonly Refusal NoSuchTask = new("resolution.no-such-task");

    /// <summary>The deadline, or the day of the report, lies before the meeting.</summary>
    public static readonly Refusal DueInThePast = new("resolution.due-in-the-past");

    /// <summary>The task is done; who leads may open it again.</summary>
    public static readonly Refusal AlreadyDone = new("resolution.already-done");
}
