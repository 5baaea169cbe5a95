using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;

namespace ChiBo.Rating.Tests.Ratings;

public sealed class MissingMonthsOnSqlite(SqliteRating database) : MissingMonths(database), IClassFixture<SqliteRating>;

public sealed class MissingMonthsOnPostgres(PostgresRating database)
    : MissingMonths(database), IClassFixture<PostgresRating>;

public abstract class MissingMonths(RatingDatabase fixture) : IAsyncLifetime
{
    private static readonly DateTimeOffset September = new(2026, 9, 20, 0, 0, 0, TimeSpan.Zero);

    private static readonly MeetingSnapshot October = Words.Meeting(Words.Score(90, "Good", month: "2026-10"));

    private MonthRatings Ratings => new(fixture.Database);

    private MissedMonths Missed => new(fixture.Database);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_month_that_ended_without_a_regular_meeting_is_poor()
    {
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        (await Missed.Close(new DateOnly(2026, 11, 3))).ShouldBe(0); // the days of grace
        (await Missed.Close(new DateOnly(2026, 11, 4))).ShouldBe(1);
        (await Missed.Close(new DateOnly(2026, 11, 4))).ShouldBe(0);
        var month = (await fixture.Months()).Single();
        month.ShouldSatisfyAllConditions(
            m => m.Month.ShouldBe("2026-10"), // not September: the cell came in the middle of it
            m => m.Grade.ShouldBe("Poor"),
            m => m.Points.ShouldBeNull(),
            m => m.IsMissed.ShouldBeTrue());
    }

    [Theory]
    [InlineData(0, "2026-11-01")]
    [InlineData(3, "2026-11-04")]
    [InlineData(10, "2026-11-11")]
    [InlineData(null, "2026-11-04")]
    public async Task A_month_is_closed_when_the_bloc_does_not_wait_for_it_any_more(int? days, string day)
    {
        var closes = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        await new ExcellentCaps(fixture.Database).Take(
            new BlocSnapshot
            {
                Id = Words.CellId[..Words.CellId.IndexOf('/')], Version = 1, ExcellentPercent = 20, LateMeetingDays = days,
            },
            default);
        (await Missed.Close(closes.AddDays(-1))).ShouldBe(0);
        (await Missed.Close(closes)).ShouldBe(1);
    }

    [Fact]
    public async Task A_meeting_that_was_held_and_waits_for_its_confirmation_is_not_missed()
    {
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        await Ratings.Take(October with { ConfirmedScore = null, Phase = "Closed" }, default);
        (await Missed.Close(new DateOnly(2026, 11, 20))).ShouldBe(0);
    }

    [Fact]
    public async Task A_cancelled_meeting_is_none_and_a_thematic_one_takes_no_place_of_it()
    {
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        await Ratings.Take(
            October with { ConfirmedScore = null, Phase = "Cancelled", ClosedAt = null }, default);
        await Ratings.Take(
            October with { Id = $"{Words.CellId}/2026-10-thematic-1", Kind = "Thematic" }, default);
        (await Missed.Close(new DateOnly(2026, 11, 20))).ShouldBe(1);
    }

    [Fact]
    public async Task A_score_that_comes_late_counts_after_all()
    {
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        await Missed.Close(new DateOnly(2026, 11, 20));
        await Ratings.Take(Words.Score(92, "Good", month: "2026-10"), default);
        var month = (await fixture.Months()).Single();
        month.Grade.ShouldBe("Good");
        month.IsMissed.ShouldBeFalse();
        (await Missed.Close(new DateOnly(2026, 11, 20))).ShouldBe(0);
    }

    [Fact]
    public async Task The_service_closes_months_by_its_own_clock()
    {
        await Ratings.Take(Words.Cell(Words.CellId, September), default);
        await using var rating = await RatingProcess.Start(
            fixture.Database, new AdjustableClock(new DateTimeOffset(2026, 12, 5, 0, 0, 0, TimeSpan.Zero)));
        await rating.Until(r => r is { Month: "2026-10", IsMissed: true });
        await rating.Until(r => r is { Month: "2026-11", IsMissed: true });
    }
}
