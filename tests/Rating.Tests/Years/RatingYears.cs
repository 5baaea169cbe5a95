using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Tests.Ratings;
using ChiBo.Rating.Years;
using ConfirmRating = ChiBo.Domain.Ratings.Decisions.ConfirmRating;
using DecideRating = ChiBo.Domain.Ratings.Decisions.DecideRating;
using OverruleRating = ChiBo.Domain.Ratings.Decisions.OverruleRating;

namespace ChiBo.Rating.Tests.Years;

public sealed class RatingYearsOnSqlite(SqliteRating database) : RatingYears(database), IClassFixture<SqliteRating>;

public sealed class RatingYearsOnPostgres(PostgresRating database) : RatingYears(database), IClassFixture<PostgresRating>;

public abstract class RatingYears(RatingDatabase fixture) : IAsyncLifetime
{
    private static readonly DateTimeOffset Since = new(2025, 12, 3, 0, 0, 0, TimeSpan.Zero);

    private static readonly Actor Committee =
        Actor.Read("du-01", "dv-900", [("OrganisationCommittee", Words.OrganisationId)]);

    private static readonly Actor Bloc = Actor.Read("btv-01", null, [("BlocCommittee", "khoi-mau")]);

    private MonthRatings Ratings => new(fixture.Database);

    private YearOrders Orders => new(fixture.Database);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Months_make_a_year_that_says_what_is_still_reachable()
    {
        await Ratings.Take(Words.Cell(Words.CellId, Since), default);
        foreach (var (month, n) in "GGGGFFF".Select((g, i) => (g, i + 1)))
            await Score(Words.CellId, n, month == 'G' ? "Good" : "Fair");
        var year = await Year(Words.CellId);
        // Good would need 5 Good in 7 months: 7 of 12, rounded up
        (year.ToDate, year.FirstHalf, year.SecondHalf, year.Open).ShouldBe(("Fair", "Good", "Fair", 5));
        year.Months.Length.ShouldBe(12);
        year.Reachable.Single(r => r.Grade == "Good").ShouldBe(
            new ReachableRating { Grade = "Good", IsReachable = true, Needs = 3, Of = "Good", MonthsLeft = 5 });
        year.Shortfalls.Select(s => (s.Grade, s.Kind, s.Counted, s.Needed))
            .ShouldBe([("Excellent", "TooFewMonths", 4, 7), ("Good", "TooFewMonths", 4, 5)]);
    }

    [Fact]
    public async Task Places_for_the_excellent_follow_the_blocs_share()
    {
        string[] cells = [.. Enumerable.Range(1, 5).Select(n => $"{Words.OrganisationId}/cb-{n:00}")];
        foreach (var cell in cells)
        {
            await Ratings.Take(Words.Cell(cell, new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero)), default);
            foreach (var month in (int[])[11, 12]) await Score(cell, month, "Good", 90 + Array.IndexOf(cells, cell));
        }

