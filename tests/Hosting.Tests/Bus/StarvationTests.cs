using ChiBo.Hosting.Bus;

namespace ChiBo.Hosting.Tests.Bus;

public sealed class StarvationTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Starvation _starvation = new(Minute);

    [Fact]
    public void A_queue_that_is_not_served_for_longer_than_the_patience_is_enough()
    {
        Lasts(0).ShouldBeFalse();
        Lasts(59).ShouldBeFalse();
        Lasts(60).ShouldBeTrue();
    }

    [Fact]
    public void A_broker_that_is_away_is_waited_for_without_end()
    {
        Lasts(0).ShouldBeFalse();
        Lasts(50, brokerAnswers: false).ShouldBeFalse();
        Lasts(3600, brokerAnswers: false).ShouldBeFalse();
        Lasts(3601).ShouldBeFalse(); // it begins again when the broker answers
        Lasts(3661).ShouldBeTrue();
    }

    [Fact]
    public void Being_served_once_ends_it()
    {
        Lasts(0).ShouldBeFalse();
        Lasts(50, isServed: true).ShouldBeFalse();
        Lasts(70).ShouldBeFalse();
        Lasts(129).ShouldBeFalse();
        Lasts(130).ShouldBeTrue();
    }

    private bool Lasts(int seconds, bool isServed = false, bool brokerAnswers = true) =>
        _starvation.Lasts(isServed, brokerAnswers, TimeSpan.FromSeconds(seconds));
}
