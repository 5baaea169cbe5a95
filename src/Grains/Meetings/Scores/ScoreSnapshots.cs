using ChiBo.Domain.Scoring;
using V1 = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Grains.Meetings.Scores;

/// <summary>A score sheet for the read model.</summary>
internal static class ScoreSnapshots
{
    public static V1.MeetingScore ToScore(this ScoreSheet sheet, DateTimeOffset at, string by) => new()
    {
        RubricEdition = sheet.RubricId,
        Points = sheet.Total,
        Max = sheet.Max,
        Grade = sheet.Grade.ToString(),
        IsComplete = sheet.IsComplete,
        At = at,
        By = by,
        Lines = [.. sheet.Groups.SelectMany(g => g.Criteria.Select(c => ToLine(g, c)))],
    };

    private static V1.MeetingScoreLine ToLine(GroupScore group, CriterionScore line) => new()
    {
        Group = group.Code,
        GroupName = group.Name,
        Code = line.Code,
        Name = line.Name,
        Points = line.Points,
        Max = line.Max,
        Source = line.Source.ToString(),
        Why = line.Why,
    };
}
