using System.Globalization;
using Microsoft.Extensions.Options;
using Orleans.Runtime;

namespace ChiBo.Gateway;

/// <summary>
/// In the demo a month passes in minutes: each client states when it acts, and that instant travels with its calls. A host
/// that wants it reads <see cref="Key"/> in its <see cref="TimeProvider"/>; anywhere else the header means nothing.
/// </summary>
public sealed class DemoTime(RequestDelegate next, IOptions<GatewayOptions> options)
{
    public const string Header = "ChiBo-Demo-Time";

    /// <summary>What the call context holds it under: a <see cref="DateTimeOffset"/> in UTC.</summary>
    public const string Key = "chibo.demo-time";

    public Task InvokeAsync(HttpContext context)
    {
        if (options.Value.DemoTime && Stated(context.Request) is { } at) RequestContext.Set(Key, at);
        return next(context);
    }

    private static DateTimeOffset? Stated(HttpRequest request) =>
        DateTimeOffset.TryParse(
            request.Headers[Header].ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : null;
}
