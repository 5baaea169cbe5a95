using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Ratings;

namespace ChiBo.Rating.Tests.Ratings;

public sealed class RatingMonthsOnSqlite(SqliteRating database) : RatingMonths(database), IClassFixture<SqliteRating>;

public sealed class RatingMonthsOnPostgres(PostgresRating database)
    : RatingMonths(database), IClassFixture<PostgresRating>;

public abstract class RatingMonths(RatingDatabase fixture) : IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_confirmed_score_rates_the_month_and_the_bus_hears_it()
    {
        await using var rating = await RatingProcess.Start(fixture.Database);
        await rating.Hear(Words.Score(92.5m, "Good"));
        var told = await rating.Until(r => r.CellId == Words.CellId);
        told.ShouldSatisfyAllConditions(
            r => r.Month.ShouldBe("2026-11"),
            r => r.Grade.ShouldBe("Good"),
            r => r.Points.ShouldBe(92.5m),
            r => r.MeetingId.ShouldBe($"{Words.CellId}/2026-11-regular-1"),
            r => r.OrganisationId.ShouldBe(Words.OrganisationId),
            r => r.IsMissed.ShouldBeFalse());
        (await fixture.Months()).Single().Version.ShouldBe(told.Version);
    }

    [Fact]
    public async Task Only_regular_meetings_rate_a_month()
    {
        await using var rating = await RatingProcess.Start(fixture.Database);
        var thematic = Words.Score(60, "Average") with
        {
            Kind = "Thematic", MeetingId = $"{Words.CellId}/2026-11-thematic-1",
        };
        await rating.Hear(thematic);
        await rating.Hear(Words.Meeting(thematic));
        await rating.Hear(Words.Score(80, "Fair"));
        (await rating.Until(_ => true)).Grade.ShouldBe("Fair");
        (await fixture.Months()).Single().Grade.ShouldBe("Fair");
    }

    [Fact]
    public async Task A_later_confirmation_counts_and_an_earlier_one_that_comes_late_does_not()
    {
        await using var rating = await RatingProcess.Start(fixture.Database);
        await rating.Hear(Words.Score(92, "Good", minutes: 0));
        await rating.Hear(Words.Score(85, "Fair", minutes: 5));
        await rating.Until(r => r.Grade == "Fair");
        await rating.Service<MonthRatings>().Take(Words.Score(92, "Good", minutes: 0), default);
        (await fixture.Months()).Single().Grade.ShouldBe("Fair");
    }

    [Fact]
    public async Task Whoever_has_heard_a_meeting_has_heard_its_score()
    {
        var ratings = new MonthRatings(fixture.Database);
        var score = Words.Score(92, "Good");
        await ratings.Take(Words.Meeting(score, later: 3), default);
        (await ratings.ReadMeetingVersions())[score.MeetingId].ShouldBe(43);
        (await fixture.Months()).Single().Points.ShouldBe(92);
        await ratings.Take(Words.Meeting(score, later: 1), default);
        (await ratings.ReadMeetingVersions())[score.MeetingId].ShouldBe(43);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Everything_twice_and_shuffled_ends_with_the_same_ratings(int seed)
    {
        var words = Enumerable.Range(0, 30).SelectMany(n =>
        {
            var cell = $"{Words.OrganisationId}/cb-{n % 5:00}";
            var score = Words.Score(
                50 + n, n % 2 == 0 ? "Good" : "Fair", n, $"2026-{(n % 3) + 9:00}", (n % 2) + 1, cell);
            return new object[] { score, Words.Meeting(score) };
        }).ToArray();
        var calm = await RateAll(words);
        var random = new Random(seed);
        var wild = words.Concat(words).ToArray();
        random.Shuffle(wild);
        (await RateAll(wild)).ShouldBe(calm);
        calm.Count.ShouldBe(15);
    }

    [Fact]
    public async Task Killed_before_the_bus_took_it_a_rating_is_told_after_the_start()
    {
        await new MonthRatings(fixture.Database).Take(Words.Score(92, "Good"), default);
        await using (var rating = await RatingProcess.Start(fixture.Database))
            (await rating.Until(_ => true)).Grade.ShouldBe("Good");

        await using var again = await RatingProcess.Start(fixture.Database);
        await again.Service<OwedRatings>().Publish(default);
        await again.Hear(Words.Score(70, "Fair", cell: "khoi-mau/so-tai-chinh/cb-02"));
        await again.Until(r => r.Grade == "Fair");
        again.Heard.Values.ShouldAllBe(r => r.Grade == "Fair");
    }

    [Fact]
    public async Task The_same_rating_has_the_same_message_id()
    {
        var first = await MessageIdOf(Words.Score(92, "Good"));
        await fixture.Clear();
        (await MessageIdOf(Words.Score(92, "Good"))).ShouldBe(first);
        await fixture.Clear();
        (await MessageIdOf(Words.Score(92, "Good", minutes: 1))).ShouldNotBe(first);
    }

    private async Task<Guid> MessageIdOf(ScoreConfirmed score)
    {
        await using var rating = await RatingProcess.Start(fixture.Database);
        await rating.Hear(score);
        await rating.Until(_ => true);
        return rating.Heard.Keys.Single();
    }

    private async Task<List<RatedMonth>> RateAll(IEnumerable<object> words)
    {
        await fixture.Clear();
        var ratings = new MonthRatings(fixture.Database);
        foreach (var word in words)
        {
            if (word is ScoreConfirmed score) await ratings.Take(score, default);
            if (word is MeetingSnapshot meeting) await ratings.Take(meeting, default);
        }

        return await fixture.Months();
    }
}
