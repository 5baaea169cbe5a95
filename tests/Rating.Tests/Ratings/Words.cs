using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Rating.Tests.Ratings;

/// <summary>What the rating service hears.</summary>
internal static class Words
{
    public const string CellId = "khoi-mau/so-tai-chinh/cb-01";
    public const string OrganisationId = "khoi-mau/so-tai-chinh";
    public static readonly DateTimeOffset Confirmed = new(2026, 11, 10, 2, 0, 0, TimeSpan.Zero);

    public static ScoreConfirmed Score(
        decimal points,
        string grade,
        int minutes = 0,
        string month = "2026-11",
        int number = 1,
        string cell = CellId) => new()
    {
        MeetingId = $"{cell}/{month}-regular-{number}",
        CellId = cell,
        OrganisationId = OrganisationId,
        Month = month,
        Kind = "Regular",
        Version = 40 + minutes,
        At = Confirmed.AddMinutes(minutes),
        Points = points,
        Grade = grade,
        RubricEdition = "hd42-2025",
    };

    /// <summary>The meeting that the score is of, at a later version.</summary>
    public static MeetingSnapshot Meeting(ScoreConfirmed score, long later = 1) => new()
    {
        Id = score.MeetingId,
        CellId = score.CellId,
        OrganisationId = score.OrganisationId,
        Month = score.Month,
        Kind = score.Kind,
        Phase = "Confirmed",
        Version = score.Version + later,
        ClosedAt = Confirmed.AddDays(-7),
        ConfirmedScore = new MeetingScore
        {
            At = score.At, Points = score.Points, Grade = score.Grade, RubricEdition = score.RubricEdition,
        },
    };

    public static CellSnapshot Cell(string id, DateTimeOffset registeredAt) =>
        new() { Id = id, OrganisationId = OrganisationId, Version = 1, RegisteredAt = registeredAt };
}
