using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Meetings;

namespace ChiBo.Rating.Ratings;

/// <summary>The confirmed score of a regular meeting, from whichever message told of it first.</summary>
/// <param name="ConfirmedAt">
/// Microseconds since 1970: a later confirmation of the same meeting replaces an earlier one.
/// </param>
internal sealed record Score(
    string MeetingId,
    string CellId,
    string OrganisationId,
    string Month,
    long ConfirmedAt,
    decimal Points,
    string Grade,
    string RubricEdition)
{
    /// <summary>Null for a meeting that rates no month.</summary>
    public static Score? Of(ScoreConfirmed fact) => fact.Kind != nameof(MeetingKind.Regular)
        ? null
        : new Score(
            fact.MeetingId, fact.CellId, fact.OrganisationId, fact.Month, Microseconds(fact.At), fact.Points,
            fact.Grade, fact.RubricEdition);

    /// <summary>Null for a meeting that rates no month, or is not confirmed.</summary>
    public static Score? Of(MeetingSnapshot meeting) =>
        meeting.Kind != nameof(MeetingKind.Regular) || meeting.ConfirmedScore is not { } score
            ? null
            : new Score(
                meeting.Id, meeting.CellId, meeting.OrganisationId, meeting.Month, Microseconds(score.At), score.Points,
                score.Grade, score.RubricEdition);

    private static long Microseconds(DateTimeOffset at) =>
        (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
