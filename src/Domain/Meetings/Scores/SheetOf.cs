using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Fills a score sheet for a meeting as of an instant.</summary>
internal static class SheetOf
{
    public static Evaluation Meeting(MeetingState meeting, Rubric rubric, GivenScore given, DateTimeOffset at)
    {
        if (meeting.Scores.RubricId is { } fixedId && fixedId != rubric.Id) return ScoreRefusals.OtherEdition(fixedId);
        if (given.CheckReasons() is { } reason) return reason;
        var evidence = EvidenceOf.Meeting(meeting, at);
        return Scorer.Evaluate(rubric, meeting.Kind, evidence, given.Judgements, given.Overrides);
    }

    /// <summary>
    /// The first criterion that needs judgement and has none, as a refusal; null when the sheet is whole.
    /// </summary>
    public static Refusal? Incomplete(ScoreSheet sheet)
    {
        foreach (var group in sheet.Groups)
            foreach (var line in group.Criteria)
                if (line.Source == ScoreSource.Unscored) return ScoreRefusals.NotJudged(line.Code);
        return null;
    }
}
