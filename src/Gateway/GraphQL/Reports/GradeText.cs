using ChiBo.Domain.Scoring;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>The read model writes grades as text.</summary>
internal static class GradeText
{
    public static MeetingGrade? Read(string? grade) => Enum.TryParse<MeetingGrade>(grade, out var known) ? known : null;
}
