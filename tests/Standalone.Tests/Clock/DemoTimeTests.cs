using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.Demo;
using Microsoft.AspNetCore.Http;

namespace ChiBo.Standalone.Tests.Clock;

public sealed class DemoTimeTests
{
    private readonly DemoTimeProvider _clock = new();

    [Theory]
    [InlineData("2026-11-04T01:30:00Z")]
    [InlineData("2026-11-04T08:30:00+07:00")]
    [InlineData("2026-11-04T01:30:00.000Z")]
    [InlineData("2026-11-04T01:30Z")]
    public async Task A_request_that_states_its_time_has_it(string stated)
    {
        DateTimeOffset? seen = null;
        var context = new DefaultHttpContext();
        context.Request.Headers[DemoTimeHeader.Name] = stated;
        await new DemoTimeMiddleware(_ => { seen = _clock.GetUtcNow(); return Task.CompletedTask; }).InvokeAsync(context);
        seen.ShouldBe(new DateTimeOffset(2026, 11, 4, 1, 30, 0, TimeSpan.Zero));
        _clock.GetUtcNow().ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1)); // and nobody else has it
    }

    [Fact]
    public async Task A_request_that_states_none_has_the_clock_of_the_system()
    {
        DateTimeOffset? seen = null;
        await new DemoTimeMiddleware(_ => { seen = _clock.GetUtcNow(); return Task.CompletedTask; }).InvokeAsync(new DefaultHttpContext());
        seen!.Value.ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("04/11/2026")]
    [InlineData("")]
    public async Task A_time_that_is_none_is_refused(string stated)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers[DemoTimeHeader.Name] = stated;
        await new DemoTimeMiddleware(_ => throw new InvalidOperationException("passed on")).InvokeAsync(context);
        context.Response.StatusCode.ShouldBe(400);
    }
}
