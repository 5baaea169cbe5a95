using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Tests.Ratings;

namespace ChiBo.Rating.Tests.Years;

public sealed class WithdrawnCellsOnSqlite(SqliteRating database) : WithdrawnCells(database), IClassFixture<SqliteRating>;

public sealed class WithdrawnCellsOnPostgres(PostgresRating database) : WithdrawnCells(database), IClassFixture<PostgresRating>;

/// <summary>A cell that was withdrawn is not rated, nor is anything of it in its organisation's year.</summary>
public abstract class WithdrawnCells(RatingDatabase fixture) : IAsyncLifetime
{
    private const string Other = Words.OrganisationId + "/cb-02";
    private static readonly DateTimeOffset September = new(2026, 9, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset November = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly AfterNovember = new(2026, 12, 20);

    private MonthRatings Ratings => new(fixture.Database);

    private MissedMonths Missed => new(fixture.Database);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_misses_no_months()
    {
        await Hear(There(1), Withdrawn(2));
        (await Missed.Close(AfterNovember)).ShouldBe(0);
        await Hear(There(1)); // late
        (await Missed.Close(AfterNovember)).ShouldBe(0);
    }

    [Fact]
    public async Task What_it_had_missed_counts_no_more_and_the_organisation_is_told_so()
    {
        await Hear(There(1), There(1) with { Id = Other });
        await Ratings.Take(Words.Score(90, "Good", month: "2026-10", cell: Other), default);
        await Ratings.Take(Words.Score(90, "Good", month: "2026-11", cell: Other), default);
        (await Missed.Close(AfterNovember)).ShouldBe(2);
        var (before, version) = await Organisation();
        (before.Cells, before.Poor).ShouldBe((2, 1));
        await Hear(Withdrawn(2));
        var (after, later) = await Organisation();
        (after.Cells, after.Poor, after.ToDate).ShouldBe((1, 0, "Good"));
        later.ShouldBeGreaterThan(version);
    }

    [Fact]
    public async Task An_organisation_without_any_other_cell_has_none_left()
    {
        await Hear(There(1));
        await Missed.Close(AfterNovember);
        (await Organisation()).Year.Cells.ShouldBe(1);
        await Hear(Withdrawn(2));
        (await Organisation()).Year.ShouldSatisfyAllConditions(y => y.Cells.ShouldBe(0), y => y.ToDate.ShouldBeNull());
    }

    [Fact]
    public async Task Registered_again_it_begins_anew()
    {
        await Hear(There(1));
        await Missed.Close(new DateOnly(2026, 11, 10));
        (await fixture.Months()).Single().IsMissed.ShouldBeTrue();
        await Hear(Withdrawn(2), There(3) with { RegisteredAt = November, Turns = 2 });
        (await fixture.Months()).Single().ShouldSatisfyAllConditions(m => m.Grade.ShouldBe(""), m => m.IsMissed.ShouldBeFalse());
        (await Missed.Close(AfterNovember)).ShouldBe(0); // it came in the middle of November
        (await Missed.Close(new DateOnly(2027, 1, 10))).ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_the_order_of_the_words_the_year_is_the_same(int seed)
    {
        var score = Words.Score(90, "Good", month: "2026-10", cell: Other);
        object[] words =
        [
            There(1), Withdrawn(2), There(3) with { Turns = 2 }, Withdrawn(4) with { Turns = 3 }, There(1) with { Id = Other }, score,
            Words.Score(91, "Good", month: "2026-11", cell: Other),
        ];
        await Hear(words);
        var calm = (await fixture.Years()).Single(y => y.Id == Words.OrganisationId);
        await fixture.Clear();
        var wild = words.Concat(words).ToArray();
        new Random(seed).Shuffle(wild);
        await Hear(wild);
        (await fixture.Years()).Single(y => y.Id == Words.OrganisationId).ShouldBe(calm);
    }

    private static CellSnapshot There(long version) => Words.Cell(Words.CellId, September) with { Version = version };

    private static CellSnapshot Withdrawn(long version) => There(version) with { WithdrawnAt = November, Turns = 1 };

    private async Task<(OrganisationYearRated Year, long Version)> Organisation()
    {
        var stored = (await fixture.Years()).Single(y => y.Id == Words.OrganisationId);
        return (JsonSerializer.Deserialize<OrganisationYearRated>(stored.Body)!, stored.Version);
    }

    private async Task Hear(params object[] words)
    {
        foreach (var word in words)
            await (word is CellSnapshot cell ? Ratings.Take(cell, default) : Ratings.Take((ScoreConfirmed)word, default));
    }
}
