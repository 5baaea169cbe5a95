using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>Something that happened to a meeting.</summary>
public abstract record MeetingEvent : IEvent<MeetingState>
{
    public abstract MeetingState Apply(MeetingState meeting);
}
