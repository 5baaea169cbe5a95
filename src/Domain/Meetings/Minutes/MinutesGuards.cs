using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>The guards of the minutes' state.</summary>
internal static class MinutesGuards
{
    /// <summary>What the minutes hold may change until they are approved.</summary>
    public static Refusal? NotApproved(MeetingState meeting) =>
        meeting.Minutes.State >= MinutesState.Approved ? MinutesRefusals.AlreadyApproved : null;

    public static Refusal? Drafted(MeetingState meeting) =>
        meeting.Minutes.State == MinutesState.None ? MinutesRefusals.NotDrafted : null;

    public static Refusal? Approved(MeetingState meeting) =>
        meeting.Minutes.State < MinutesState.Approved ? MinutesRefusals.NotApproved : null;

    public static Refusal? Signed(MeetingState meeting) =>
        meeting.Minutes.State < MinutesState.Signed ? MinutesRefusals.NotSigned : null;
}
