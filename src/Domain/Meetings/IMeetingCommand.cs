using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>An order that somebody gives to a meeting.</summary>
public interface IMeetingCommand : ICommand<MeetingState, MeetingEvent>
{
    /// <summary>
    /// Why the actor may not give this order now, whatever it says; null when it depends on what it says. What a client
    /// shows beside a disabled button is what refuses the order.
    /// </summary>
    static abstract Refusal? Guard(MeetingState meeting, Actor actor);
}