        (await Proposed(cells)).ShouldBe("GGGGE");
        (await Organisation()).ExcellentPlaces.ShouldBe(1);
        await new ExcellentCaps(fixture.Database).Take(
            new BlocSnapshot { Id = "khoi-mau", Version = 4, ExcellentPercent = 40 }, default);
        (await Proposed(cells)).ShouldBe("GGGEE");
        (await Year(cells[0])).Shortfalls.Single().Kind.ShouldBe("PlacesTaken");
        (await Organisation()).ExcellentPlaces.ShouldBe(2);
    }

    [Fact]
    public async Task What_people_gave_stands_when_a_score_is_corrected_later()
    {
        await TwoMonths();
        (await Carry("a", new ConfirmRating(Committee, Domain.Ratings.RatingGrade.Excellent))).Code.ShouldBeNull();
        (await Carry("b", new DecideRating(Bloc, Domain.Ratings.RatingGrade.Excellent, null))).Code.ShouldBeNull();
        (await Year(Words.CellId)).Decided!.HasChangedSince.ShouldBeFalse();
        await Score(Words.CellId, 12, "Poor", 30, minutes: 5);
        var year = await Year(Words.CellId);
        year.Proposed.ShouldBe("Poor");
        (year.Confirmed!.Grade, year.Confirmed.HasChangedSince).ShouldBe(("Excellent", true));
        (year.Decided!.Grade, year.Decided.HasChangedSince).ShouldBe(("Excellent", true));
        (await Organisation()).Excellent.ShouldBe(1);
    }

    [Fact]
    public async Task An_order_under_the_same_name_is_carried_out_once()
    {
        await TwoMonths();
        var overrule = new OverruleRating(Committee, Domain.Ratings.RatingGrade.Good, "Còn hạn chế");
        var first = await Carry("a", overrule);
        (await Carry("b", new ConfirmRating(Committee, Domain.Ratings.RatingGrade.Excellent))).Code.ShouldBeNull();
        var again = await Carry("a", overrule);
        again.Code.ShouldBeNull();
        again.Rating!.Confirmed!.Act.ShouldBe("Confirmed");
        first.Rating!.Confirmed!.Act.ShouldBe("Overruled");
    }

    [Fact]
    public async Task A_month_that_was_taken_for_missed_is_open_again_when_the_meeting_is_heard_of()
    {
        await Ratings.Take(Words.Cell(Words.CellId, Since), default);
        await new MissedMonths(fixture.Database).Close(new DateOnly(2026, 2, 10));
        (await Year(Words.CellId)).Missed.ShouldBe(1);
        var held = Words.Meeting(Words.Score(90, "Good", month: "2026-01")) with { ConfirmedScore = null, Phase = "Closed" };
        await Ratings.Take(held, default);
        (await fixture.Months()).Single().ShouldSatisfyAllConditions(m => m.Grade.ShouldBe(""), m => m.IsMissed.ShouldBeFalse());
        (await Year(Words.CellId)).Proposed.ShouldBeNull();
        await Score(Words.CellId, 1, "Good");
        (await Year(Words.CellId)).Proposed.ShouldBe("Excellent");
    }

    [Fact]
    public async Task A_new_edition_of_the_rubric_moves_no_month()
    {
        await TwoMonths();
        var (months, years) = (await fixture.Months(), await fixture.Years());
        await new ExcellentCaps(fixture.Database).Take(
            new BlocSnapshot
            {
                Id = "khoi-mau", ExcellentPercent = 20,
                Rubrics = [new BlocRubric { RubricId = "nghe-an-2021", FromMonth = "2026-11" }],
            },
            default);
        (await fixture.Months()).ShouldBe(months);
        months.ShouldAllBe(m => m.RubricEdition == "hd42-2025");
        (await fixture.Years()).Select(y => y.Body).ShouldBe(years.Select(y => y.Body));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_the_order_of_the_words_the_years_are_the_same(int seed)
    {
        var words = new List<object> { new BlocSnapshot { Id = "khoi-mau", Version = 2, ExcellentPercent = 50 } };
        foreach (var cell in Enumerable.Range(1, 4).Select(n => $"{Words.OrganisationId}/cb-{n:00}"))
        {
            words.Add(Words.Cell(cell, Since));
            for (var month = 1; month <= 4; month++)
            {
                var score = ScoreOf(cell, month, (cell.Length + month + words.Count) % 3 == 0 ? "Fair" : "Good", 80 + month, 0);
                words.AddRange([
                    Words.Meeting(score) with { ConfirmedScore = null, Phase = "Closed", Version = 3 },
                    score, ScoreOf(cell, month, "Good", 91 + month, 7)]);
            }
        }

        var calm = await Hear(words);
        calm.Count.ShouldBe(5);
        var random = new Random(seed);
        var wild = words.Concat(words).ToArray();
        random.Shuffle(wild);
        (await Hear(wild)).ShouldBe(calm);
    }

    private async Task<List<string>> Hear(IEnumerable<object> words)
    {
        await fixture.Clear();
        await Parallel.ForEachAsync(words, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (word, _) =>
        {
            await (word switch
            {
                BlocSnapshot bloc => new ExcellentCaps(fixture.Database).Take(bloc, default),
                CellSnapshot cell => Ratings.Take(cell, default),
                MeetingSnapshot meeting => Ratings.Take(meeting, default),
                _ => Ratings.Take((ScoreConfirmed)word, default),
            });
        });
        return [.. (await fixture.Years()).Select(y => $"{y.Id} {y.Version} {y.Body}")];
    }

    private async Task TwoMonths()
    {
        await Ratings.Take(Words.Cell(Words.CellId, new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero)), default);
        foreach (var month in (int[])[11, 12]) await Score(Words.CellId, month, "Good");
    }

    private static ScoreConfirmed ScoreOf(string cell, int month, string grade, decimal points, int minutes) =>
        Words.Score(points, grade, minutes, $"2026-{month:00}", 1, cell);

    private Task Score(string cell, int month, string grade, decimal points = 90, int minutes = 0) =>
        Ratings.Take(ScoreOf(cell, month, grade, points, minutes), default);

    private Task<RatingAnswer> Carry(string name, ICommand<JudgedYear, RatingGiven> command) => Orders.Carry(
        new RatingOrder(ScopePath.Parse(Words.CellId), 2026, name, null, command, Words.Confirmed), default);

    private async Task<CellYearRated> Year(string cell) =>
        JsonSerializer.Deserialize<CellYearRated>((await fixture.Years()).Single(y => y.Id == cell).Body)!;

    private async Task<OrganisationYearRated> Organisation() => JsonSerializer.Deserialize<OrganisationYearRated>(
        (await fixture.Years()).Single(y => y.Id == Words.OrganisationId).Body)!;

    private async Task<string> Proposed(string[] cells)
    {
        var letters = new List<char>();
        foreach (var cell in cells) letters.Add((await Year(cell)).Proposed![0]);
        return string.Concat(letters);
    }
}
