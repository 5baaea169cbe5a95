namespace ChiBo.Domain.Scoring;

/// <summary>The fewest points of each grade; below Average is Poor.</summary>
public sealed record GradeThresholds(decimal Good, decimal Fair, decimal Average)
{
    public MeetingGrade GradeOf(decimal points) =>
        points >= Good ? MeetingGrade.Good
        : points >= Fair ? MeetingGrade.Fair
        : points >= Average ? MeetingGrade.Average
        : MeetingGrade.Poor;
}
