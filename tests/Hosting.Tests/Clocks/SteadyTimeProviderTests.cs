using ChiBo.Hosting.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Hosting.Tests.Clocks;

public sealed class SteadyTimeProviderTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 4, 1, 30, 0, TimeSpan.Zero);

    private readonly HostTime _host = new() { Now = Start };
    private readonly SteadyTimeProvider _steady;

    public SteadyTimeProviderTests() => _steady = new SteadyTimeProvider(_host);

    [Theory]
    [InlineData(-10)]
    [InlineData(-7 * 24 * 60)]
    public void Goes_on_at_its_pace_where_the_clock_of_the_host_is_set_back(int minutes)
    {
        _host.Pass(TimeSpan.FromSeconds(5));
        _host.Now += TimeSpan.FromMinutes(minutes);
        _steady.GetUtcNow().ShouldBe(Start + TimeSpan.FromSeconds(5));
        _host.Pass(TimeSpan.FromSeconds(3));
        _steady.GetUtcNow().ShouldBe(Start + TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void Follows_where_the_clock_of_the_host_is_set_forward()
    {
        _host.Now += TimeSpan.FromDays(7);
        _steady.GetUtcNow().ShouldBe(Start + TimeSpan.FromDays(7));
        _host.Now -= TimeSpan.FromDays(7);
        _host.Pass(TimeSpan.FromSeconds(1));
        _steady.GetUtcNow().ShouldBe(Start + TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Is_the_time_of_the_process_and_not_of_decisions()
    {
        using var services = new ServiceCollection().AddDecisionClock().AddSteadyTime().BuildServiceProvider();
        services.GetRequiredService<TimeProvider>().ShouldBeOfType<SteadyTimeProvider>();
        services.GetRequiredService<DecisionClock>().GetUtcNow().ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_clock_that_a_demo_has_registered_stays_the_one_of_decisions()
    {
        using var services = new ServiceCollection().AddSingleton(new DecisionClock(_host)).AddDecisionClock().BuildServiceProvider();
        services.GetRequiredService<DecisionClock>().GetUtcNow().ShouldBe(Start);
    }

    /// <summary>A host whose clock and monotonic timestamps are set apart.</summary>
    private sealed class HostTime : TimeProvider
    {
        private long _timestamp;

        public DateTimeOffset Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => _timestamp;

        public void Pass(TimeSpan time)
        {
            Now += time;
            _timestamp += time.Ticks;
        }
    }
}
