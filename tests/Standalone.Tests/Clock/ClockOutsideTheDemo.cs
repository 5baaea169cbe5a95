using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Demo;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Standalone.Hosts;
using ChiBo.Standalone.Options;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Standalone.Tests.Clock;

public sealed class ClockOutsideTheDemo
{
    private static readonly DateTimeOffset Stated = new(2026, 11, 4, 1, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Without_a_demo_nobody_states_the_time() =>
        (await TimeOf<DecisionClock>(null)).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

    [Fact]
    public async Task Control_with_a_demo_requests_do() => (await TimeOf<DecisionClock>(7)).ShouldBe(Stated);

    [Fact]
    public async Task What_a_request_states_is_not_the_time_of_Orleans() =>
        (await TimeOf<TimeProvider>(7)).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));

    private static async Task<DateTimeOffset> TimeOf<TClock>(ulong? seed) where TClock : TimeProvider
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        await using var database = await SqliteDatabase.Open(new SqliteSettings(data.Database), NullLogger.Instance);
        var demo = seed is { } s ? DemoBloc.Generate(s) : null;
        await using var app = StandaloneHost.Build(new StandaloneOptions(folder.Path, FreePort.Find(), seed), data, database, demo);
        DemoTime.State(Stated);
        return app.Services.GetRequiredService<TClock>().GetUtcNow();
    }
}
