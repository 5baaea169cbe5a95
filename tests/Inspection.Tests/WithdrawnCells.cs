using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Records;

namespace ChiBo.Inspection.Tests;

public sealed class WithdrawnCellsOnSqlite(SqliteInspection database) : WithdrawnCells(database), IClassFixture<SqliteInspection>;

public sealed class WithdrawnCellsOnPostgres(PostgresInspection database) : WithdrawnCells(database), IClassFixture<PostgresInspection>;

/// <summary>Nothing is expected of a cell that was withdrawn.</summary>
public abstract class WithdrawnCells(InspectionDatabase fixture) : IAsyncLifetime
{
    private static readonly AdjustableClock Clock = new(Words.Now.AddDays(20));

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_was_found_of_it_is_withdrawn_and_nothing_more_is()
    {
        await Hear(Words.Bloc(), Empty(1));
        (await fixture.Findings()).ShouldContain(f => f.Contains("meeting-missed-2026-10 "));
        (await fixture.Findings()).ShouldContain(f => f.Contains("inspection-1 Proposed"));
        await Hear(Empty(2) with { WithdrawnAt = Words.Now, Turns = 1 });
        (await fixture.Findings()).ShouldBeEmpty(); // withdrawn ones and lapsed files are not told of
        await Hear(Empty(1));
        (await fixture.Findings()).ShouldBeEmpty();
        (await fixture.Examiner(new AdjustableClock(Words.Now.AddMonths(6))).ExamineDue()).Changes.ShouldBe(0);
        await Hear(Empty(3) with { Turns = 2 });
        (await fixture.Findings()).ShouldContain(f => f.Contains("meeting-missed-2026-10 "));
    }

    [Fact]
    public async Task No_inspection_of_it_is_opened()
    {
        await using var inspection = await InspectionProcess.Start(fixture.Database, broker: null);
        await inspection.Hear(Words.Bloc(), Empty(1));
        var found = await inspection.Until(f => f.Code == "meeting-missed");
        var open = new OpenInspection
        {
            By = Words.Inspector, CellId = Words.CellId, FindingIds = [found.Id], Plan = "Kiểm tra",
            Team = [new InspectionTeamMember { Name = "An" }],
        };
        await inspection.Hear(Empty(2) with { WithdrawnAt = Words.Now, Turns = 1 });
        await inspection.Until(f => f.Id == found.Id && f.State == "Withdrawn");
        (await inspection.Ask(open)).Code.ShouldBe("common.not-found");
    }

    private static CellSnapshot Empty(long version) => Words.Cell(version: version) with { Plans = [], Roster = [] };

    private async Task Hear(params object[] words)
    {
        var records = new InspectionRecords(fixture.Database);
        foreach (var word in words)
            await (word is CellSnapshot cell ? records.Take(cell, default) : records.Take((BlocSnapshot)word, default));
        await fixture.Examiner(Clock).ExamineDue();
    }
}
