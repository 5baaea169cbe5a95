using System.Globalization;
using Microsoft.AspNetCore.Http;
using Orleans.Runtime;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>A clock that each request sets for itself, as the demo's does.</summary>
internal sealed class StatedTime : TimeProvider
{
    public const string Header = "ChiBo-Demo-Time";
    private const string Key = "stated-time";

    public override DateTimeOffset GetUtcNow() =>
        RequestContext.Get(Key) is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : base.GetUtcNow();

    public static Task Take(HttpContext context, RequestDelegate next)
    {
        if (DateTimeOffset.TryParse(context.Request.Headers[Header], CultureInfo.InvariantCulture, out var at))
            RequestContext.Set(Key, at.UtcTicks);
        return next(context);
    }
}
