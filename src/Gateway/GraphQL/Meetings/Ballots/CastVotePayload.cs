using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Ballots;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Meetings.Ballots;

/// <summary>What became of a vote: taken, or refused and why.</summary>
public sealed class CastVotePayload(string meetingId, VoteReceipt receipt) : Payload(receipt.Outcome), IRefusable<CastVotePayload>
{
    public static CastVotePayload ForRefusal(Refusal refusal) => new("", new VoteReceipt(Outcome.Refused(0, refusal)));

    /// <summary>
    /// Secret electronic ballots: the number under which the voter finds the choice in the published box. Kept nowhere
    /// else.
    /// </summary>
    public string? TrackingNumber => receipt.TrackingNumber;

    /// <summary>
    /// True for a secret vote that is taken and waits to go into the box with others, so that nobody can tell whose it
    /// is.
    /// </summary>
    public bool IsHeld => receipt.IsHeld;

    /// <summary>The meeting afterwards; null when it is not there for the caller.</summary>
    public async Task<MeetingView?> GetMeeting([GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindMeeting(meetingId) is { } meeting ? await OnceMore.Ask(() => meeting.Get(caller)) : null;
}
