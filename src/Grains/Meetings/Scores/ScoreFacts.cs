using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Scores;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>What outsiders are told of a meeting's scores.</summary>
internal static class ScoreFacts
{
    public static V1.SelfScoreAdopted Adopted(MeetingState meeting, SelfScore score, long version) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = score.AdoptedAt!.Value,
        Points = score.Sheet.Total,
        Grade = score.Sheet.Grade.ToString(),
        RubricEdition = score.Sheet.RubricId,
    };

    public static V1.ObserverScoreSubmitted Observed(MeetingState meeting, ObserverScore score, long version) => new()
    {
        MeetingId = meeting.Id.Value,
        CellId = meeting.Cell.Value,
        OrganisationId = meeting.Id.Organisation.Value,
        Month = meeting.Month.ToString(),
        Kind = meeting.Kind.ToString(),
        Version = version,
        At = score.At,
        WorkingGroup = score.WorkingGroup,
        Points = score.Sheet.Total,
        Grade = score.Sheet.Grade.ToString(),
        RubricEdition = score.Sheet.RubricId,
    };

    public static V1.ScoreConfirmed Confirmed(MeetingState meeting, ConfirmedScore score, long version)
    {
        var roll = RollCount.Of(meeting.Roll);
        return new V1.ScoreConfirmed
        {
            MeetingId = meeting.Id.Value,
            CellId = meeting.Cell.Value,
            OrganisationId = meeting.Id.Organisation.Value,
            Month = meeting.Month.ToString(),
            Kind = meeting.Kind.ToString(),
            Version = version,
            At = score.At,
            Points = score.Sheet.Total,
            Grade = score.Sheet.Grade.ToString(),
            RubricEdition = score.Sheet.RubricId,
            SelfPoints = meeting.Scores.Self?.Sheet.Total,
            ObserverPoints = meeting.Scores.Observers?.Sheet.Total,
            Members = roll.Members,
            Expected = roll.Expected,
            Present = roll.Present,
            AbsentExcused = roll.AbsentExcused,
            AbsentUnexcused = roll.AbsentUnexcused,
        };
    }
}
