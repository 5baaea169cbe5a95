using ChiBo.Domain.Ratings;
using ChiBo.Domain.Scoring;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>Grades as the wire writes them, and as people read them.</summary>
internal static class RatingGrades
{
    public static RatingGrade? Parse(string? text) => Enum.TryParse<RatingGrade>(text, out var grade) ? grade : null;

    public static MeetingGrade? ParseMeeting(string? text) =>
        Enum.TryParse<MeetingGrade>(text, out var grade) ? grade : null;

    /// <summary>In Vietnamese; a rating and a meeting's grade share their words.</summary>
    public static string NameOf(string grade) => RefusalTexts.For($"grade.{grade.ToLowerInvariant()}", []);
}
