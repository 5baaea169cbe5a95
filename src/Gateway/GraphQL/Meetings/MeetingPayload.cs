using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>What became of an order to a meeting.</summary>
public sealed class MeetingPayload(string id, Outcome outcome) : Payload(outcome), IRefusable<MeetingPayload>
{
    public static MeetingPayload ForRefusal(Refusal refusal) => new("", Outcome.Refused(0, refusal));

    /// <summary>The meeting afterwards; null when it is not there for the caller.</summary>
    public async Task<MeetingView?> GetMeeting([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindMeeting(id) is { } meeting ? await OnceMore.Ask(() => meeting.Get(caller)) : null;
}
