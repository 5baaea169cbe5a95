using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Records;

namespace ChiBo.Inspection.Tests;

public sealed class EverythingTwiceAndShuffledOnSqlite(SqliteInspection database)
    : EverythingTwiceAndShuffled(database), IClassFixture<SqliteInspection>;

public sealed class EverythingTwiceAndShuffledOnPostgres(PostgresInspection database)
    : EverythingTwiceAndShuffled(database), IClassFixture<PostgresInspection>;

public abstract class EverythingTwiceAndShuffled(InspectionDatabase fixture) : IAsyncLifetime
{
    private static readonly AdjustableClock Clock = new(Words.Now.AddDays(20));

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Ends_with_the_same_findings(int seed)
    {
        var words = Words.Year(seed);
        var calm = await Inspect(words, examineEvery: int.MaxValue);
        var random = new Random(seed);
        var wild = words.Concat(words).ToArray();
        random.Shuffle(wild);
        (await Inspect(wild, examineEvery: int.MaxValue)).ShouldBe(calm);
        (await Inspect(wild, examineEvery: 3)).ShouldBe(calm); // judged again and again by half of the record
        calm.Count.ShouldBeGreaterThan(20);
        calm.ShouldContain(f => f.Contains(" Healed "));
        calm.ShouldContain(f => f.Contains("inspection-1 Proposed"));
    }

    [Fact]
    public async Task Messages_that_come_at_the_same_time_do_not_lose_each_other()
    {
        var words = Words.Year(7);
        var calm = await Inspect(words, examineEvery: int.MaxValue);
        await fixture.Clear();
        var records = new InspectionRecords(fixture.Database);
        var examiner = fixture.Examiner(Clock);
        await Task.WhenAll(
            Parallel.ForEachAsync(words.Concat(words), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (word, _) => await Take(records, word)),
            examiner.ExamineDue(),
            examiner.ExamineDue());
        await examiner.ExamineDue();
        (await fixture.Findings()).ShouldBe(calm);
    }

    private async Task<List<string>> Inspect(IEnumerable<object> words, int examineEvery)
    {
        await fixture.Clear();
        var records = new InspectionRecords(fixture.Database);
        var examiner = fixture.Examiner(Clock);
        var n = 0;
        foreach (var word in words)
        {
            await Take(records, word);
            if (++n % examineEvery == 0) await examiner.ExamineDue();
        }

        await examiner.ExamineDue();
        (await examiner.ExamineDue()).ShouldBe((0, 0));
        return await fixture.Findings();
    }

    private static Task Take(InspectionRecords records, object word) => word switch
    {
        MeetingSnapshot meeting => records.Take(meeting, default),
        CellSnapshot cell => records.Take(cell, default),
        BlocSnapshot bloc => records.Take(bloc, default),
        _ => throw new ArgumentException(word.GetType().Name),
    };
}
