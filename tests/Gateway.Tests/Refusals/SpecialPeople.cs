using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>Who takes part in the meeting of these tests without being one of its full members.</summary>
internal static class SpecialPeople
{
    public static string ProbationerId(this TestMeeting meeting) => meeting.Cell.MemberIds[5] + "-db";

    public static Client Probationer(this TestMeeting meeting) =>
        meeting.As(new Account(meeting.ProbationerId(), $"{meeting.Cell.Id}/member"));

    /// <summary>One of a working group who was assigned and did not come.</summary>
    public static Client Observer(this TestMeeting meeting) =>
        meeting.As(meeting.Group!.Account(1));
}
