using ChiBo.Demo;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Standalone.Clock;
using ChiBo.Standalone.Hosts;
using ChiBo.Standalone.Options;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Standalone.Tests.Clock;

public sealed class ClockOutsideTheDemo
{
    [Fact]
    public async Task Without_a_demo_nobody_states_the_time() => (await ClockOf(null)).ShouldBe(TimeProvider.System);

    [Fact]
    public async Task Control_with_a_demo_requests_do() => (await ClockOf(7)).ShouldBeOfType<DemoTimeProvider>();

    private static async Task<TimeProvider> ClockOf(ulong? seed)
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        await using var database = await SqliteDatabase.Open(new SqliteSettings(data.Database), NullLogger.Instance);
        var demo = seed is { } s ? DemoBloc.Generate(s) : null;
        await using var app = StandaloneHost.Build(new StandaloneOptions(folder.Path, FreePort.Find(), seed), data, database, demo);
        return app.Services.GetRequiredService<TimeProvider>();
    }
}
