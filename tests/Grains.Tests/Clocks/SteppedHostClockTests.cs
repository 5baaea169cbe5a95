using ChiBo.Grains.Tests.Kernel;
using ChiBo.Hosting.Clocks;

namespace ChiBo.Grains.Tests.Clocks;

/// <summary>The clock of the host of a silo is set while the silo runs.</summary>
public sealed class SteppedHostClockTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(-10)]
    [InlineData(-7 * 24 * 60)]
    [InlineData(10)]
    [InlineData(7 * 24 * 60)]
    public async Task A_silo_goes_on_activating_voting_and_reminding(int minutes)
    {
        var host = new SteppedTime();
        await using var cluster = await PollCluster.Start(time: new SteadyTimeProvider(host));
        var alarm = $"b/o/c/alarm{minutes}";
        await cluster.Grains.GetGrain<IAlarmGrain>(alarm).Set(TimeSpan.FromSeconds(3));
        (await cluster.Poll().Vote("an", true)).IsRefused.ShouldBeFalse();

        host.Step(TimeSpan.FromMinutes(minutes));

        for (var n = 0; n < 20; n++) (await cluster.Poll($"b/o/c/poll{n}").Vote("an", true)).IsRefused.ShouldBeFalse();
        (await cluster.Poll().Vote("bình", true)).IsRefused.ShouldBeFalse();
        await AlarmGrain.Rings(alarm).WaitAsync(Patience, TestContext.Current.CancellationToken);
        var late = $"{alarm}-late";
        await cluster.Grains.GetGrain<IAlarmGrain>(late).Set(TimeSpan.FromSeconds(1));
        await AlarmGrain.Rings(late).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Control_on_the_bare_time_of_the_host_no_grain_is_activated_after_a_step_back()
    {
        var host = new SteppedTime();
        await using var cluster = await PollCluster.Start(time: host);
        (await cluster.Poll().Vote("an", true)).IsRefused.ShouldBeFalse();
        host.Step(TimeSpan.FromDays(-7));
        await Should.ThrowAsync<Exception>(() => cluster.Poll("b/o/c/other").Vote("an", true));
    }

    private sealed class SteppedTime : TimeProvider
    {
        private long _by;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref _by));

        public void Step(TimeSpan by) => Interlocked.Add(ref _by, by.Ticks);
    }
}
