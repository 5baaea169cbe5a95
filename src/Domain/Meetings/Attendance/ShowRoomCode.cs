using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>Who may show the room's code. It is a question, not an order: nothing happens.</summary>
public static class ShowRoomCode
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor) ?? Phases.Open(meeting);
}
