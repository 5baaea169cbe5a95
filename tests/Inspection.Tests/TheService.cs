using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Cases;
using ChiBo.Inspection.Records;

namespace ChiBo.Inspection.Tests;

public sealed class TheServiceOnSqlite(SqliteInspection database) : TheService(database), IClassFixture<SqliteInspection>;

public sealed class TheServiceOnPostgres(PostgresInspection database) : TheService(database), IClassFixture<PostgresInspection>;

public sealed class TheServiceOverRabbitMq(PostgresInspection database)
    : TheService(database), IClassFixture<PostgresInspection>
{
    protected override string? Broker
    {
        get
        {
            Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
            return TestServers.RabbitMq;
        }
    }
}

public abstract class TheService(InspectionDatabase fixture) : IAsyncLifetime
{
    protected virtual string? Broker => null;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_poor_meeting_is_found_and_the_bus_hears_it()
    {
        await using var inspection = await Start();
        await inspection.Hear(Words.Poor(), Words.Cell(), Words.Bloc());
        var low = await inspection.Until(f => f.Code == "attendance-low");
        low.ShouldSatisfyAllConditions(
            f => f.Id.ShouldBe($"{Words.CellId}/attendance-low-2026-11-regular-1"),
            f => f.State.ShouldBe("Raised"),
            f => f.Severity.ShouldBe("Notable"),
            f => f.CellName.ShouldBe("Chi bộ 1"),
            f => f.At.ShouldBe(f.RaisedAt),
            f => f.AnswerBy.ShouldBe(new DateOnly(2026, 11, 30)),
            f => f.Evidence.Select(e => $"{e.Name}={e.Value}").ShouldBe(["present=10", "expected=20", "leastPercent=85"]));
    }

    [Fact]
    public async Task People_answer_verify_and_close_and_each_is_told()
    {
        await using var inspection = await Start();
        await inspection.Hear(Words.Bloc(), Words.Cell(), Words.Poor());
        var id = (await inspection.Until(f => f.Code == "attendance-low")).Id;
        (await inspection.Ask(new AnswerFinding { By = Words.Superior, FindingId = id, Answer = "x" })).Code
            .ShouldBe("common.not-permitted");
        var answered = await inspection.Ask(new AnswerFinding { By = Words.Secretary, FindingId = id, Answer = "Đã nhắc." });
        (answered.Code, answered.Finding!.State, answered.Finding.Answer).ShouldBe((null, "Answered", "Đã nhắc."));
        (await inspection.Ask(new VerifyFinding { By = Words.Superior, FindingId = id, Holds = true, Note = "Đúng." })).Code.ShouldBeNull();
        (await inspection.Ask(new CloseFinding { By = Words.Inspector, FindingId = id, Note = "Xong." })).Code.ShouldBeNull();
        (await inspection.Until(f => f is { Code: "attendance-low", State: "Closed" })).History.Length.ShouldBe(4);
    }

    [Fact]
    public async Task The_same_order_delivered_twice_is_carried_out_once_and_answered_twice()
    {
        await using var inspection = await Start();
        await inspection.Hear(Words.Bloc(), Words.Cell(), Words.Poor());
        var id = (await inspection.Until(f => f.Code == "attendance-low")).Id;
        var order = new AnswerFinding { By = Words.Secretary, FindingId = id, Answer = "Đã nhắc." };
        var messageId = Guid.NewGuid();
        var first = await inspection.Ask(order, messageId);
        var second = await inspection.Ask(order, messageId);
        (first.Code, second.Code, second.Finding!.History.Length).ShouldBe((null, null, 2));
    }

    [Fact]
    public async Task A_late_signature_heals_what_was_found()
    {
        await using var inspection = await Start();
        var unsigned = Words.Meeting() with { SignedAt = null };
        await inspection.Hear(Words.Bloc(), Words.Cell(), unsigned);
        await inspection.Until(f => f is { Code: "minutes-unsigned", State: "Raised" });
        await inspection.Hear(unsigned with { Version = 10, SignedAt = Words.Now.AddDays(-1) });
        (await inspection.Until(f => f is { Code: "minutes-unsigned", State: "Healed" })).HealedAt.ShouldBe(Words.Now.AddDays(-1));
    }

    [Fact]
    public async Task Time_alone_finds_a_missed_month()
    {
        await new InspectionRecords(fixture.Database).Take(Words.Cell(), default);
        await using var inspection = await Start(new DateTimeOffset(2026, 11, 5, 0, 0, 0, TimeSpan.Zero));
        (await inspection.Until(f => f.Code == "meeting-missed")).Month.ShouldBe("2026-10");
    }

    [Fact]
    public async Task Killed_before_the_bus_took_it_a_finding_is_told_after_the_start_under_the_same_id()
    {
        var records = new InspectionRecords(fixture.Database);
        foreach (var meeting in new[] { Words.Poor(), Words.Poor(month: 10) }) await records.Take(meeting, default);
        await records.Take(Words.Cell(), default);
        await fixture.Examiner(new AdjustableClock(Words.Now)).ExamineDue();
        var ids = new List<Guid>();
        for (var n = 0; n < 2; n++)
        {
            await using (var inspection = await Start())
            {
                await inspection.Until(f => f.Code == "attendance-low" && f.Month == "2026-11");
                ids.Add(inspection.Heard.Single(m => m.Value.Code == "attendance-low" && m.Value.Month == "2026-11").Key);
            }

            await new RetoldFindings(fixture.Database).TellAgain(new Dictionary<string, long>());
        }

        ids[0].ShouldBe(ids[1]);
    }

    private Task<InspectionProcess> Start(DateTimeOffset? now = null) =>
        InspectionProcess.Start(fixture.Database, now, Broker);
}
