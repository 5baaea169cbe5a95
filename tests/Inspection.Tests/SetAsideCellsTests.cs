using ChiBo.Contracts.Messages.V1;
using ChiBo.Hosting.SetAside;
using ChiBo.Inspection.Cases;
using ChiBo.Inspection.Records;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Inspection.Tests;

public sealed class SetAsideCellsOnSqlite(SqliteInspection database) : SetAsideCellsTests(database), IClassFixture<SqliteInspection>;

public sealed class SetAsideCellsOnPostgres(PostgresInspection database)
    : SetAsideCellsTests(database), IClassFixture<PostgresInspection>;

/// <summary>A cell whose record cannot be examined stops the examination of no other.</summary>
public abstract class SetAsideCellsTests(InspectionDatabase fixture) : IAsyncLifetime
{
    private const string Second = $"{Words.OrganisationId}/cb-02";

    private SetAsideRecords Aside => new(fixture.Database, NullLogger<SetAsideRecords>.Instance);

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
        await fixture.Database.Write(connection => connection.ExecuteAsync("delete from set_aside"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_is_set_aside_with_its_key_and_taken_when_it_is_mended()
    {
        await Hear();
        await Facts("{ no facts");
        (await Examine(Aside)).Cells.ShouldBe(1);
        (await fixture.Findings()).ShouldAllBe(f => f.StartsWith(Second, StringComparison.Ordinal));
        (await fixture.Findings()).ShouldNotBeEmpty();
        var aside = (await Aside.Read()).ShouldHaveSingleItem();
        (aside.Work, aside.Record, aside.Reason, aside.Times).ShouldBe((SetAsideWork.Examination, Words.CellId, "JsonException", 1));
        await Examine(Aside);
        (await Aside.Read()).Single().Times.ShouldBe(2);

        await Facts(StoredJson.Write(MeetingFacts.Of(Words.Poor())));
        (await Examine(Aside)).Cells.ShouldBe(1);
        (await Aside.Read()).ShouldBeEmpty();
        (await fixture.Findings()).ShouldContain(f => f.StartsWith(Words.CellId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_task_due_at_the_end_of_time_is_examined_like_any_other()
    {
        var task = new MeetingTask { Id = "t1", What = "Thường xuyên", DueOn = DateOnly.MaxValue, Progress = "Assigned" };
        await Hear(Words.Poor() with { Tasks = [task, task with { Id = "t2", ReportOn = new(2026, 11, 5), DueOn = new(2026, 11, 5) }] });
        (await Examine(Aside)).Cells.ShouldBe(2);
        (await Aside.Read()).ShouldBeEmpty();
        var found = await fixture.Findings();
        found.ShouldContain(f => f.Contains("t2", StringComparison.Ordinal));
        found.ShouldNotContain(f => f.Contains("t1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Control_without_setting_aside_the_examination_would_end_at_the_first()
    {
        await Hear();
        await Facts("{ no facts");
        var store = new CaseStore(fixture.Database, Editions.Newest, new(new AdjustableClock(Words.Now)));
        (await store.FindDue("", 10, default)).ShouldBe([Words.CellId, Second]);
        await Should.ThrowAsync<System.Text.Json.JsonException>(store.Load(Domain.Kernel.ScopePath.Parse(Words.CellId), default));
    }

    private async Task Hear(MeetingSnapshot? first = null)
    {
        var records = new InspectionRecords(fixture.Database);
        await records.Take(Words.Bloc(), default);
        foreach (var cell in new[] { Words.CellId, Second })
        {
            await records.Take(Words.Cell(cell), default);
            await records.Take(cell == Words.CellId && first is not null ? first : Words.Poor(cell), default);
        }
    }

    private Task<(int Cells, int Changes)> Examine(SetAsideRecords aside) =>
        new Examiner(
            new CaseStore(fixture.Database, Editions.Newest, new(new AdjustableClock(Words.Now))), Editions.Newest, aside).ExamineDue();

    private Task Facts(string facts) => fixture.Database.Write(connection => connection.ExecuteAsync(
        "update inspection_meetings set facts = @facts where cell_id = @id", new { facts, id = Words.CellId }));
}
