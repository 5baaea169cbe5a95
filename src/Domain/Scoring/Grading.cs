using System.Collections.Immutable;

namespace ChiBo.Domain.Scoring;

/// <summary>From points to a grade: the thresholds, then the conditions that Good is tied to.</summary>
internal static class Grading
{
    public static ScoreSheet Grade(Rubric rubric, ImmutableArray<GroupScore> groups)
    {
        var grade = rubric.Thresholds.GradeOf(groups.Sum(g => g.Points));
        if (grade != MeetingGrade.Good) return new ScoreSheet(rubric.Id, groups, grade, []);
        var withheldBy = rubric.MustBeFull.Where(code => !IsFull(groups, code)).ToImmutableArray();
        return new ScoreSheet(
            rubric.Id, groups, withheldBy.IsEmpty ? MeetingGrade.Good : MeetingGrade.Fair, withheldBy);
    }

    /// <summary>A code that has no place in this meeting withholds nothing.</summary>
    private static bool IsFull(ImmutableArray<GroupScore> groups, string code)
    {
        foreach (var group in groups)
        {
            if (group.Code == code) return group.Points == group.Max;
            foreach (var line in group.Criteria)
                if (line.Code == code) return line.Points == line.Max;
        }

        return true;
    }
}
