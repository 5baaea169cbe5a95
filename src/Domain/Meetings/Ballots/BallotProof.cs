using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>Whether a ballot proves that the meeting decided something.</summary>
internal static class BallotProof
{
    /// <summary>
    /// Null when the ballot exists, carried its question, was about the subject and has not served another.
    /// </summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="ballotId">The ballot.</param>
    /// <param name="subject">What it is to prove.</param>
    /// <param name="notCarried">What is said of a ballot that did not carry, or is not closed.</param>
    public static Refusal? Check(MeetingState meeting, string ballotId, BallotSubject subject, Refusal notCarried)
    {
        if (meeting.FindBallot(ballotId) is not { } ballot) return BallotRefusals.NotFound;
        if ((ballot.Subject is { } about && about != subject) || HasServedAnother(meeting, ballotId, subject))
            return BallotRefusals.AboutSomethingElse;
        return ballot.Result == BallotResult.Carried ? null : notCarried;
    }

    private static bool HasServedAnother(MeetingState meeting, string ballotId, BallotSubject subject) => subject switch
    {
        BallotSubject.Resolution => meeting.Scores.Self?.BallotId == ballotId,
        BallotSubject.SelfScore => meeting.Resolution?.BallotId == ballotId,
        BallotSubject.Question => false,
    };
}
