using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>The guards of a meeting's phase.</summary>
internal static class Phases
{
    public static Refusal? BeforeConvening(MeetingState meeting) =>
        Within(meeting, MeetingPhase.Planned, MeetingPhase.Prepared);

    public static Refusal? BeforeOpening(MeetingState meeting) =>
        Within(meeting, MeetingPhase.Planned, MeetingPhase.Convened);

    public static Refusal? UntilClosed(MeetingState meeting) =>
        Within(meeting, MeetingPhase.Planned, MeetingPhase.Open);

    public static Refusal? Open(MeetingState meeting) => Within(meeting, MeetingPhase.Open, MeetingPhase.Open);

    public static Refusal? FromOpening(MeetingState meeting) =>
        Within(meeting, MeetingPhase.Open, MeetingPhase.Confirmed);

    public static Refusal? AfterClosing(MeetingState meeting) =>
        Within(meeting, MeetingPhase.Closed, MeetingPhase.Confirmed);

    /// <summary>Until the superior has confirmed.</summary>
    public static Refusal? WhileScoring(MeetingState meeting, MeetingPhase from) =>
        Within(meeting, from, MeetingPhase.Published);

    /// <summary>Null when the phase is one of these; otherwise the state of affairs that stands against it.</summary>
    public static Refusal? Within(MeetingState meeting, MeetingPhase from, MeetingPhase to)
    {
        var phase = meeting.Phase;
        if (phase == MeetingPhase.Cancelled) return MeetingRefusals.Cancelled;
        if (phase < from)
            return from <= MeetingPhase.Convened ? MeetingRefusals.NotConvened
                : from == MeetingPhase.Open ? MeetingRefusals.NotOpen
                : MeetingRefusals.NotClosed;
        if (phase <= to) return null;
        if (to >= MeetingPhase.Closed) return MeetingRefusals.AlreadyConfirmed;
        if (phase == MeetingPhase.Convened) return MeetingRefusals.AlreadyConvened;
        return to == MeetingPhase.Open ? MeetingRefusals.AlreadyClosed : MeetingRefusals.AlreadyOpened;
    }
}
